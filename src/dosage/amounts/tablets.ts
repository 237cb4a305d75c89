import { smallWordsOf } from '../languages/small-words-of.ts';
import { clockAt } from '../numbers/clock.ts';
import { type NumberRun, numberAt, runAt } from '../numbers/number.ts';
import { rateAt } from '../rates/rate.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { type Amount, amountAt, multiplierOf } from './amount.ts';
import { elidedStrength } from './elided-form.ts';
import { pastMaker } from './maker.ts';
import { isPack } from './pack.ts';
import { rateAfter } from './rate-after.ts';
import { schemeThenStrength } from './scheme-first.ts';
import { isFormPoint } from './short-form.ts';

const MAX_COUNT = 40;
/** Number words that are mostly articles: "una compressa da 10 mg" counts nothing. */
const ARTICLE = smallWordsOf('aArticle');

interface Count {
  run: NumberRun;
  until: number;
}

/** "2 tablets", "1 à 2 comprimés", "½ Tablette"; an article counts only with how often. */
function countOf(tokens: readonly Token[], run: NumberRun, isOften = false): Count | null {
  // "a half-tablet every six hours"
  const joined = isMark(tokens, run.until, '-') && isGlued(tokens, run.until) ? 1 : 0;
  const form =
    past(tokens, run.until + joined, 'tablet') || pastHalves(tokens, run) || elided(tokens, run);
  if (!form || run.values.length > 2 || Math.max(...run.values) > MAX_COUNT) return null;
  // "12 000 tablets": the end of a larger number
  if (run.values[0] === 0) return null;
  const counted = addHalf(tokens, halved(tokens, run), pastPoint(tokens, form));
  const { until } = counted;
  if (!ARTICLE.test(tokens[run.from]?.text ?? '')) return counted;
  // "a half-tablet": the count begins at "half".
  if (run.values[0] !== 1) return null;
  const often = isOften || rateAfter(tokens, until)?.times || rateBefore(tokens, run.from);
  return often || counted.run !== run ? counted : null;
}

/** "o due da 5 mg": the count ends where the form is left out. */
const elided = (tokens: readonly Token[], run: NumberRun): number =>
  elidedStrength(tokens, run) > 0 ? run.until : 0;

const HALF = 0.5;
const pastPoint = (tokens: readonly Token[], at: number): number =>
  isFormPoint(tokens, at) ? at + 1 : at;

/** Index after "half-tablets" in "3 half-tablets", or 0. */
function pastHalves(tokens: readonly Token[], run: NumberRun): number {
  const half = run.values.length === 1 ? numberAt(tokens, run.until) : null;
  if (half?.value !== HALF || !half.word) return 0;
  return past(tokens, isMark(tokens, half.until, '-') ? half.until + 1 : half.until, 'tablet');
}

/** The same run with each number halved where it counts halves. */
function halved(tokens: readonly Token[], run: NumberRun): NumberRun {
  if (pastHalves(tokens, run) === 0) return run;
  return { ...run, values: run.values.map((value) => value * HALF) };
}

/** "1 compressa e 1/2", "4 comprimés et demi", "1 cp ½": half a form more. */
function addHalf(tokens: readonly Token[], run: NumberRun, form: number): Count {
  const half = numberAt(tokens, past(tokens, form, 'and') || form);
  const more = half?.value === HALF && run.values.length === 1;
  if (!more || isMass(tokens, half.until)) return { run, until: form };
  return { run: { ...run, values: run.values.map((value) => value + HALF) }, until: half.until };
}

const isMass = (tokens: readonly Token[], at: number) =>
  past(tokens, at, 'mg') > 0 || past(tokens, at, 'mcg') > 0;

/** How far before a count of forms "3 times a day" may begin, in tokens. */
const RATE_REACH = 6;

/** "3 x täglich 1 Tablette", "tres veces al día 1 comprimido": how often, right before the count. */
function rateBefore(tokens: readonly Token[], from: number): Rate | null {
  for (let at = Math.max(0, from - RATE_REACH); at < from; at += 1) {
    const found = rateAt(tokens, at);
    const next = found && isMark(tokens, found.until, ':') ? found.until + 1 : found?.until;
    // "30 mg a day 3 tablets": that day is the amount's before it.
    const ofAmount = past(tokens, at - 1, 'mg') > 0;
    // "dreimal täglich eine halbe Tablette"
    const article = next === from - 1 && ARTICLE.test(tokens[next]?.text ?? '');
    if (ofAmount || !(next === from || article)) continue;
    if (found?.times || found?.per === 'day') return found;
  }
  return null;
}

