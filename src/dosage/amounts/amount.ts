import { smallWordsOf } from '../languages/small-words-of.ts';
import { opensList } from '../numbers/list-start.ts';
import { type NumberRun, numberAt, runAt } from '../numbers/number.ts';
import { isCourse, isStep } from '../rates/course.ts';
import { rateAt } from '../rates/rate.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { isGlued, isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { beginsWithScheme } from './begins-with-scheme.ts';
import { isCodeNumber } from './code-number.ts';
import { dayScheme } from './day-scheme.ts';
import { isMoved } from './moved.ts';
import { rateAfter } from './rate-after.ts';
import { pastSpread } from './spread.ts';
import { type UnitRead, unitAt, weighedPast } from './unit.ts';

/** An amount of mass as it stands in the text, before anything is known of whose it is. */
export interface Amount {
  /** Token index of the first number. */
  from: number;
  /** Token index after the unit. */
  unitUntil: number;
  /** Token index after the whole span. */
  until: number;
  low: number;
  high: number;
  run: NumberRun;
  unit: UnitRead;
  /** "3×5 mg": intakes a day written before the amount. */
  multiplier: readonly [low: number, high: number] | null;
  rate: Rate | null;
  /** "10-10-20 mg": what the intakes of the day add up to, where these are all of them. */
  dayTotal: number | null;
  /** A count of dose forms: milligrams in one of them and where they stand, if beside the count. */
  tablet: { strength: number | null; form: Amount | null } | null;
}

const DAY_TIMES_MAX = 12;

/** "3 ×", "2–3 x", "3 mal", "trois fois" directly before the amount, and the index after it. */
export function multiplierOf(
  tokens: readonly Token[],
  run: NumberRun,
): { times: [number, number]; until: number } | null {
  if (run.values.length > 2 || run.joint === 'list') return null;
  // "une fois 10 mg" may be "some day 10 mg".
  if (run.word && (run.values[0] ?? 0) < 2) return null;
  const sign = isMark(tokens, run.until, '*') ? run.until + 1 : 0;
  // "3-mal 10 mg"
  const hyphen = isMark(tokens, run.until, '-') && isGlued(tokens, run.until) ? 1 : 0;
  // "3 dd 20 mg", "3dd1 20 mg" are rates before the amount, outside its span.
  const dutch = /^(?:dd\d?|d)$/.test(tokens[run.until]?.text ?? '');
  const word = dutch ? 0 : past(tokens, run.until + hyphen, 'times');
  const until = sign || word;
  const [low = 0, high = low] = run.values;
  return until && high <= DAY_TIMES_MAX ? { times: [low, high], until } : null;
}

const RATE_REACH = 5;

/** "zweimal täglich 10 mg, dreimal täglich 10 mg": each rate stands before its amount; null where it does. */
function opensNext(tokens: readonly Token[], from: number, rate: Rate | null): Rate | null {
  const next = rate?.times ? runAt(tokens, rate.until) : null;
  if (!next || !unitAt(tokens, next.until)) return rate;
  for (let at = Math.max(0, from - RATE_REACH); at < from; at += 1) {
    const before = rateAt(tokens, at);
    // "60 mg QD 60 mg BID": the rate before is that of the amount before it.
    if (before?.times && before.until === from && !endsAmount(tokens, at)) return null;
  }
  return rate;
}

const MOST_FORMS = 4;

/** "10 mg, 3 x per dag 2 tabletten", "25 mg 3 x daags ½": how many forms of that strength each time. */
function formsOfRate(tokens: readonly Token[], rate: Rate | null): Rate | null {
  const count = rate?.times ? numberAt(tokens, rate.until) : null;
  if (!rate?.times || !count || count.value > MOST_FORMS) return rate;
  const form = past(tokens, count.until, 'tablet');
  const half = !form && count.value < 1 && !count.word && tokens[count.until]?.kind !== 'word';
  if (!form && !half) return rate;
  const [few, many] = rate.times;
  return newRate('dose', form || count.until, [few * count.value, many * count.value]);
}

/** "sixty daily milligrams": the rate stands before the unit. */
function dailyUnitAt(tokens: readonly Token[], at: number): { unit: UnitRead; rate: Rate } | null {
  const unit = tokens[at]?.text === 'daily' ? unitAt(tokens, at + 1) : null;
  return unit && { unit, rate: newRate('day', unit.until) };
}

