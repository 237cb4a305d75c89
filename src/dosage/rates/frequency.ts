import { smallWordsOf } from '../languages/small-words-of.ts';
import { clockAt, hourListAt } from '../numbers/clock.ts';
import { isShortSpan } from '../numbers/date.ts';
import { numberAt } from '../numbers/number.ts';
import { isGlued, isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { byMealAt } from './by-meal.ts';
import { countAt } from './count.ts';
import { pastDivision } from './divided.ts';
import { isSpan } from './duration.ts';
import { gluedHoursAt, hourlyAt } from './hours.ts';
import { dayAt, weekAt } from './rate-period.ts';
import { newRate, type Rate } from './rate-read.ts';
import { schemeAt } from './scheme.ts';
import { pastInterval } from './spaced.ts';

const DOTTED: Record<string, number> = {
  bid: 2,
  bd: 2,
  tid: 3,
  tds: 3,
  td: 3,
  qid: 4,
  qds: 4,
  qd: 1,
  od: 1,
  hs: 1,
  qhs: 1,
  dd: 0,
};

const isLetter = (token: Token | undefined) =>
  token?.text.length === 1 && /^[a-z]$/.test(token.text);

/** "t.i.d.", also with line breaks between the letters; the "a" of "t.i.d. a week later" is none. */
function dottedAt(tokens: readonly Token[], at: number): Rate | null {
  let letters = '';
  let next = at;
  let found: Rate | null = null;
  while (letters.length < 4 && isLetter(tokens[next])) {
    letters += tokens[next]?.text ?? '';
    const dot = isMark(tokens, next + 1, '.');
    next += dot ? 2 : 1;
    const times = letters.length > 1 ? DOTTED[letters] : undefined;
    if (times) found = newRate('dose', next, [times, times]);
    if (!dot) break;
  }
  return found;
}

/** "3 (three) times a day": prescriptions say the number twice. */
function pastEcho(tokens: readonly Token[], at: number, value: number): number {
  const echo = isMark(tokens, at, '(') ? numberAt(tokens, at + 1) : null;
  return echo?.value === value && isMark(tokens, echo.until, ')') ? echo.until + 1 : at;
}

/** More than this a day is an amount, not a frequency. */
const MOST_INTAKES = 8;

/** "10 mg 3/j", "20mg 4/day" */
function perDayAt(tokens: readonly Token[], at: number): Rate | null {
  const count = countAt(tokens, at);
  if (!count || !isMark(tokens, count.until, '/') || count.times[1] > MOST_INTAKES) return null;
  const day = dayAt(tokens, count.until);
  return day ? newRate('dose', day, count.times) : null;
}

/** More intakes than this are no day's, unless a day is said. */
const MOST_WITHOUT_DAY = 12;

const DAY = smallWordsOf('ofDay');
const OR = smallWordsOf('or');

/** Index after "throughout the day", "im Laufe des Tages" at `at`, or 0. */
function overDay(tokens: readonly Token[], at: number): number {
  const until = past(tokens, at, 'divided');
  return DAY.test(tokens[until - 1]?.text ?? '') ? until : 0;
}

const MOST_FORMS = 4;

/** "x 3 doses": how many in all. */
const PIECES = smallWordsOf('dosesCounted');

/** "5 x 10 tablets" is a pack; in "3 x 20 mg" the sign is the next amount's. */
function countsPieces(tokens: readonly Token[], at: number): boolean {
  const pieces = numberAt(tokens, at);
  if (!pieces || pieces.word) return false;
  return pieces.value > MOST_FORMS || isMass(tokens, pieces.until);
}

/** "10 mg 3 x 1", "3 x 1/2 Tbl.", "3dd2": how many forms of that strength each time. */
function formsEach(
  tokens: readonly Token[],
  at: number,
  [few, many]: readonly [number, number],
): Rate {
  const glued = Number(/^dd(\d)$/.exec(tokens[at - 1]?.text ?? '')?.[1] ?? 0);
  const forms = glued ? null : numberAt(tokens, at);
  const own = forms && !forms.word && forms.value <= MOST_FORMS && !isMass(tokens, forms.until);
  if (!own && !glued) return newRate('dose', at, [few, many]);
  const each = forms?.value ?? glued;
  const until = forms ? past(tokens, forms.until, 'tablet') || forms.until : at;
  const day = dayAt(tokens, until);
  return newRate('dose', day || until, [few * each, many * each]);
}

function isMass(tokens: readonly Token[], at: number): boolean {
  return past(tokens, at, 'mg') > 0 || past(tokens, at, 'mcg') > 0 || past(tokens, at, 'g') > 0;
}

/** Index after "times", "-mal" at `at`, or 0. */
function pastTimes(tokens: readonly Token[], at: number): number {
  const joined = isMark(tokens, at, '-') && isGlued(tokens, at) ? 1 : 0;
  const times = past(tokens, at + joined, 'times');
  // "3 vez(es) por dia"
  const plural = isMark(tokens, times, '(') && isMark(tokens, times + 2, ')');
  return times && plural && isGlued(tokens, times) ? times + 3 : times;
}

/** Index after "a week", "per 2 weken", "monatlich" at `at`, or 0: intakes counted in these are no day's. */
const overDays = (tokens: readonly Token[], at: number): number =>
  weekAt(tokens, at) || past(tokens, at, 'sparse') || pastInterval(tokens, at);

/** What the intakes are counted in: a week or more, or a day. */
function spanAfter(tokens: readonly Token[], at: number, times: [number, number]): Rate | null {
  const days = overDays(tokens, at);
  if (days) return newRate('dose', days);
  // "three-times-daily"
  const hyphen = isMark(tokens, at, '-') && isGlued(tokens, at) ? 1 : 0;
  const day = dayAt(tokens, at + hyphen) || past(tokens, at, 'day') || overDay(tokens, at);
  return day ? newRate('dose', day, times) : null;
}

/** The count of "3 times a day" or "x3/j" at `from`, past its echo; none where it divides a day's amount. */
function intakesAt(tokens: readonly Token[], at: number, from: number) {
  const count = countAt(tokens, from);
  // "30 mg en 3 à 4 prises quotidiennes": the day's amount is divided.
  if (!count || pastDivision(tokens, at - 1)) return null;
  return { ...count, until: pastEcho(tokens, count.until, count.times[0]) };
}

const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  past(tokens, at, 'ml') > 0 || isMass(tokens, at);

/** "x3/j", "* 2 / jour", "x 3": the sign stands before the count. */
function signedAt(tokens: readonly Token[], at: number): Rate | null {
  const count = intakesAt(tokens, at, at + 1);
  // "x 3 days", "x 2 ml"
  const other = count && (isSpan(tokens, count.until) || isMeasured(tokens, count.until));
  if (!count || other || isShortSpan(tokens, at + 1)) return null;
  const { times, until } = count;
  const sign = isMark(tokens, until, '*') ? until + 1 : 0;
  const after = sign || pastTimes(tokens, until) || until;
  const span = spanAfter(tokens, after, times);
  const pieces = PIECES.test(tokens[until]?.text ?? '') || past(tokens, until, 'tablet') > 0;
  if (span || pieces || times[1] > MOST_WITHOUT_DAY) return span;
  // "10 mg IV x1": once, or once a day.
  return times[1] === 1 ? newRate('dose', after) : formsEach(tokens, after, times);
}

/** Italian "10 mg per 3", "per due al dì", "per 3/die": the sign of times in a word; "per 3 giorni" is how long. */
function perTimes(tokens: readonly Token[], at: number): Rate | null {
  const count = tokens[at]?.text === 'per' ? countAt(tokens, at + 1) : null;
  if (!count || count.times[1] > MOST_INTAKES) return null;
  const after = pastTimes(tokens, count.until) || count.until;
  const day = dayAt(tokens, after);
  if (day) return newRate('dose', day, count.times);
  const next = tokens[after];
  const ends = next === undefined || (next.kind === 'mark' && /^[,.;)]$/.test(next.text));
  return ends && count.times[0] >= 2 ? newRate('dose', after, count.times) : null;
}

