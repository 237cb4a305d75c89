import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Token } from '../words/tokens.ts';

const IN_TOTAL = smallWordsOf('inTotal');

/** "three times a day, a total of 60 mg": the amount is what the intakes of a day add up to. */
export function isSum(tokens: readonly Token[], from: number, amountFrom: number): boolean {
  return tokens.slice(from, amountFrom).some(({ text }) => IN_TOTAL.test(text));
}
