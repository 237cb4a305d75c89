import { numberAt } from '../numbers/number.ts';
import { byMealAt } from '../rates/by-meal.ts';
import { rateAt } from '../rates/rate.ts';
import { dayAt } from '../rates/rate-period.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** More forms a day are hardly ever told so; "20 daily" is an amount. */
const MOST_A_DAY = 6;
/** More at once are rather milligrams: "10 mg, 5 at night". */
const MOST_AT_ONCE = 2;
const MOST_PARTS = 5;

/** Index after "in the morning", "at night", "in AM", "before bed" at `at`, or 0. */
function pastTime(tokens: readonly Token[], at: number): number {
  const listed = tagAt(tokens, at, 'timesDaily');
  if (listed?.value === '1') return at + listed.length;
  const lead = /^(?:in|at)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return (
    past(tokens, lead, 'moment') ||
    past(tokens, lead, 'bedtime') ||
    (byMealAt(tokens, at)?.until ?? 0)
  );
}

/** "one in the morning", "2 tabs at night": how many forms at a time of day; null where none are. */
function partAt(tokens: readonly Token[], at: number): { count: number; until: number } | null {
  const count = numberAt(tokens, at);
  if (!count || count.value > MOST_A_DAY) return null;
  const until = pastTime(tokens, past(tokens, count.until, 'tablet') || count.until);
  return until ? { count: count.value, until } : null;
}

/** "one in the morning and one at night": the forms of a whole day, two times of it at least. */
function partsAt(tokens: readonly Token[], at: number): { sum: number; until: number } | null {
  let [sum, until, parts] = [0, at, 0];
  for (let next = at; parts < MOST_PARTS; parts += 1) {
    const part = partAt(tokens, next);
    if (!part) break;
    sum += part.count;
    until = part.until;
    const comma = isMark(tokens, until, ',') || isMark(tokens, until, '+') ? until + 1 : until;
    next = past(tokens, comma, 'and') || comma;
  }
  return parts > 1 ? { sum, until } : null;
}

/** "1 a day", "2 every 8 hours", "one before breakfast": so many each time. */
function eachTime(tokens: readonly Token[], at: number): Rate | null {
  const count = numberAt(tokens, at);
  if (!count || count.value > MOST_A_DAY) return null;
  const day = dayAt(tokens, count.until);
  if (day) return newRate('dose', day, [count.value, count.value]);
  const rate = count.value <= MOST_AT_ONCE ? rateAt(tokens, count.until) : null;
  if (rate?.per !== 'dose' || !rate.times) return null;
  const [few, many] = rate.times;
  return { ...rate, times: [few * count.value, many * count.value] };
}

/**
 * How many of a strength are taken a day, told without naming the form: "10 mg, 1 per day", "500 mg tab 3 daily",
 * "20 mg tabs, one in the morning and one at night".
 * @param milligrams the amount before; parts that add up to it are milligrams themselves ("12 mg, 6 am and 6 pm")
 */
export function countADay(tokens: readonly Token[], at: number, milligrams: number): Rate | null {
  const from = /^[,(:]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const parts = partsAt(tokens, from);
  if (!parts) return eachTime(tokens, from);
  const isSum = parts.sum === milligrams && !past(tokens, at - 1, 'tablet');
  return isSum ? newRate('day', parts.until) : newRate('dose', parts.until, [parts.sum, parts.sum]);
}
