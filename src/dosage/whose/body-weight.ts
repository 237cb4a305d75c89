import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';

const WEIGHED = smallWordsOf('weighed');
const REACH = 6;

/** "3.120 g", "2,890 g": weighed to the gram. */
const TO_THE_GRAM = /^\d[.,٫]\d{3}$/;

/**
 * "woog bij de geboorte 3.120 gram", "a rat weighing 250 g": grams that somebody weighs. Where no drug is named,
 * grams told to the last one are a child's weight, too ("haar dochter (2.890 gram)").
 */
export function isBodyWeight(
  { passage: { tokens } }: Scene,
  { amount, before, after, sentence }: Draft,
  isNamed: boolean,
): boolean {
  if (!isNamed && TO_THE_GRAM.test(tokens[amount.from]?.text ?? '')) return true;
  const from = Math.max(before, sentence.from, amount.from - REACH);
  const until = Math.min(after, sentence.until, amount.until + REACH);
  return tokens.slice(from, until).some(({ text }) => WEIGHED.test(text));
}