/** "3 times a day", "3x/j", "3 dd", "3 x". */
function timesAt(tokens: readonly Token[], at: number): Rate | null {
  if (isMark(tokens, at, '*')) return signedAt(tokens, at);
  // "de 2 a 3 veces al día", "da 2 a 3 volte al giorno"
  const from = /^(?:de|da)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const count = intakesAt(tokens, at, from);
  if (!count) return null;
  const { times, until } = count;
  const sign = isMark(tokens, until, '*') ? until + 1 : 0;
  const after = sign || pastTimes(tokens, until);
  if (!after || (sign && countsPieces(tokens, after))) return null;
  // "3 x" says three intakes; "3 times" or "en 3 prises" alone does not say of what.
  const whole = sign > 0 || /^(?:dd\d?|d|id)$/.test(tokens[until]?.text ?? '');
  // "21 × 10 mg": a week's or a box's.
  const ofDay = whole && times[1] <= MOST_WITHOUT_DAY;
  return spanAfter(tokens, after, times) ?? (ofDay ? formsEach(tokens, after, times) : null);
}

/** What "once" is said of: "every 8 hours", "at night", "before bed". */
function onceAt(tokens: readonly Token[], at: number): Rate | null {
  const hours = hourlyAt(tokens, at);
  if (hours) return hours;
  const daily = tagAt(tokens, at, 'timesDaily');
  const until = daily?.value === '1' ? at + daily.length : 0;
  const moment = until || past(tokens, at, 'moment') || past(tokens, at, 'bedtime');
  return moment ? { ...newRate('dose', moment, [1, 1]), moment: true } : byMealAt(tokens, at);
}

