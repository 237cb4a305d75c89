import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Whether an amount stands under the first day or week of a plan, or under a later one. */
export type RowStage = 'first' | 'later';

/** Tokens before an amount among which its stage is named. */
const REACH = 9;
/** Tokens between "first" and "days": "les trois premiers jours", "in den ersten drei Tagen". */
const ORDINAL_REACH = 2;

const FIRST = smallWordsOf('firstOf');
const LATER = smallWordsOf('laterOf');
/** "J4", "S2", "D1", "W3": day and week in a letter. */
const SHORT = /^[jsdwt]([1-9]\d?)$/;
/** What sticks to an ordinal: "1ª settimana", "2e semaine", "3rd day", "4. Tag". */
const ORDINAL_END = /^(?:\.|[aeo]|st|nd|rd|th|er|re|eme|ste|de|º|ª)$/;
/** Between the ends of "J4 à J6", "4. bis 6. Tag". */
const THROUGH = /^(?:[-–.:,/]|a|al|to|bis|tot|t|m|au|ate)$/;

const isSpan = (tokens: readonly Token[], at: number) =>
  past(tokens, at, 'week') > 0 || past(tokens, at, 'day') > 0;

/** "Wo. 2", "Tag 4", "week 1": the word before the figure, past the point of an abbreviation. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  const named = isSpan(tokens, before) || tokens[before]?.text === 'kw';
  return named && tokens[before + 1]?.gap !== 'line';
}

/** "4. bis 6. Tag": the figure counts days, and is no number of them ("3 days"). */
const isOrdinal = (tokens: readonly Token[], at: number) =>
  ORDINAL_END.test(tokens[at + 1]?.text ?? '') && isSpan(tokens, at + 2);

/** The figure of the stage that is named at `at`, or 0. */
function figureAt(tokens: readonly Token[], at: number): number {
  const { kind, text = '' } = tokens[at] ?? {};
  if (kind === 'word') return Number(SHORT.exec(text)?.[1] ?? 0);
  if (kind !== 'number' || !(isNumbered(tokens, at) || isOrdinal(tokens, at))) return 0;
  return Number(/^\d{1,2}(?!\d)/.exec(text)?.[0] ?? 0);
}

/** The figure that opens the span which ends at `at`: 1 of "J1 à J3", "1. bis 3. Tag". */
function openingFigure(tokens: readonly Token[], at: number, figure: number): number {
  for (let back = at - 1; back > at - 4; back -= 1) {
    const { kind, text = '' } = tokens[back] ?? {};
    const short = SHORT.exec(text)?.[1];
    if (short) return Number(short);
    if (kind === 'number' && THROUGH.test(tokens[back + 1]?.text ?? ''))
      return Number(text) || figure;
    if (!THROUGH.test(text)) return figure;
  }
  return figure;
}

/** "in der zweiten Woche", "for the first three days". */
function ordinalBefore(tokens: readonly Token[], at: number): RowStage | null {
  for (let back = at - 1; back >= at - 1 - ORDINAL_REACH; back -= 1) {
    const text = tokens[back]?.text ?? '';
    if (FIRST.test(text)) return 'first';
    if (LATER.test(text)) return 'later';
  }
  // "los días primeros", "Woche eins"
  return null;
}

function stageAt(tokens: readonly Token[], at: number): RowStage | null {
  const figure = figureAt(tokens, at);
  if (figure > 0) return openingFigure(tokens, at, figure) === 1 ? 'first' : 'later';
  return isSpan(tokens, at) ? ordinalBefore(tokens, at) : null;
}

/**
 * Reads the stage that an amount's row or clause begins with: "J4 à J6 : 20 mg", "Wo. 2: 15 mg",
 * "in the second week 10 mg". The point of "Wo." and "4." may have ended a sentence there.
 */
export function rowStageOf(
  tokens: readonly Token[],
  { previous, amount: { from } }: Draft,
): RowStage | null {
  const first = Math.max(0, previous?.until ?? 0, from - REACH);
  for (let at = from - 1; at >= first; at -= 1) {
    const stage = stageAt(tokens, at);
    if (stage) return stage;
    const { gap, text } = tokens[at] ?? {};
    if (gap === 'line' || gap === 'paragraph') return null;
    if (text === '.' && tokens[at - 1]?.kind === 'word' && !isSpan(tokens, at - 1)) return null;
  }
  return null;
}
