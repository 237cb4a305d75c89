import type { Draft, Scene } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Whose intake it is, or that it is a known one. */
const KNOWN = /^(?:the|my|his|her|their|your|les|mes|los|mis|i|os|de|mijn)$/;

const timeAt = (tokens: readonly Token[], at: number) =>
  past(tokens, at, 'moment') || past(tokens, at, 'bedtime');

/** "skip the lunchtime 10 mg", "les 10 mg du midi": the intake of one time of the day, the others are not told. */
export function isNamedByTime({ passage: { tokens } }: Scene, { amount }: Draft): boolean {
  const before = amount.from - 1;
  // "I am 22 mg down"
  const named = timeAt(tokens, before) === amount.from && tokens[before]?.text !== 'am';
  if (named) return KNOWN.test(tokens[before - 1]?.text ?? '');
  const preposition = past(tokens, amount.until, 'of');
  // "van de middag"
  const of = tokens[preposition]?.text === 'de' ? preposition + 1 : preposition;
  return of > 0 && timeAt(tokens, of) > 0 && KNOWN.test(tokens[before]?.text ?? '');
}