/** "twice day": the article left out; in "once day 3 came" the day is numbered. */
function bareDay(tokens: readonly Token[], at: number): number {
  const day = DAY.test(tokens[at]?.text ?? '') ? at + 1 : 0;
  return day && tokens[day]?.kind !== 'number' ? day : 0;
}

/** "twice a day", "zweimal täglich", "deux fois par jour". */
function adverbAt(tokens: readonly Token[], at: number): Rate | null {
  const own = tagAt(tokens, at, 'timesOnly');
  if (!own) return null;
  const times: [number, number] = [Number(own.value), Number(own.value)];
  // "twice-daily"
  const hyphen = isMark(tokens, at + own.length, '-') ? 1 : 0;
  const next = at + own.length;
  const day = dayAt(tokens, next + hyphen) || bareDay(tokens, next);
  if (day) return newRate('dose', day, times);
  const once = own.value === '1' ? onceAt(tokens, next) : null;
  if (once) return once;
  const days = overDays(tokens, next);
  return days ? newRate('dose', days) : null;
}

/** Index after "at bedtime", "vor dem Schlafengehen" at `at`, or 0: a phrase that ends in a time of day. */
function pastPhrase(tokens: readonly Token[], at: number): number {
  const phrase = tagAt(tokens, at, 'timesDaily');
  const until = phrase?.value === '1' ? at + phrase.length : 0;
  const last = until - 1;
  const ends = past(tokens, last, 'moment') === until || past(tokens, last, 'bedtime') === until;
  return until && ends ? until : 0;
}

/** Index after "noon", "8 Uhr", "8:45 in the morning" at `at`, or 0. */
function pastMoment(tokens: readonly Token[], at: number, bare: boolean): number {
  const named = (from: number) =>
    past(tokens, from, 'moment') ||
    past(tokens, from, 'bedtime') ||
    (bare ? pastPhrase(tokens, from) : 0);
  const hour = named(at) ? 0 : clockAt(tokens, at, bare);
  return hour ? named(hour) || hour : named(at);
}

/** "matin, midi et soir", "morning and night": as many intakes as times of day. */
function momentsAt(tokens: readonly Token[], at: number): Rate | null {
  const hours = hourListAt(tokens, at);
  if (hours) return newRate('dose', hours.until, [hours.count, hours.count]);
  let count = 0;
  let next = at;
  let until = at;
  let either = false;
  while (count < 6) {
    const moment = pastMoment(tokens, next, count > 0);
    if (!moment) break;
    count += 1;
    until = moment;
    either ||= OR.test(tokens[next - 1]?.text ?? '');
    next = /^[,/+-]$/.test(tokens[moment]?.text ?? '') ? moment + 1 : moment;
    next = past(tokens, next, 'and') || next;
    // Dutch: "'s ochtends en 's avonds"
    if (isMark(tokens, next, "'") && tokens[next + 1]?.text === 's') next += 1;
  }
  if (count < 2) return null;
  // "morning or evening": one of them.
  return either
    ? { ...newRate('dose', until, [1, 1]), moment: true }
    : newRate('dose', until, [count, count]);
}

/** Reads how often: "t.i.d.", "3x/j", "zweimal täglich", "every 8 hours", "1-0-1". */
export function frequencyAt(tokens: readonly Token[], at: number): Rate | null {
  return (
    dottedAt(tokens, at) ??
    gluedHoursAt(tokens, at) ??
    momentsAt(tokens, at) ??
    schemeAt(tokens, at) ??
    perTimes(tokens, at) ??
    perDayAt(tokens, at) ??
    timesAt(tokens, at) ??
    adverbAt(tokens, at)
  );
}