function withCount(strength: Amount | null, count: Count, from: number, until: number): Amount {
  const { values } = count.run;
  const base = strength ?? {
    unit: { unit: null, mass: 'mg', until, perForm: false, lab: false } as const,
  };
  return {
    unit: base.unit,
    multiplier: null,
    rate: strength?.rate ?? null,
    dayTotal: null,
    run: count.run,
    from,
    unitUntil: until,
    until: strength ? Math.max(strength.until, until) : until,
    low: Math.min(...values),
    high: Math.max(...values),
    tablet: { strength: strength ? strength.low : null, form: null },
  };
}

/** Skips "of", "à", "da", "(", "x" between the count and the strength. */
function toStrength(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let steps = 0; steps < 3; steps += 1) {
    const joint =
      past(tokens, next, 'of') || past(tokens, next, 'to') || past(tokens, next, 'between');
    const baclofen = past(tokens, next, 'baclofen');
    if (joint || baclofen) next = joint || pastMaker(tokens, baclofen);
    else if (/^(?:@|a|da|zu)$/.test(tokens[next]?.text ?? '')) next += 1;
    else break;
  }
  return next;
}

const isPlainMg = (amount: Amount | null): amount is Amount =>
  amount?.unit.unit === 'mg' && amount.low === amount.high && !amount.multiplier;

/** "1 tablet by mouth three times a day": the rate stands apart, outside the span. */
function rateApart(tokens: readonly Token[], at: number): Rate | null {
  const route = past(tokens, at, 'oral');
  return route ? rateAfter(tokens, route) : null;
}

/**
 * "one tablet of baclofen 25 mg" with no frequency is 25 mg; "LIORESAL 10 TABLET 10 mg" is a name
 * before its strength, as the form is in the singular.
 */
function isNoCount(tokens: readonly Token[], { run, until }: Count, strength: Amount): boolean {
  if (strength.rate || rateApart(tokens, strength.unitUntil) || run.values.length > 1) return false;
  const [count = 0] = run.values;
  const named = tokens.slice(until, strength.from);
  if (count === 1) return named.some((_, index) => past(tokens, until + index, 'baclofen') > 0);
  return SINGULAR.test(tokens[until - 1]?.text ?? '') && named.length === 0;
}

const SINGULAR = smallWordsOf('oneForm');

/** "2 comprimés de 10 mg par jour", "4 Tabletten à 25 mg täglich". */
function countThenStrength(
  tokens: readonly Token[],
  run: NumberRun,
  isOften = false,
): Amount | null {
  const count = countOf(tokens, run, isOften);
  if (!count) return null;
  const at = run.from;
  const strength = amountAt(tokens, toStrength(tokens, count.until));
  if (isPlainMg(strength) && !strength.rate && isPack(tokens, at, strength.unitUntil)) return null;
  if (isPlainMg(strength) && !isOften && isNoCount(tokens, count, strength)) return null;
  if (isPlainMg(strength)) {
    const whole = withCount(strength, count, at, strength.unitUntil);
    return { ...whole, rate: whole.rate ?? rateBefore(tokens, at) };
  }
  const rate = rateAfter(tokens, count.until);
  const later = rate && strengthPastRate(tokens, rate.until);
  if (later) return { ...withCount(later, count, at, later.unitUntil), rate };
  // A count alone is no dose; with a rate it may be one, if the strength is known elsewhere.
  if (rate) return { ...withCount(null, count, at, count.until), rate, until: rate.until };
  const apart = rateApart(tokens, count.until) ?? rateBefore(tokens, at);
  return apart && { ...withCount(null, count, at, count.until), rate: apart };
}

/** "12 compresse al giorno da 25 mg": the strength past how often. */
function strengthPastRate(tokens: readonly Token[], at: number): Amount | null {
  // "1 cp à noite⏎Baclofeno 10 mg": another line's.
  const joined = past(tokens, at, 'of') > 0 || /^(?:@|a|da|zu)$/.test(tokens[at]?.text ?? '');
  const from = joined && tokens[at]?.gap === 'blank' ? toStrength(tokens, at) : at;
  const strength = from > at ? amountAt(tokens, from) : null;
  return isPlainMg(strength) && !strength.rate ? strength : null;
}

/** "3 × ½ comprimé à 10 mg par jour", "trois fois un comprimé de 10 mg": how often stands before the count. */
function timesThenCount(tokens: readonly Token[], run: NumberRun): Amount | null {
  const often = multiplierOf(tokens, run);
  const forms = often && runAt(tokens, often.until);
  const count = forms && countThenStrength(tokens, forms, true);
  return count && { ...count, from: run.from, multiplier: often.times };
}

/** Figures beside a strength count no more; "ten 10 mg tablets" may. */
const MAX_FIGURE = 9;

