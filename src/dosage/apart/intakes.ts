import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft } from '../passage/draft.ts';
import { dayAt } from '../rates/rate-period.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { pastInterval } from '../rates/spaced.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const APIECE = smallWordsOf('apiece');

/** Words for the intakes of one day. */
const OF_A_DAY = smallWordsOf('dayPortion');
/** Doses may as well be given days apart: a day must be said. */
const DOSES = smallWordsOf('dosesCounted');
/** What one of them holds is no intake, unless a day is said: "80 mg (two injections of 40 mg)". */
const SHOTS = smallWordsOf('shots');
/** "zu", "da", "à" where they say what each of the doses is. */
const EACH = smallWordsOf('ofEach');

/** "three", "3" with "daily" behind it, and the noun; null where no intakes are counted at `at`. */
function countedAt(
  tokens: readonly Token[],
  at: number,
): { count: number; until: number; daily: boolean; noun: string } | null {
  const number = numberAt(tokens, at);
  if (!number || number.value < 2 || number.value > 8) return null;
  const day = dayAt(tokens, number.until);
  const after = day ? dayAt(tokens, day + 1) : dayAt(tokens, number.until + 1);
  const noun = tokens[day || number.until]?.text ?? '';
  const until = Math.max((day || number.until) + 1, after);
  return { count: number.value, until, daily: day > 0 || after > 0, noun };
}

/** Index after "of", "zu", "zu je", "de cada" at `at`, or 0. */
function pastEach(tokens: readonly Token[], at: number): number {
  if (!EACH.test(tokens[at]?.text ?? '')) return 0;
  return APIECE.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

function rateOf(count: number, until: number, daily: boolean): Rate {
  return newRate('dose', until, daily ? [count, count] : null);
}

/** How often the amount is taken of which these are counted before it. */
function rateOfCount(
  { count, until, noun, daily }: NonNullable<ReturnType<typeof countedAt>>,
  { rate, until: end }: Draft['amount'],
): Rate | null {
  const ofDay = daily || rate?.per === 'day';
  if (OF_A_DAY.test(noun)) return rateOf(count, until, true);
  if (SHOTS.test(noun)) return ofDay ? rateOf(count, end, true) : null;
  return DOSES.test(noun) ? rateOf(count, rate ? end : until, ofDay) : null;
}

/** "deux prises de 15 mg", "three daily doses of 10 mg", "three doses of 10 mg daily". */
function countedBefore(tokens: readonly Token[], { amount, before }: Draft): Rate | null {
  for (let at = Math.max(before, amount.from - 6); at < amount.from - 1; at += 1) {
    const found = countedAt(tokens, at);
    if (!found || pastEach(tokens, found.until) !== amount.from) continue;
    const rate = rateOfCount(found, amount);
    if (rate) return rate;
  }
  return null;
}

/** "three 10 mg doses a day". */
function countedAround(tokens: readonly Token[], { amount }: Draft): Rate | null {
  if (!DOSES.test(tokens[amount.until]?.text ?? '')) return null;
  const count = numberAt(tokens, amount.from - 1);
  if (count?.until !== amount.from || count.value < 2) return null;
  const day = dayAt(tokens, amount.until + 1);
  return rateOf(count.value, day || amount.until + 1, day > 0);
}

/**
 * How often, where the sentence counts the doses of that amount: "two doses of 15 mg a day".
 * @returns per "dose"; the intakes a day only where a day is said; null where none are counted
 */
export function countedIntakes(tokens: readonly Token[], draft: Draft): Rate | null {
  return countedBefore(tokens, draft) ?? countedAround(tokens, draft);
}

/**
 * "two sprays of 10 mg of baclofen per 24 hours": a day told apart from the amount is that of all of them.
 * @param apart the rate that was found apart
 */
export function perDayOfShots(tokens: readonly Token[], draft: Draft, apart: Rate): Rate {
  if (apart.per !== 'day') return apart;
  for (
    let at = Math.max(draft.before, draft.amount.from - SHOTS_REACH);
    at < draft.amount.from;
    at += 1
  ) {
    const found = countedAt(tokens, at);
    if (found && SHOTS.test(found.noun) && pastEach(tokens, found.until) === draft.amount.from)
      return rateOf(found.count, apart.until, true);
  }
  return apart;
}

const SHOTS_REACH = 5;

const TOOK = smallWordsOf('tookVerb');
const TOOK_REACH = 3;

/** "I took 2 x 5 mg", "was given 1x 25 mg": so many at once, or a day's; not said. */
function isToldOnce(tokens: readonly Token[], { amount, before }: Draft): boolean {
  // "hij nam tweemaal 25 mg": two intakes.
  if (!isMark(tokens, amount.from + 1, '*')) return false;
  for (let at = amount.from - 1; at >= Math.max(before, amount.from - TOOK_REACH); at -= 1)
    if (TOOK.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/**
 * "3x10 mg/jour", "2 x 10 mg three times a day": the multiplier says how many each day, or each time.
 */
export function countMultiplier(tokens: readonly Token[], draft: Draft): void {
  const { rate, amount } = draft;
  const { multiplier } = amount;
  if (!multiplier) return;
  // "took 2 x 10 mg tablets": two at once, or a day's; not said.
  if (!rate) {
    const atOnce = past(tokens, amount.until, 'tablet') > 0 || isToldOnce(tokens, draft);
    // "1 x 10 mg alle 2 Wochen"
    const none = atOnce || pastInterval(tokens, amount.until) > 0;
    draft.rate = newRate('dose', amount.until, none ? null : multiplier);
  } else if (rate.per === 'day' && !rate.times) {
    draft.rate = { ...rate, per: 'dose', times: multiplier };
  } else if (rate.times && rate.times[0] !== multiplier[0]) {
    const [few, many] = rate.times;
    draft.rate = { ...rate, times: [few * multiplier[0], many * multiplier[1]] };
  }
}
