import { smallWordsOf } from '../languages/small-words-of.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** What a bare figure measures, its own unit left out: a filtration rate, an age, a score. */
const MEASURED = smallWordsOf('measured');
const PEOPLE = smallWordsOf('people');
/** Bounds of an age: "children under 12 and 15 mg thereafter". */
const BOUND = smallWordsOf('bound');
/** What else may stand between the measure and its figure. */
const LINK = smallWordsOf('figureLink');
const SIGN = /^[-<>=≤≥~(:]$/;

const REACH = 6;

/** Whether the figures of a band lead on from `at` backwards: "60-89", "between 30 and 60". */
const joins = (tokens: readonly Token[], at: number) =>
  isMark(tokens, at, '-') || past(tokens, at, 'and') > 0 || past(tokens, at, 'to') > 0;

/** Whether the token at `back`, on the way from the figure at `at`, may lead to its measure. */
function mayLink(tokens: readonly Token[], back: number, at: number): boolean {
  const token = tokens[back];
  if (token?.kind === 'number') return back < at - 1 && joins(tokens, back + 1);
  const text = token?.text ?? '';
  return LINK.test(text) || SIGN.test(text) || joins(tokens, back);
}

/**
 * "eGFR 19, 60 mg/d", "children under 12 and 15 mg", "score of 3 and 60 mg/day": the figure at `at`
 * is that of a measure named before it, none of the doses that follow.
 */
export function isFigureOfElse(tokens: readonly Token[], at: number): boolean {
  let bounded = false;
  for (let back = at - 1; back >= at - REACH; back -= 1) {
    const text = tokens[back]?.text ?? '';
    if (MEASURED.test(text)) return true;
    if (PEOPLE.test(text)) return bounded;
    if (BOUND.test(text)) bounded = true;
    else if (!mayLink(tokens, back, at)) return false;
  }
  return false;
}

const TIME = smallWordsOf('numberedTime');
const AT_TIME = smallWordsOf('atTime');
const UNIT_REACH = 7;

/** "148 µg/day at year one to 302 µg/day at year four": the first number is that of the year. */
export function isOfTime(tokens: readonly Token[], at: number): boolean {
  if (!TIME.test(tokens[at - 1]?.text ?? '') || isMark(tokens, at + 1, '-')) return false;
  // "à l'an 1"
  const lead = isMark(tokens, at - 2, "'") ? at - 3 : at - 2;
  if (!AT_TIME.test(tokens[lead]?.text ?? '')) return false;
  for (let back = at - 3; back >= at - UNIT_REACH; back -= 1) {
    if (past(tokens, back, 'mg') || past(tokens, back, 'mcg')) return true;
  }
  return false;
}
