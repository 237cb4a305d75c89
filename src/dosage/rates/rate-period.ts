import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isSpan } from './duration.ts';
import { schemeAt } from './scheme.ts';

const AT_TIME = smallWordsOf('atTime');
const DAY = smallWordsOf('dayNumbered');

/** "mg kg-1 day-1", "mg·kg⁻¹·d⁻¹": the day with its exponent. */
function inverseDayAt(tokens: readonly Token[], at: number): number {
  const from = isMark(tokens, at, '.') ? at + 1 : at;
  const day = past(tokens, from, 'day');
  if (!day) return 0;
  if (isMark(tokens, day, '^')) return isMark(tokens, day + 1, '^') ? day + 2 : 0;
  const minus = isMark(tokens, day, '-') && isGlued(tokens, day);
  return minus && tokens[day + 1]?.text === '1' && isGlued(tokens, day + 1) ? day + 2 : 0;
}

/** "50 ug/24 to a total of": charts leave the h out; another unit after it is none of a day. */
function bareTwentyFour(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '24' || !isGlued(tokens, at)) return 0;
  const next = tokens[at + 1];
  const measures = isMark(tokens, at + 1, '/') || past(tokens, at + 1, 'ml') > 0;
  const counts = next?.gap === 'none' && next.kind !== 'mark';
  return measures || counts || past(tokens, at + 1, 'form') > 0 ? 0 : at + 1;
}

/** "100 mg p/d", "30 mg p.j.": "per day" by its first letters. */
function shortDayAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'p') return 0;
  if (isMark(tokens, at + 1, '/')) return past(tokens, at + 2, 'day');
  const dotted = isMark(tokens, at + 1, '.') && /^[dj]$/.test(tokens[at + 2]?.text ?? '');
  if (!dotted || !isGlued(tokens, at + 2)) return 0;
  return isMark(tokens, at + 3, '.') ? at + 4 : at + 3;
}

/** What the slash before `at` says: "/day", "/24", German "/tgl."; "20 mg/g" is what a gram of cream holds. */
function slashDayAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === 'g') return 0;
  return past(tokens, at, 'day') || bareTwentyFour(tokens, at) || past(tokens, at, 'daily');
}

const NEXT_DAY = /^(?:seguinte|siguiente|seguente|successivo|precedente|anterior|posterior)$/;
/** Past an article only: "par jour suivant la réponse", "al giorno dopo un mese" tell of each day. */
const DAY_AFTER = /^(?:dopo|prima|suivant|precedent|du|de|des|d|del|della|dell)$/;
/** "within 24 hours following", "in 24 hours of": a span after something that happened once. */
const SINCE = /^(?:following|of|after|before|prior)$/;

/** "no dia seguinte", "il giorno dopo", "le jour de la sortie": one certain day, from `at` to `until`. */
export function isThatDay(tokens: readonly Token[], at: number, until: number): boolean {
  const next = tokens[until]?.text ?? '';
  const hours = past(tokens, until - 1, 'hour') === until;
  if (hours && SINCE.test(next) && /^(?:with)?in$/.test(tokens[at]?.text ?? '')) return true;
  return (
    NEXT_DAY.test(next) || (/^(?:il|le)$/.test(tokens[at]?.text ?? '') && DAY_AFTER.test(next))
  );
}

/** Index after "/day", "a day", "par jour", "daily", "et par jour" at `at`, or 0. */
export function dayAt(tokens: readonly Token[], at: number): number {
  const until = eachDayAt(tokens, at);
  return until && isThatDay(tokens, at, until) ? 0 : until;
}

/** "20 mg for a day", "for about a week", "within a week": how long. */
function isHowLong(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'a') return false;
  const about = /^(?:about|only|just|around|maybe)$/.test(tokens[at - 1]?.text ?? '')
    ? at - 2
    : at - 1;
  return /^(?:for|within|after)$/.test(tokens[about]?.text ?? '');
}

