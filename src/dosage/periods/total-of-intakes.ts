import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { pastDailyNoun } from './daily-dose.ts';

const TAKEN = smallWordsOf('givenWords');
const NOUN = smallWordsOf('doseNoun');
/** Tokens between the noun of a daily dose and its amount. */
const NOUN_REACH = 7;

/** "a dose of daily baclofen (60 mg)" */
function isDoseOfDaily(tokens: readonly Token[], first: number, until: number): boolean {
  for (let at = until - 1; at >= first; at -= 1)
    if (past(tokens, at, 'daily') && past(tokens, at - 1, 'of'))
      return NOUN.test(tokens[at - 2]?.text ?? '');
  return false;
}

/** "the daily dose was 60 mg": the noun speaks of this amount. */
function isDailyDose(tokens: readonly Token[], { before, amount }: Draft): boolean {
  const first = Math.max(before, amount.from - NOUN_REACH);
  return pastDailyNoun(tokens, first, amount.from) > 0 || isDoseOfDaily(tokens, first, amount.from);
}

/** How the words lead on from an amount to how often it is taken: as of the whole, perhaps so, or as of each. */
function linkTo(tokens: readonly Token[], from: number, until: number): 'whole' | 'open' | 'each' {
  for (let at = from; at < until; at += 1) {
    const comma = isMark(tokens, at, ',');
    const word = tokens[comma ? at + 1 : at]?.text ?? '';
    // "10 mg to 20 mg twice daily" is a range; ", to be taken" tells of the whole.
    if (TAKEN.test(word) && (comma || word !== 'to')) return comma ? 'whole' : 'open';
  }
  return 'each';
}

/**
 * "the daily dose was 60 mg, taken three times a day": the amount is the day's, and the intakes share it. "A daily
 * dose of 20 mg given three times a day" may be said of each intake.
 * @returns whether the amount is the whole day's, may be, or is an intake's
 */
export function shareOfDay(
  { passage: { tokens } }: Scene,
  draft: Draft,
): 'whole' | 'open' | 'each' {
  const { rate, amount, previous } = draft;
  if (!rate?.times || rate.times[0] < 2 || rate === amount.rate || rate.until <= amount.from)
    return 'each';
  // "(30 mg or 60 mg), taken twice daily"
  const listed = previous?.per === 'day' && previous.rate?.until === rate.until;
  if (!listed && !isDailyDose(tokens, draft)) return 'each';
  return linkTo(tokens, amount.until, rate.until);
}
