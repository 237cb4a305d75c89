import { past } from './cursor.ts';
import type { Scores } from './draft.ts';
import type { WordClass } from './lexicon.ts';
import type { FoundTag, Token } from './tokens.ts';

type Cue = keyof Scores;

/** What a cue word says of the amount, how strongly, and how far its say reaches (tokens). */
interface Weight {
  cue: Cue;
  before: number;
  after: number;
  reach: number;
}

const WEIGHTS: Partial<Record<WordClass, Weight>> = {
  ceiling: { cue: 'ceiling', before: 3, after: 2.4, reach: 8 },
  start: { cue: 'start', before: 2.6, after: 1.6, reach: 8 },
  increment: { cue: 'increment', before: 2.6, after: 2, reach: 2 },
  usual: { cue: 'usual', before: 1.7, after: 1.3, reach: 7 },
  taken: { cue: 'taken', before: 1.7, after: 1.2, reach: 6 },
  threshold: { cue: 'threshold', before: 2.5, after: 1.8, reach: 1.2 },
  strength: { cue: 'strength', before: 1.5, after: 1.2, reach: 3 },
  hospital: { cue: 'ceiling', before: 2, after: 1.9, reach: 8 },
  effect: { cue: 'threshold', before: 0.9, after: 1.1, reach: 5 },
  form: { cue: 'strength', before: 1.2, after: 1.9, reach: 1.5 },
};

interface FoundCue {
  tag: FoundTag;
  at: number;
  weight: Weight;
}

/** The cues between two tokens; of overlapping ones only the longest phrase ("no more than"). */
function cuesIn(tokens: readonly Token[], from: number, until: number): FoundCue[] {
  const found: FoundCue[] = [];
  let at = from;
  while (at < until) {
    let longest = 0;
    for (const tag of tokens[at]?.tags ?? []) {
      if (WEIGHTS[tag.cls] && tag.until <= until) longest = Math.max(longest, tag.until);
    }
    for (const tag of longest ? (tokens[at]?.tags ?? []) : []) {
      const weight = WEIGHTS[tag.cls];
      if (weight && tag.until === longest) found.push({ tag, at, weight });
    }
    at = longest || at + 1;
  }
  return found;
}

/** How much of a cue's say is left past these tokens: distance, commas, joints, stops. */
function remaining(tokens: readonly Token[], from: number, until: number, reach: number): number {
  let left = 1 / (1 + Math.max(0, until - from - 1) / reach);
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') {
      if (past(tokens, at, 'and')) left *= 0.75;
    } else if (token?.text === ',') left *= 0.8;
    else if (/^[;.|]$/.test(token?.text ?? '')) left *= 0.3;
  }
  return left;
}

function raise(scores: Scores, cue: Cue, value: number): void {
  if (value > scores[cue]) scores[cue] = value;
}

/** Adds what the words before the amount say of it. */
export function scoreBefore(
  scores: Scores,
  tokens: readonly Token[],
  from: number,
  until: number,
): void {
  for (const { tag, weight } of cuesIn(tokens, from, until)) {
    raise(scores, weight.cue, weight.before * remaining(tokens, tag.until, until, weight.reach));
  }
}

/** Adds what the words after the amount say of it. */
export function scoreAfter(
  scores: Scores,
  tokens: readonly Token[],
  from: number,
  until: number,
): void {
  for (const { at, weight } of cuesIn(tokens, from, until)) {
    raise(scores, weight.cue, weight.after * remaining(tokens, from, at, weight.reach));
  }
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

/** How many words of a class stand between two tokens. */
export function countOf(
  tokens: readonly Token[],
  from: number,
  until: number,
  cls: WordClass,
): number {
  let count = 0;
  for (let at = from; at < until; at += 1) if (past(tokens, at, cls)) count += 1;
  return count;
}
