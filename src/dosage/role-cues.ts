import { past } from './cursor.ts';
import type { WordClass } from './lexicon.ts';
import type { FoundTag, Token } from './tokens.ts';

/** Words that may stand between a cue and its amount without parting them ("a daily dose of"). */
const LIGHT: readonly WordClass[] = [
  'common',
  'of',
  'dose',
  'filler',
  'baclofen',
  'dailyDose',
  'to',
  'by',
];
const LIGHT_STEP = 0.4;

function isLight(token: Token | undefined): boolean {
  return token?.tags.some((tag) => LIGHT.includes(tag.cls)) ?? false;
}

/** How much of a cue's say is left past these tokens: distance, commas, joints, stops. */
function remaining(tokens: readonly Token[], from: number, until: number, reach: number): number {
  let far = 0;
  for (let at = from; at < until; at += 1) far += isLight(tokens[at]) ? LIGHT_STEP : 1;
  let left = 1 / (1 + far / reach);
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') {
      if (past(tokens, at, 'and')) left *= 0.75;
    } else if (token?.text === ',') left *= 0.8;
    else if (/^[;.|]$/.test(token?.text ?? '')) left *= 0.3;
  }
  return left;
}

/** Tokens over which half of a cue's say is lost. */
const FAR_REACH = 8;
const REACH: Partial<Record<WordClass, number>> = {
  increment: 2,
  threshold: 1.5,
  strength: 3,
  form: 1.5,
  taken: 6,
  usual: 7,
  authority: 12,
  point: 5,
};

/** The cues that begin at `at`; of phrases that overlap only the longest ("no more than"). */
function cuesAt(
  tokens: readonly Token[],
  at: number,
  until: number,
  classes: readonly WordClass[],
): readonly FoundTag[] {
  const tags = tokens[at]?.tags ?? [];
  if (tags.length === 0) return tags;
  const cues = tags.filter((tag) => at + tag.length <= until && classes.includes(tag.cls));
  const longest = Math.max(...cues.map((cue) => cue.length));
  return cues.filter((cue) => cue.length === longest);
}

/**
 * The nearest cue of each class on one side of the amount: 1 beside it, less with distance.
 * @param side on which side of the amount the tokens from `from` to `until` stand
 */
export function cuesNear(
  tokens: readonly Token[],
  from: number,
  until: number,
  side: 'before' | 'after',
  classes: readonly WordClass[],
): Map<WordClass, number> {
  const found = new Map<WordClass, number>();
  let covered = from;
  for (let at = from; at < until; at += 1) {
    const cues = cuesAt(tokens, at, until, classes);
    const end = at + (cues[0]?.length ?? 1);
    // Within a longer phrase a cue says nothing ("no [more than]"); one that reaches beyond does:
    // "besoin de plus de 100 mg" holds "de plus" and "plus de".
    if (end <= covered) continue;
    if (cues.length > 0) covered = end;
    for (const { cls } of cues) {
      const reach = REACH[cls] ?? FAR_REACH;
      const value =
        side === 'before'
          ? remaining(tokens, end, until, reach)
          : remaining(tokens, from, at, reach);
      found.set(cls, Math.max(value, found.get(cls) ?? 0));
    }
  }
  return found;
}

/** Whether a phrase of class `cls` ends right where the amount begins. */
export function leansOn(
  tokens: readonly Token[],
  from: number,
  amountFrom: number,
  cls: WordClass,
): boolean {
  for (let at = Math.max(from, amountFrom - 4); at < amountFrom; at += 1) {
    if (past(tokens, at, cls) === amountFrom) return true;
  }
  return false;
}

/** Whether a word of class `cls` stands between two tokens, within one part of the sentence. */
export function hasIn(
  tokens: readonly Token[],
  from: number,
  until: number,
  cls: WordClass,
): boolean {
  for (let at = from; at < until; at += 1) if (past(tokens, at, cls)) return true;
  return false;
}

/** "every 3 days", "tous les 3 jours", "q3d", "alle drei Tage": the pace of a titration. */
export function pacesStep(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 2; next += 1) {
    if (/^q\d{1,2}d$/.test(tokens[next]?.text ?? '')) return true;
    const every = past(tokens, next, 'every');
    for (let end = every; every && end < every + 4; end += 1) {
      if (past(tokens, end, 'week') || (end > every && past(tokens, end, 'day'))) return true;
    }
  }
  return false;
}
