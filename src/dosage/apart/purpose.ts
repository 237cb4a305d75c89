import { smallWordsOf } from '../languages/small-words-of.ts';
import { rateAt } from '../rates/rate.ts';
import { ClassSet } from '../words/class-set.ts';
import type { Token } from '../words/tokens.ts';

const FOR = smallWordsOf('forWhat');
const AGAINST = /^(?:gegen|contro|contre|contra|tegen)$/;
const LONGEST_PURPOSE = 5;

/** What no purpose goes over: how long, another drug or amount, and what has a rate of its own. */
const ENDS = new ClassSet([
  'number',
  'day',
  'week',
  'month',
  'hour',
  'minute',
  'drug',
  'baclofen',
  'alcohol',
  'mg',
  'mcg',
  'kg',
  'ml',
  'intake',
  'tablet',
  'timed',
  'next',
]);
/** Verbs and joints: what follows is said of the complaint ("cramps that come twice a day"). */
const CLAUSE =
  /^(?:that|which|who|when|while|if|but|then|i|it|he|she|they|we|you|is|are|was|were|has|have|had|wakes?|comes?|occurs?|\w{3,}ing|que|qui|quand|quando|che|die|das|der|dat|wenn|als|wie)$/;

/** "for panic at night", "for daily headaches": when the complaint comes. */
function isRate(tokens: readonly Token[], at: number): boolean {
  const rate = rateAt(tokens, at);
  if (!rate || rate.moment) return false;
  const ends = rate.per === 'day' && tokens[rate.until]?.kind !== 'word';
  return rate.times !== null || ends;
}

/** "solution pour pulvérisation": what it is made for. */
const MADE_FOR = /^(?:pulveris|perfus|inject|injec|infus|spray)/;

function endsPurpose(token: Token | undefined, isFirst: boolean): boolean {
  if (token?.kind !== 'word' || ENDS.opensAt(token) || MADE_FOR.test(token.text)) return true;
  // Italian "per i crampi"
  return !isFirst && CLAUSE.test(token.text);
}

/**
 * "10 mg for my cramps three times daily": steps over what it is taken for to how often.
 * @returns the index where the rate begins, or 0
 */
export function pastPurpose(tokens: readonly Token[], at: number): number {
  const lead = tokens[at]?.text ?? '';
  if (!FOR.test(lead) && !AGAINST.test(lead)) return 0;
  for (let next = at + 1; next <= at + LONGEST_PURPOSE; next += 1) {
    const token = tokens[next];
    if (next > at + 1 && (token?.text === '(' || isRate(tokens, next))) return next;
    if (endsPurpose(token, next === at + 1)) return 0;
  }
  return 0;
}
