import { smallWordsOf } from '../languages/small-words-of.ts';
import { ClassSet } from '../words/class-set.ts';
import { past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import { NO_TAGS, type Token } from '../words/tokens.ts';
import type { Evidence } from './evidence.ts';

const GROUP_OF = smallWordsOf('groupMeasure');

/** Words that may stand between a cue and its amount without parting them ("a daily dose of"). */
const LIGHT = new ClassSet(['common', 'of', 'dose', 'filler', 'baclofen', 'dailyDose', 'to', 'by']);
const LIGHT_STEP = 0.4;

/** No sentence has more tokens; of a longer title only the end, or the beginning, is looked at. */
const WIDEST = 512;

/** One side of an amount: how far each token of it is from the amount, and what parts the two. */
export interface Side {
  readonly from: number;
  readonly until: number;
  readonly isBefore: boolean;
  /** Tokens between the amount and the `n`th token from it, light ones for less. */
  readonly far: Float64Array;
  /** What commas, joints and stops between them leave of a cue's say, 0 to 1. */
  readonly left: Float64Array;
}

const newTables = () => [new Float64Array(WIDEST + 1), new Float64Array(WIDEST + 1)] as const;
/** Two sides are looked at at a time; tables made anew for each took longer than filling them. */
const TABLES = { before: newTables(), after: newTables() };

/** What a token leaves of the say of the cues beyond it. */
function shareLeft(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind === 'word') return past(tokens, at, 'and') ? 0.75 : 1;
  if (token?.text === ',') return 0.8;
  // "max. 40 mg": a point within the sentence ends an abbreviation.
  if (token?.text === '.' && token.gap === 'none') return 1;
  return token && /^[;.|]$/.test(token.text) ? 0.3 : 1;
}

/**
 * Measures the tokens on one side of an amount. The side holds until the next one is taken there.
 * @param side on which side of the amount the tokens from `from` to `until` stand
 */
export function sideOf(
  tokens: readonly Token[],
  from: number,
  until: number,
  side: 'before' | 'after',
): Side {
  const [far, left] = TABLES[side];
  const isBefore = side === 'before';
  const width = Math.min(WIDEST, until - from);
  left[0] = 1;
  for (let n = 0; n < width; n += 1) {
    const at = isBefore ? until - 1 - n : from + n;
    far[n + 1] = (far[n] ?? 0) + (LIGHT.opensAt(tokens[at]) ? LIGHT_STEP : 1);
    left[n + 1] = (left[n] ?? 0) * shareLeft(tokens, at);
  }
  return isBefore
    ? { from: until - width, until, isBefore, far, left }
    : { from, until: from + width, isBefore, far, left };
}

/** How much of its say a cue from `at` to `end` has: 1 beside the amount, less with distance. */
function sayOf({ from, until, isBefore, far, left }: Side, at: number, end: number, reach: number) {
  const n = isBefore ? until - end : at - from;
  return (left[n] ?? 0) / (1 + (far[n] ?? 0) / reach);
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

/** "40 mg under 8 years", "sotto gli 8 anni 40 mg": the bound is of an age, a weight, another figure. */
function boundsAnother(tokens: readonly Token[], at: number, end: number, until: number): boolean {
  if (past(tokens, at, 'threshold') !== end) return false;
  const figure = tokens[end]?.kind === 'word' ? end + 1 : end;
  const isNumber = figure < until && tokens[figure]?.kind === 'number';
  return isNumber && GROUP_OF.test(tokens[figure + 1]?.text ?? '');
}

/** How long the longest cue at `at` is, in tokens, or 0 where none begins. */
function cueLength(tokens: readonly Token[], at: number, until: number, cues: ClassSet): number {
  const token = tokens[at];
  if (!token || !cues.opensAt(token)) return 0;
  let longest = 0;
  for (const { cls, length } of token.tags) {
    if (length > longest && at + length <= until && cues.has(cls)) longest = length;
  }
  return longest && boundsAnother(tokens, at, at + longest, until) ? 0 : longest;
}

/**
 * Adds the nearest cue of each class on one side of an amount, under the names it has there. Of
 * phrases that overlap only the longest counts ("no more than").
 * @param share what is left of each cue's say
 * @returns how strong the strongest is
 */
export function addCuesNear(
  tokens: readonly Token[],
  side: Side,
  cues: ClassSet,
  names: ReadonlyMap<WordClass, number>,
  found: Evidence,
  share = 1,
): number {
  let strongest = 0;
  let covered = side.from;
  for (let at = side.from; at < side.until; at += 1) {
    const length = cueLength(tokens, at, side.until, cues);
    const end = at + length;
    // Within a longer phrase a cue says nothing ("no [more than]"); one that reaches beyond does:
    // "besoin de plus de 100 mg" holds "de plus" and "plus de".
    if (end <= covered || length === 0) continue;
    covered = end;
    for (const { cls, length: own } of tokens[at]?.tags ?? NO_TAGS) {
      const name = own === length ? names.get(cls) : undefined;
      if (name === undefined) continue;
      const say = share * sayOf(side, at, end, REACH[cls] ?? FAR_REACH);
      found.raise(name, say);
      strongest = Math.max(strongest, say);
    }
  }
  return strongest;
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
