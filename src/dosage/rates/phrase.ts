import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import { past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { byMealAt } from './by-meal.ts';
import { frequencyAt } from './frequency.ts';
import { dayAt } from './rate-period.ts';
import { newRate, type Rate } from './rate-read.ts';
import { pastNumberedWeeks, pastSpaced } from './spaced.ts';

/** "la nuit dernière", "am Abend vor der Aufnahme", "la sera prima": one day that was. */
const ONE_DAY = smallWordsOf('thatDay');

/** Index after "every other day", "every two weeks", "at weeks 0, 2 and 6", or 0. */
const pastSeldom = (tokens: readonly Token[], at: number): number =>
  past(tokens, at, 'sparse') || pastSpaced(tokens, at) || pastNumberedWeeks(tokens, at);

/** Times of day as prescriptions shorten them: "QHS after a week" is how it goes on from then. */
const PRESCRIBED = /^(?:q?hs|q[ap]m|q|nocte|mane)$/;

/** "the evening before admission"; "every night before bed", "in the morning before breakfast" are no one day. */
function isOneDay(tokens: readonly Token[], at: number, until: number): boolean {
  if (!ONE_DAY.test(tokens[until]?.text ?? '') || past(tokens, at, 'every')) return false;
  return !PRESCRIBED.test(tokens[at]?.text ?? '') && byMealAt(tokens, until) === null;
}

/** "at bedtime", "every other day", "before breakfast": how often, told by a phrase. */
export function phraseAt(tokens: readonly Token[], at: number): Rate | null {
  const sparse = pastSeldom(tokens, at);
  if (sparse) return newRate('dose', sparse);
  const own = tagAt(tokens, at, 'timesDaily');
  if (!own) return byMealAt(tokens, at);
  const times = Number(own.value);
  const daily = tokens[at + own.length - 1]?.text === 'daily';
  const moment = times === 1 && !daily && !/^(?:od|qd|once|1)/.test(tokens[at]?.text ?? '');
  if (moment && isOneDay(tokens, at, at + own.length)) return null;
  return { ...newRate('dose', at + own.length, [times, times]), moment };
}

/** "in un'unica somministrazione giornaliera", "en une seule prise par jour", "as a single dose once a day". */
export function onceDailyAt(tokens: readonly Token[], at: number): Rate | null {
  const told = past(tokens, at, 'atOnce');
  const once = told || past(tokens, at, 'single');
  const day = once ? dayAt(tokens, once) : 0;
  // "a single daily dose of 10 mg", "dose unique journalière de 10 mg": the noun of a day's dose.
  const isNoun =
    past(tokens, day, 'dose') > 0 || numberAt(tokens, past(tokens, day, 'of')) !== null;
  if (day) return isNoun ? null : newRate('dose', day, [1, 1]);
  const often = told ? (frequencyAt(tokens, told) ?? phraseAt(tokens, told)) : null;
  return often?.times?.[1] === 1 ? often : null;
}