function eachDayAt(tokens: readonly Token[], at: number): number {
  const inverse = inverseDayAt(tokens, at) || shortDayAt(tokens, at);
  if (inverse) return inverse;
  const slash = isMark(tokens, at, '/');
  if (slash) return slashDayAt(tokens, at + 1);
  if (isHowLong(tokens, at)) return 0;
  const day = dailyAt(tokens, at) || perDayAt(tokens, at);
  return day && isNumberedDay(tokens, at, day) ? 0 : day;
}

function dailyAt(tokens: readonly Token[], at: number): number {
  const daily = past(tokens, at, 'daily');
  const shortened = daily > 0 && /^(?:tgl|dgl|dagl|tagl)$/.test(tokens[daily - 1]?.text ?? '');
  // "3 x tgl.": the point belongs to the abbreviation.
  const point = shortened && isGlued(tokens, daily) && isMark(tokens, daily, '.');
  return point ? daily + 1 : daily;
}

function perDayAt(tokens: readonly Token[], at: number): number {
  const per = past(tokens, at, 'per');
  // "25 mg die" is Italian only; in German it is an article.
  if (!per) return past(tokens, at, 'bareDay');
  // "every2 days"
  const counted = /\d$/.test(tokens[per - 1]?.text ?? '');
  return counted || isGermanInto(tokens, at) ? 0 : past(tokens, per, 'day');
}

/** "op dag 1 en 7", "am Tag 3": the first day, not each; "am Tag 3 Tabletten" and "am Tag 1-0-1" count forms. */
function isNumberedDay(tokens: readonly Token[], at: number, until: number): boolean {
  const ofDay = DAY.test(tokens[until - 1]?.text ?? '') && AT_TIME.test(tokens[at]?.text ?? '');
  const number = ofDay ? numberAt(tokens, until) : null;
  if (!number || number.word || schemeAt(tokens, until)) return false;
  // "al giorno 2-3 ore prima di dormire", "a day 30-40 minutes before breakfast"
  const span = isMark(tokens, number.until, '-') ? numberAt(tokens, number.until + 1) : null;
  if (span && isSpan(tokens, span.until)) return false;
  const next = tokens[number.until];
  const ends = !next || (next.kind === 'mark' && ENDS.test(next.text));
  return ends || past(tokens, number.until, 'and') > 0 || past(tokens, number.until, 'to') > 0;
}

/** What may stand behind the number of a day. */
const ENDS = /^[,;:.)&|-]$/;

/** "50 µg in die Flüssigkeit", "270 mg in den USA": into what, or when; "in die" alone is Latin. */
function isGermanInto(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'in' || !/^d(?:ie|en)$/.test(tokens[at + 1]?.text ?? '')) return false;
  return tokens[at + 2]?.kind === 'word';
}

/** Index after "/week", "weekly", "par semaine" at `at`, or 0. */
export function weekAt(tokens: readonly Token[], at: number): number {
  if (isMark(tokens, at, '/'))
    return past(tokens, at + 1, 'week') || past(tokens, at + 1, 'weekly');
  const weekly = isHowLong(tokens, at) ? 0 : past(tokens, at, 'weekly');
  if (weekly) return isNumberedWeek(tokens, at, weekly) ? 0 : weekly;
  // "every week" is the pace of a step, not what the amount covers.
  if (past(tokens, at, 'every') || isHowLong(tokens, at)) return 0;
  const per = past(tokens, at, 'per');
  const week = per ? past(tokens, per, 'week') : 0;
  return week && isNumberedWeek(tokens, at, week) ? 0 : week;
}

/** "5 mg in week one", "15 mg la semaine 1": the first week, not each. */
function isNumberedWeek(tokens: readonly Token[], at: number, until: number): boolean {
  return AT_TIME.test(tokens[at]?.text ?? '') && numberAt(tokens, until) !== null;
}
