import { ClassSet } from './class-set.ts';
import { past } from './cursor.ts';
import type { WordClass } from './lexicon.ts';
import { NO_TAGS, type Token } from './tokens.ts';

/** Words that may stand between a cue and its amount without parting them ("a daily dose of"). */
const LIGHT = new ClassSet(['common', 'of', 'dose', 'filler', 'baclofen', 'dailyDose', 'to', 'by']);
const LIGHT_STEP = 0.4;

/** How much of a cue's say is left past these tokens: distance, commas, joints, stops. */
function remaining(tokens: readonly Token[], from: number, until: number, reach: number): number {
  let far = 0;
  for (let at = from; at < until; at += 1) far += LIGHT.opensAt(tokens[at]) ? LIGHT_STEP : 1;
  let left = 1 / (1 + far / reach);
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') {
      if (past(tokens, at, 'and')) left *= 0.75;
    } else if (token?.text === ',') left *= 0.8;
    else if (token && /^[;.|]$/.test(token.text)) left *= 0.3;
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

/** How long the longest cue at `at` is, in tokens, or 0 where none begins. */
function cueLength(tokens: readonly Token[], at: number, until: number, cues: ClassSet): number {
  const token = tokens[at];
  if (!token || !cues.opensAt(token)) return 0;
  let longest = 0;
  for (const { cls, length } of token.tags) {
    if (length > longest && at + length <= until && cues.has(cls)) longest = length;
  }
  return longest;
}

/**
 * The nearest cue of each class on one side of the amount: 1 beside it, less with distance. Of
 * phrases that overlap only the longest counts ("no more than").
 * @param side on which side of the amount the tokens from `from` to `until` stand
 */
export function cuesNear(
  tokens: readonly Token[],
  from: number,
  until: number,
  side: 'before' | 'after',
  cues: ClassSet,
): Map<WordClass, number> {
  const found = new Map<WordClass, number>();
  let covered = from;
  for (let at = from; at < until; at += 1) {
    const length = cueLength(tokens, at, until, cues);
    const end = at + length;
    // Within a longer phrase a cue says nothing ("no [more than]"); one that reaches beyond does:
    // "besoin de plus de 100 mg" holds "de plus" and "plus de".
    if (length === 0 || end <= covered) continue;
    covered = end;
    const [first, last] = side === 'before' ? [end, until] : [from, at];
    for (const tag of tokens[at]?.tags ?? NO_TAGS) {
      if (tag.length !== length || !cues.has(tag.cls)) continue;
      const value = remaining(tokens, first, last, REACH[tag.cls] ?? FAR_REACH);
      found.set(tag.cls, Math.max(value, found.get(tag.cls) ?? 0));
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
    const text = tokens[next]?.text ?? '';
    if (text.startsWith('q') && /^q\d{1,2}d$/.test(text)) return true;
    const every = past(tokens, next, 'every');
    for (let end = every; every && end < every + 4; end += 1) {
      if (past(tokens, end, 'week') || (end > every && past(tokens, end, 'day'))) return true;
    }
  }
  return false;
}
