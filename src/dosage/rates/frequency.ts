import { smallWordsOf } from '../languages/small-words-of.ts';
import { clockAt } from '../numbers/clock.ts';
import { numberAt } from '../numbers/number.ts';
import { isGlued, isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { pastDivision } from './divided.ts';
import { dayAt, weekAt } from './rate-period.ts';
import { newRate, type Rate } from './rate-read.ts';

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

/** "8", "six", "4 to 6": one figure or a range of them. */
function countAt(
  tokens: readonly Token[],
  at: number,
): { times: [number, number]; until: number } | null {
  const first = numberAt(tokens, at);
  if (!first || first.value > 24) return null;
  const joint =
    past(tokens, first.until, 'to') ||
    past(tokens, first.until, 'and') ||
    (isMark(tokens, first.until, '-') ? first.until + 1 : 0);
  const second = joint ? numberAt(tokens, joint) : null;
  if (!second || second.value > 24)
    return { times: [first.value, first.value], until: first.until };
  return { times: [first.value, second.value], until: second.until };
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

/** Index after "throughout the day", "im Laufe des Tages" at `at`, or 0. */
function overDay(tokens: readonly Token[], at: number): number {
  const until = past(tokens, at, 'divided');
  return DAY.test(tokens[until - 1]?.text ?? '') ? until : 0;
}

const MOST_FORMS = 4;

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
  return past(tokens, at + joined, 'times');
}

/** What the intakes are counted in: a week, or a day. */
function spanAfter(tokens: readonly Token[], at: number, times: [number, number]): Rate | null {
  const week = weekAt(tokens, at);
  if (week) return newRate('dose', week);
  // "three-times-daily"
  const hyphen = isMark(tokens, at, '-') && isGlued(tokens, at) ? 1 : 0;
  const day = dayAt(tokens, at + hyphen) || past(tokens, at, 'day') || overDay(tokens, at);
  return day ? newRate('dose', day, times) : null;
}

/** "3 times a day", "3x/j", "x3/j", "* 2 / jour", "3 dd", "3 x". */
function timesAt(tokens: readonly Token[], at: number): Rate | null {
  const lead = isMark(tokens, at, '*');
  // "de 2 a 3 veces al día", "da 2 a 3 volte al giorno"
  const from = lead || /^(?:de|da)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const count = countAt(tokens, from);
  // "30 mg en 3 à 4 prises quotidiennes": the day's amount is divided.
  if (!count || pastDivision(tokens, at - 1)) return null;
  count.until = pastEcho(tokens, count.until, count.times[0]);
  const sign = isMark(tokens, count.until, '*') ? count.until + 1 : 0;
  const after = sign || pastTimes(tokens, count.until) || (lead ? count.until : 0);
  if (!after) return null;
  // "10 mg x 3" says three intakes; "3 times" or "en 3 prises" alone does not say of what.
  const whole = lead || sign > 0 || /^(?:dd\d?|d)$/.test(tokens[count.until]?.text ?? '');
  const span = spanAfter(tokens, after, count.times);
  // "21 × 10 mg": a week's or a box's.
  const ofDay = whole && count.times[1] <= MOST_WITHOUT_DAY;
  return span ?? (ofDay ? formsEach(tokens, after, count.times) : null);
}

/** "twice a day", "zweimal täglich", "deux fois par jour". */
function adverbAt(tokens: readonly Token[], at: number): Rate | null {
  const own = tagAt(tokens, at, 'timesOnly');
  if (!own) return null;
  const times: [number, number] = [Number(own.value), Number(own.value)];
  const day = dayAt(tokens, at + own.length);
  if (day) return newRate('dose', day, times);
  const week = weekAt(tokens, at + own.length);
  return week ? newRate('dose', week) : null;
}

/** "8/8 h", "de 12/12 horas": Portuguese for every so many hours. */
function pairedHours(tokens: readonly Token[], at: number, alone = false): Rate | null {
  const from = past(tokens, at, 'of') || at;
  if (!isMark(tokens, from + 1, '/')) return null;
  const [first, second] = [numberAt(tokens, from), numberAt(tokens, from + 2)];
  if (!first || first.word || first.value !== second?.value) return null;
  const times = 24 / first.value;
  if (!Number.isInteger(times)) return null;
  const until = past(tokens, second.until, 'hour');
  if (until) return newRate('dose', until, [times, times]);
  // "12/12 até 6/6 horas": the hours are named once, at the end.
  const joint = past(tokens, second.until, 'to') || past(tokens, second.until, 'and');
  const other = joint && !alone ? pairedHours(tokens, joint, true) : null;
  if (!other?.times) return null;
  const [few, many] = other.times;
  return newRate('dose', other.until, [Math.min(times, few), Math.max(times, many)]);
}

const EACH_FROM = /^q(\d{1,2})$/;

/** "8-hourly", "six hourly"; "q8-12h", "q 6-8 h" with its first figure glued to the letter. */
function everyHours(tokens: readonly Token[], at: number): Rate | null {
  const first = Number(EACH_FROM.exec(tokens[at]?.text ?? '')?.[1]);
  const count = first ? numberAt(tokens, at + 2) : numberAt(tokens, at);
  if (!count) return null;
  const dash = isMark(tokens, count.until, '-') ? count.until + 1 : count.until;
  const last = tokens[dash]?.text ?? '';
  if (first) {
    const until = isMark(tokens, at + 1, '-') ? past(tokens, count.until, 'hour') : 0;
    return until ? newRate('dose', until, [24 / count.value, 24 / first]) : null;
  }
  const times = 24 / count.value;
  return last === 'hourly' && Number.isInteger(times)
    ? newRate('dose', dash + 1, [times, times])
    : null;
}

/** "every 8 hours", "alle 6 Stunden", "c/8 h", "/8 h". */
export function hourlyAt(tokens: readonly Token[], at: number): Rate | null {
  const paired = pairedHours(tokens, at);
  if (paired) return paired;
  const apart = everyHours(tokens, at);
  if (apart) return apart;
  const slash = isMark(tokens, at, '/') ? at + 1 : 0;
  const every = slash || past(tokens, at, 'every');
  if (!every) return null;
  // "every hour", "each hour"
  const hour = slash ? 0 : past(tokens, every, 'hour');
  if (hour) return newRate('dose', hour, [24, 24]);
  const count = countAt(tokens, isMark(tokens, every, '/') ? every + 1 : every);
  const until = count ? past(tokens, count.until, 'hour') : 0;
  if (!count || !until) return null;
  const [few, many] = [24 / count.times[1], 24 / count.times[0]];
  return Number.isInteger(few) && Number.isInteger(many)
    ? newRate('dose', until, [few, many])
    : newRate('dose', until);
}

const SCHEME_JOINT = /^[-+/]$/;

/** "1-0-1", "1 - 1 - 2", "1+1+1", "0-0-½": forms in the morning, at noon, in the evening. */
function schemeAt(tokens: readonly Token[], at: number): Rate | null {
  let sum = 0;
  let next = at;
  let parts = 0;
  let [joint, apart] = ['', false];
  while (parts < 5) {
    const number = numberAt(tokens, next);
    if (!number || number.word || number.value > 9) return null;
    sum += number.value;
    parts += 1;
    next = number.until;
    if (parts === 1) [joint, apart] = [tokens[next]?.text ?? '', !isGlued(tokens, next)];
    const joins = SCHEME_JOINT.test(joint) && isMark(tokens, next, joint);
    if (!joins || isGlued(tokens, next) === apart) break;
    next += 1;
  }
  return parts >= 3 ? newRate('dose', next, [sum, sum]) : null;
}

/** "matin, midi et soir", "morning and night": as many intakes as times of day. */
function momentsAt(tokens: readonly Token[], at: number): Rate | null {
  let count = 0;
  let next = at;
  let until = at;
  while (count < 6) {
    const named = past(tokens, next, 'moment') || past(tokens, next, 'bedtime');
    const moment = named || clockAt(tokens, next, count > 0);
    if (!moment) break;
    count += 1;
    until = moment;
    next = /^[,/+-]$/.test(tokens[moment]?.text ?? '') ? moment + 1 : moment;
    next = past(tokens, next, 'and') || next;
    // Dutch: "'s ochtends en 's avonds"
    if (isMark(tokens, next, "'") && tokens[next + 1]?.text === 's') next += 1;
  }
  return count > 1 ? newRate('dose', until, [count, count]) : null;
}

/** "q8o" is a folded "q8º"; a bare "q8" leaves the hours out. */
const EVERY_HOURS = /^q(\d{1,2})(h|hr|hrs|hours|o)?$/;
/** Hours between two intakes that prescriptions write without their unit. */
const BARE_HOURS = /^q(?:4|6|8|12)$/;

/** "q8 days", "q8-12h": the figure goes on to a unit of time. */
function isSpan(tokens: readonly Token[], at: number): boolean {
  const units = ['day', 'week', 'month', 'minute'] as const;
  const goesOn = isMark(tokens, at, '-') || tokens[at]?.kind === 'number';
  return goesOn || units.some((cls) => past(tokens, at, cls) > 0);
}

/** "q8h", "q6hr" in one word; "q8°", "q8" in notes by hand. */
function gluedHoursAt(tokens: readonly Token[], at: number): Rate | null {
  const text = tokens[at]?.text ?? '';
  if (!text.startsWith('q')) return null;
  const found = EVERY_HOURS.exec(text);
  const times = 24 / Number(found?.[1]);
  if (!Number.isInteger(times)) return null;
  if (found?.[2]) return newRate('dose', at + 1, [times, times]);
  const sign = isMark(tokens, at + 1, '°') ? at + 2 : 0;
  const spelt = past(tokens, at + 1, 'hour');
  const until = sign || spelt || (BARE_HOURS.test(text) && !isSpan(tokens, at + 1) ? at + 1 : 0);
  return until ? newRate('dose', until, [times, times]) : null;
}

/** Reads how often: "t.i.d.", "3x/j", "zweimal täglich", "every 8 hours", "1-0-1". */
export function frequencyAt(tokens: readonly Token[], at: number): Rate | null {
  return (
    dottedAt(tokens, at) ??
    gluedHoursAt(tokens, at) ??
    momentsAt(tokens, at) ??
    schemeAt(tokens, at) ??
    perDayAt(tokens, at) ??
    timesAt(tokens, at) ??
    adverbAt(tokens, at)
  );
}