/** Where an amount ends, and what it is per: "1 mg/day/kg" tells the weight past the rate. */
function pastRate(
  tokens: readonly Token[],
  unit: UnitRead,
  rate: Rate | null,
): { unit: UnitRead; until: number } {
  if (!rate) return { unit, until: unit.until };
  const weighed = weighedPast(tokens, rate.until, unit);
  return { unit: weighed ?? unit, until: weighed?.until ?? rate.until };
}

function plainAmount(tokens: readonly Token[], run: NumberRun | null): Amount | null {
  if (!run || !opensList(tokens, run) || beginsWithScheme(tokens, run)) return null;
  const daily = dailyUnitAt(tokens, run.until);
  const unit =
    daily?.unit ?? unitAt(tokens, run.until) ?? unitAt(tokens, pastSpread(tokens, run.until));
  if (!unit) return null;
  const after = opensNext(tokens, run.from, rateAfter(tokens, unit.until));
  const beside = daily?.rate ?? formsOfRate(tokens, after);
  // "2000 mcg/mL, daily 240 mcg": what a pump holds has no day.
  const found = beside?.per === 'day' && unit.unit?.endsWith('/mL') ? null : beside;
  const read =
    unit.mass === 'mcg' ? run.values.map((one, index) => run.pointed[index] ?? one) : run.values;
  // "74.6 ± 18.3 mg": the amount is the mean.
  const mean = run.joint === 'spread' ? read.slice(0, 1) : read;
  const dayTotal = dayScheme(tokens, run);
  // In "5-0-5 mg" the nought is no intake; in "0, 10 and 20 mg" it is a dose.
  const intakes = dayTotal === null ? mean : mean.filter((value) => value > 0);
  const values = dayTotal !== null && found?.per === 'day' ? [dayTotal] : intakes;
  return {
    from: run.from,
    unitUntil: unit.until,
    ...pastRate(tokens, unit, found),
    low: Math.min(...values),
    high: Math.max(...values),
    run,
    multiplier: null,
    rate: found,
    dayTotal: found?.per === 'day' ? null : dayTotal,
    tablet: null,
  };
}

const BETWEEN = smallWordsOf('between');

/** "between 30 mg and 75 mg per day", "entre 30 mg et 75 mg": the word before makes "and" a range. */
function opensRange(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - 3; at -= 1) {
    // "de", "von" and "di" say "from" only with "to"; with "and" they part two amounts.
    if (past(tokens, at, 'between') === from) return BETWEEN.test(tokens[at]?.text ?? '');
  }
  return false;
}

/** "to", "up to" between two amounts; "to a maximum of" opens a new statement. */
function pastTo(tokens: readonly Token[], at: number): number {
  const until = past(tokens, at, 'to');
  const words = tokens.slice(at, until);
  return words.some(({ text }) => /^max|^mass|^most|^plus$|^hoch/.test(text)) ? 0 : until;
}

/** "10 mg three times a day up to 80 mg/day": one is an intake, the other the day. */
function coverTheSame(tokens: readonly Token[], first: Amount, second: Amount): boolean {
  // "baclofen from 10 mg TDS to 15 mg TDS": how often is told of each, so that one follows the other.
  if (first.rate?.times && second.rate?.times && isFrom(tokens, first.from)) return false;
  return !first.rate || !second.rate || first.rate.per === second.rate.per;
}

const isPerKilogram = ({ unit }: Amount): boolean => unit.unit?.endsWith('/kg') === true;

/** Both by weight or neither; in "2 mg to 5 mg per kilogram" it is said once, at the end. */
const alikePerKilogram = (first: Amount, second: Amount): boolean =>
  isPerKilogram(first) === isPerKilogram(second) || (isPerKilogram(second) && !first.rate);

/** "74.5 mg ± 20 mg/day": the spread is no amount of its own. */
function joinSpread(tokens: readonly Token[], first: Amount): Amount {
  const spread = plainAmount(tokens, runAt(tokens, first.unitUntil + 1));
  if (!spread || spread.unit.unit !== first.unit.unit) return first;
  return { ...first, unitUntil: spread.unitUntil, until: spread.until, rate: spread.rate };
}

