import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import { isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { newRate, type Rate } from './rate-read.ts';

/** Meals that a day has once; "a meal" it has several times. */
const MEAL = smallWordsOf('mealTime');
const AROUND_MEAL = smallWordsOf('aroundMeal');
/** Going to bed, where "before" leads to it: "with sleep apnoea" is none. */
const SLEEP = smallWordsOf('sleepTime');
const BEFORE_AFTER = smallWordsOf('beforeAfter');
/** "the", "my", "going to" between the preposition and the noun. */
const FILLER = smallWordsOf('mealFiller');
const MOST_FILLERS = 4;

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** Whether a word may lead to a meal or to bed. */
export const leadsToMeal = (text: string): boolean => AROUND_MEAL.test(text);

/** Index after "before breakfast", "with my dinner", "prima di cena", "before going to bed" at `at`, or 0. */
function pastMeal(tokens: readonly Token[], at: number): number {
  if (!AROUND_MEAL.test(textAt(tokens, at))) return 0;
  let noun = at + 1;
  while (noun <= at + MOST_FILLERS && FILLER.test(textAt(tokens, noun))) noun += 1;
  if (MEAL.test(textAt(tokens, noun))) return noun + 1;
  const sleep = BEFORE_AFTER.test(textAt(tokens, at)) && SLEEP.test(textAt(tokens, noun));
  return sleep ? past(tokens, noun, 'bedtime') || noun + 1 : 0;
}

/** The same where the word lists know the whole phrase: "vor dem Schlafengehen", "antes de acostarse". */
function pastListed(tokens: readonly Token[], at: number): number {
  const listed = AROUND_MEAL.test(textAt(tokens, at)) ? tagAt(tokens, at, 'timesDaily') : undefined;
  return listed?.value === '1' ? at + listed.length : 0;
}

/** Index after "30", "15-20", "an", "half an" at `at`, or 0. */
function pastCount(tokens: readonly Token[], at: number): number {
  const first = textAt(tokens, at) === 'an' ? at + 1 : (numberAt(tokens, at)?.until ?? 0);
  // "une demi-heure"
  const joint = isMark(tokens, first, '-') ? first + 1 : past(tokens, first, 'to');
  const range = first && joint ? numberAt(tokens, joint) : null;
  const until = range?.until ?? first;
  return textAt(tokens, until) === 'an' ? until + 1 : until;
}

/** Index after "30 minutes", "half an hour" at `at`, or `at` itself. */
function pastSpan(tokens: readonly Token[], at: number): number {
  const count = pastCount(tokens, at);
  return (count && (past(tokens, count, 'minute') || past(tokens, count, 'hour'))) || at;
}

/**
 * Reads a time of day told by a meal or by going to bed: "before breakfast", "an hour before bed", "with dinner".
 * It comes once a day.
 */
export function byMealAt(tokens: readonly Token[], at: number): Rate | null {
  const from = pastSpan(tokens, at);
  const until = pastMeal(tokens, from) || (from > at ? pastListed(tokens, from) : 0);
  return until ? { ...newRate('dose', until, [1, 1]), moment: true } : null;
}

/** Whether the time of a rate was told by a meal or by sleep; one meal of a story may be meant. */
export function isByMeal(tokens: readonly Token[], { moment, until }: Rate): boolean {
  return (
    moment && (MEAL.test(textAt(tokens, until - 1)) || /^sleep/.test(textAt(tokens, until - 1)))
  );
}
