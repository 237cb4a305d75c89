import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { dayAt } from './rate-period.ts';

/** "30 mg in 3 doses", "en 2 à 4 prises", "auf drei Einnahmen": what the day's amount is put in. */
const INTO = smallWordsOf('into');
const PORTIONS = smallWordsOf('portion');
/** "en plusieurs prises", "in mehreren Einzeldosen": more than one, not said how many. */
const SEVERAL = smallWordsOf('several');
const EQUAL = smallWordsOf('equal');

/** Index after "3", "2 à 4", "two to three", "several", or 0. */
function pastCount(tokens: readonly Token[], at: number): number {
  if (SEVERAL.test(tokens[at]?.text ?? '')) return at + 1;
  const first = numberAt(tokens, at);
  if (!first) return 0;
  const joint =
    past(tokens, first.until, 'to') ||
    past(tokens, first.until, 'and') ||
    (isMark(tokens, first.until, '-') ? first.until + 1 : 0);
  const second = joint ? numberAt(tokens, joint) : null;
  const most = second ?? first;
  return most.value >= 2 && most.value <= 8 ? most.until : 0;
}

/**
 * Reads into how many intakes a day's amount is divided: "in 3 doses", "en trois prises".
 * @returns the index after it, or 0 where that is not said at `at`
 */
export function pastDivision(tokens: readonly Token[], at: number): number {
  if (!INTO.test(tokens[at]?.text ?? '')) return 0;
  const count = pastCount(tokens, at + 1);
  if (!count) return 0;
  let noun = dayAt(tokens, count) || count;
  while (EQUAL.test(tokens[noun]?.text ?? '')) noun += 1;
  // "in 2 - 4 x/dag"
  if (!PORTIONS.test(tokens[noun]?.text ?? '') && !isMark(tokens, noun, '*')) return 0;
  // "en 3 fois 10 mg": a multiplier.
  return tokens[noun + 1]?.kind === 'number' ? 0 : noun + 1;
}