/** "two", "three or four", "3-4" before a strength: whole, and not an article. */
function countsWhole(tokens: readonly Token[], { values, from, word }: NumberRun): boolean {
  if (values.length > 2 || ARTICLE.test(tokens[from]?.text ?? '')) return false;
  const most = word ? MAX_COUNT : MAX_FIGURE;
  return values.every((count) => Number.isInteger(count) && count <= most);
}

/** "(one-half of a 10 mg tablet)" tells an amount again; "4 and one half 20 mg tablets", "4 1/2" count more. */
function goesBefore(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (isMark(tokens, at, '-') || /^(?:one|an?)$/.test(tokens[at]?.text ?? '')) at -= 1;
  if (isMark(tokens, at, '(') || tokens[at]?.kind === 'number') return true;
  const and = past(tokens, at, 'and') > 0;
  return and && numberAt(tokens, at - 1)?.until === at;
}

/** Where the strength of which half is taken begins: "half a 10 mg tablet", "half of a 10 mg tablet"; or 0. */
function halfOf(
  tokens: readonly Token[],
  { values: [first = 0], from, until, joint }: NumberRun,
): number {
  if (goesBefore(tokens, from)) return 0;
  if (joint !== null || first % 1 !== HALF || (first > 1 && !isWordOfHalf(tokens, until))) return 0;
  const of = past(tokens, until, 'of');
  return of && ARTICLE.test(tokens[of]?.text ?? '') ? of + 1 : until;
}

/** "one and a half"; a decimal beside a strength may be anything. */
const isWordOfHalf = (tokens: readonly Token[], until: number) =>
  tokens[until - 1]?.kind === 'word';

/** "two 10 mg tablets daily", "3-4 10 mg pills a day", "half a 10 mg tablet". */
function countBeforeStrength(tokens: readonly Token[], run: NumberRun): Amount | null {
  const half = halfOf(tokens, run);
  const start = half || run.until;
  // "4 1/2 20 mg tablets"
  if (isMark(tokens, run.from - 1, '/') && isGlued(tokens, run.from)) return null;
  if (tokens[start]?.kind !== 'number' || !(half || countsWhole(tokens, run))) return null;
  const at = run.from;
  const strength = amountAt(tokens, start);
  if (!isPlainMg(strength)) return null;
  const name = past(tokens, strength.unitUntil, 'baclofen');
  // "10-mg-Tablette"
  const hyphen = isMark(tokens, strength.unitUntil, '-') && isGlued(tokens, strength.unitUntil);
  const named = name || strength.unitUntil + Number(hyphen);
  // "half a 20 mg baclofen"
  const form = past(tokens, named, 'tablet') || (half && name);
  if (!form) return null;
  const rate = rateAfter(tokens, form);
  const whole = withCount(strength, { run, until: form }, at, form);
  const tablet = { strength: strength.low, form: strength };
  return { ...whole, rate, until: rate?.until ?? form, tablet };
}

/** "1 comprimido a las 20 horas": forms that are ordered for one hour are taken at that hour each day. */
function atHour(tokens: readonly Token[], at: number): Rate | null {
  const until = clockAt(tokens, at);
  return until ? { ...newRate('dose', until, [1, 1]), moment: true } : null;
}

/** "25 mg comp, 1 comp desayuno y cena", "10mg , 1 comprimido a las 8 horas". */
export function strengthThenCount(
  tokens: readonly Token[],
  at: number,
  strength: Amount | null,
): Amount | null {
  if (!isPlainMg(strength) || strength.rate) return null;
  const named = past(tokens, strength.unitUntil, 'tablet') || strength.unitUntil;
  // "100 mg VO 1cp 2x/dia"
  const form = past(tokens, named, 'oral') || named;
  const next = isMark(tokens, form, ',') || isMark(tokens, form, ':') ? form + 1 : form;
  if (tokens[next]?.gap === 'line' || tokens[next]?.gap === 'paragraph') return null;
  const run = runAt(tokens, next);
  const count = run && countOf(tokens, run);
  if (!count) return null;
  const rate = rateAfter(tokens, count.until) ?? atHour(tokens, count.until);
  if (rate?.times || (rate?.per === 'day' && next === strength.unitUntil))
    return { ...withCount(strength, count, at, count.until), rate, until: rate.until };
  const apart = rateApart(tokens, count.until);
  return apart?.times ? { ...withCount(strength, count, at, count.until), rate: apart } : null;
}

/**
 * Reads a count of dose forms that these numbers begin, with the strength of one where it is stated.
 * @param plain the amount of mass that begins there, if any
 */
export function tabletsOf(
  tokens: readonly Token[],
  run: NumberRun,
  plain: Amount | null,
): Amount | null {
  return (
    schemeThenStrength(tokens, run) ??
    timesThenCount(tokens, run) ??
    countThenStrength(tokens, run) ??
    countBeforeStrength(tokens, run) ??
    strengthThenCount(tokens, run.from, plain)
  );
}
