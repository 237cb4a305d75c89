import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const HOURS_LATER = smallWordsOf('hoursLater');

/** "45 mg on waking, then 15 mg 8 hours later": the next intake of that day is told by the hours between. */
export function goesOnHoursLater(
  tokens: readonly Token[],
  { rate, next, owner, unit }: Draft,
): boolean {
  if (!rate?.moment || next?.owner !== owner || next.unit !== unit || next.rate) return false;
  const { until } = next.amount;
  const apart = tokens.slice(until, until + LONGEST_LATER);
  // "15 mg 8 hours later", "15 mg after 8 hours"
  const hours = apart.some((_, index) => past(tokens, until + index, 'hour') > 0);
  return hours && apart.some(({ text }) => HOURS_LATER.test(text));
}

/** Tokens of "taken 8 hours after". */
const LONGEST_LATER = 6;