/** "12 micrograms to 2 mg daily", "40 mg à 60 mg par jour": a rising range with two units. */
function joinRange(tokens: readonly Token[], first: Amount): Amount {
  if (isMark(tokens, first.unitUntil, '±')) return joinSpread(tokens, first);
  if (first.run.joint !== null || isMoved(tokens, first)) return first;
  if (isStep(tokens, first) || isCourse(tokens, first)) return first;
  const range =
    pastTo(tokens, first.until) ||
    (isMark(tokens, first.until, '-') ? first.until + 1 : 0) ||
    (opensRange(tokens, first.from) ? past(tokens, first.until, 'and') : 0);
  const second = range ? plainAmount(tokens, runAt(tokens, range)) : null;
  if (!second || second.run.joint !== null || !coverTheSame(tokens, first, second)) return first;
  const scale = { ng: 1e-6, mcg: 1e-3, mg: 1, g: 1000 };
  const [low, high] = [first.low * scale[first.unit.mass], second.high * scale[second.unit.mass]];
  if (high <= low || !alikePerKilogram(first, second)) return first;
  const factor = scale[first.unit.mass] / scale[second.unit.mass];
  return {
    ...second,
    from: first.from,
    low: first.low * factor,
    run: { ...second.run, joint: 'range' },
  };
}

/** "baclofen from", "baclofène de": the drug goes from one dose to the next; "doses from" range. */
const isFrom = (tokens: readonly Token[], from: number) =>
  past(tokens, from - 1, 'between') === from && past(tokens, from - 2, 'baclofen') > 0;

const WORDS_AFTER_UNIT = 3;

/** The words before `at` are an amount's unit, or follow it: "mg", "mg oral", "mg/day po". */
function endsAmount(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 1 - WORDS_AFTER_UNIT; back -= 1) {
    if (past(tokens, back, 'mg') || past(tokens, back, 'mcg')) return true;
    if (tokens[back]?.kind !== 'word') return false;
  }
  return false;
}

/** A number inside a word, a list index or a version is no amount ("1.2.3"). */
function mayStart(tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens, at)) return true;
  const before = tokens[at - 1];
  // "Baclofène..........10,00 mg": a row of points leads to the figure.
  if (isMark(tokens, at - 1, '.') && isMark(tokens, at - 2, '.')) return true;
  // "Baclofen15 mg": the text of two cells, the figure opens the second.
  if (before?.kind === 'word') return true;
  // "10mg/20mg tablets", "80 mg oral/50 μg ITB"
  if (isMark(tokens, at - 1, '/') && endsAmount(tokens, at - 1)) return true;
  // "XYZ-17216498, 50 mg": the figures of a substance that has no name yet.
  if (isMark(tokens, at - 1, '-') && isCodeNumber(tokens, at)) return false;
  return before === undefined || (before.kind === 'mark' && !/[.#/_^]/.test(before.text));
}

/** Reads the amount that these numbers begin, with its unit and the rate beside it. */
export function amountOf(tokens: readonly Token[], run: NumberRun): Amount | null {
  if (!mayStart(tokens, run.from)) return null;
  const multiplier = multiplierOf(tokens, run);
  const amount = plainAmount(tokens, multiplier ? runAt(tokens, multiplier.until) : run);
  if (!amount) return null;
  const whole = joinRange(tokens, amount);
  return multiplier ? { ...whole, from: run.from, multiplier: multiplier.times } : whole;
}

/** "dreimal 10 mg", "twice 20 mg"; "once" and "einmal" may mean "one day". Null where none is there. */
export function adverbAmountAt(tokens: readonly Token[], at: number): Amount | null {
  const adverb = tagAt(tokens, at, 'timesOnly');
  const times = Number(adverb?.value ?? 0);
  const amount =
    adverb && times > 1 ? plainAmount(tokens, runAt(tokens, at + adverb.length)) : null;
  return amount && { ...joinRange(tokens, amount), from: at, multiplier: [times, times] };
}

/** Reads the amount whose first number is at token `at`; null where none begins there. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const run = runAt(tokens, at);
  return run && amountOf(tokens, run);
}
