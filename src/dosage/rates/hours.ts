import { smallWordsOf } from '../languages/small-words-of.ts';
import { type NumberRead, numberAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { countAt } from './count.ts';
import { newRate, type Rate } from './rate-read.ts';

/** The second figure of "8/8", "oito em oito", "8h em 8", where both say the same. */
function repeatedAt(tokens: readonly Token[], from: number): NumberRead | null {
  const first = numberAt(tokens, from);
  const joint = first ? past(tokens, first.until, 'hour') || first.until : 0;
  const slash = isMark(tokens, joint, '/') && !first?.word;
  if (!slash && !/^e[mn]$/.test(tokens[joint]?.text ?? '')) return null;
  const second = numberAt(tokens, joint + 1);
  return second?.value === first?.value ? second : null;
}

/** "8/8 h", "de 12 em 12 horas": Portuguese for every so many hours. */
function pairedHours(tokens: readonly Token[], at: number, alone = false): Rate | null {
  const second = repeatedAt(tokens, past(tokens, at, 'of') || at);
  if (!second) return null;
  const times = 24 / second.value;
  if (!Number.isInteger(times)) return null;
  const until = past(tokens, second.until, 'hour');
  if (until) return newRate('dose', until, [times, times]);
  // "12/12 até 6/6 horas": the hours are named once, at the end.
  const choice = past(tokens, second.until, 'to') || past(tokens, second.until, 'and');
  const other = choice && !alone ? pairedHours(tokens, choice, true) : null;
  if (!other?.times) return null;
  const [few, many] = other.times;
  return newRate('dose', other.until, [Math.min(times, few), Math.max(times, many)]);
}

const HOURLY = smallWordsOf('hourly');
const INTERVAL = smallWordsOf('interval');
const EACH_FROM = /^q(\d{1,2})$/;

/** "8-hourly", "six hourly"; "q8-12h", "q 6-8 h" with its first figure glued to the letter. */
function everyHours(tokens: readonly Token[], at: number): Rate | null {
  const first = Number(EACH_FROM.exec(tokens[at]?.text ?? '')?.[1]);
  if (!first) return hourlyCount(tokens, at);
  const count = numberAt(tokens, at + 2);
  const until = count && isMark(tokens, at + 1, '-') ? past(tokens, count.until, 'hour') : 0;
  return count && until ? newRate('dose', until, [24 / count.value, 24 / first]) : null;
}

/** "8-hourly", "six hourly", "4 - 6 hourly", "4- to 6-hourly". */
function hourlyCount(tokens: readonly Token[], at: number): Rate | null {
  const count = countAt(tokens, at);
  if (!count) return null;
  const { times, until } = count;
  const dash = isMark(tokens, until, '-') ? until + 1 : until;
  // "4- to 6-hourly": the first hyphen hangs.
  const to = dash > until ? past(tokens, dash, 'to') : 0;
  const second = to ? countAt(tokens, to) : null;
  const hyphen = second && isMark(tokens, second.until, '-') ? second.until + 1 : second?.until;
  const end = hyphen ?? dash;
  if (!HOURLY.test(tokens[end]?.text ?? '')) return null;
  return everySoManyHours(end + 1, times[0], second?.times[1] ?? times[1]);
}

/** "at 6-hour intervals", "at intervals of 8 hours", "in Abständen von 6 Stunden". */
function intervalAt(tokens: readonly Token[], at: number): Rate | null {
  if (!/^(?:at|in|im|met|a)$/.test(tokens[at]?.text ?? '')) return null;
  const leads = INTERVAL.test(tokens[at + 1]?.text ?? '');
  const of = leads ? past(tokens, at + 2, 'of') : 0;
  if (leads && !of) return null;
  const count = countAt(tokens, of || at + 1);
  if (!count) return null;
  const dash = isMark(tokens, count.until, '-') ? count.until + 1 : count.until;
  const hour = past(tokens, dash, 'hour');
  const until = of ? hour : INTERVAL.test(tokens[hour]?.text ?? '') && hour ? hour + 1 : 0;
  return until ? everySoManyHours(until, count.times[0], count.times[1]) : null;
}

/** Intakes a day where the hours between two of them part it evenly; else only that each is one. */
function everySoManyHours(until: number, least: number, most: number): Rate {
  const [few, many] = [24 / most, 24 / least];
  const even = Number.isInteger(few) && Number.isInteger(many);
  return newRate('dose', until, even ? [few, many] : null);
}

/** "each time"; in Danish "hver time" is every hour. */
function eachTime(tokens: readonly Token[], at: number): Rate | null {
  const each = /^(?:every|each)$/.test(tokens[at]?.text ?? '');
  return each && tokens[at + 1]?.text === 'time' ? newRate('dose', at + 2) : null;
}

/** Index after "every", Dutch "per" in "per 8 uur", or 0. */
const pastEvery = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === 'per' && tokens[at + 1]?.kind === 'number'
    ? at + 1
    : past(tokens, at, 'every');

/** "every 8 hours", "alle 6 Stunden", "c/8 h", "/8 h". */
export function hourlyAt(tokens: readonly Token[], at: number): Rate | null {
  const apart =
    eachTime(tokens, at) ??
    pairedHours(tokens, at) ??
    everyHours(tokens, at) ??
    intervalAt(tokens, at);
  if (apart) return apart;
  const slash = isMark(tokens, at, '/') ? at + 1 : 0;
  const every = slash || pastEvery(tokens, at);
  if (!every) return null;
  // "every hour", "each hour"
  const hour = slash ? 0 : past(tokens, every, 'hour');
  // Italian "alle ore 8": at eight
  if (hour && tokens[hour]?.kind === 'number') return null;
  if (hour) return newRate('dose', hour, [24, 24]);
  // "q.4-6h"
  const point = isMark(tokens, every, '.') && tokens[at]?.text === 'q';
  return hoursFrom(tokens, point || isMark(tokens, every, '/') ? every + 1 : every);
}

/** "8 hours", "4-6h", "6 hours to 8 hours" past "every". */
function hoursFrom(tokens: readonly Token[], at: number): Rate | null {
  const count = countAt(tokens, at);
  const until = count ? past(tokens, count.until, 'hour') : 0;
  if (!count || !until) return null;
  const [least, most] = count.times;
  const further = furtherHours(tokens, until, least);
  return everySoManyHours(further?.until ?? until, least, further?.value ?? most);
}

/** "every 6h -8h", "every 6 hours to 8 hours": the hours are named twice. */
function furtherHours(tokens: readonly Token[], at: number, least: number): NumberRead | null {
  const joint = isMark(tokens, at, '-') ? at + 1 : past(tokens, at, 'to');
  const count = joint ? numberAt(tokens, joint) : null;
  const until = count ? past(tokens, count.until, 'hour') : 0;
  return count && until && count.value > least ? { ...count, until } : null;
}

/** "q8o" is a folded "q8º"; a bare "q8" leaves the hours out. */
const EVERY_HOURS = /^q(\d{1,2})(h|hr|hrs|hours|o)?$/;
/** Hours between two intakes that prescriptions write without their unit. */
const BARE_HOURS = /^q(?:4|6|8|12)$/;

/** "q8 days", "q8-12h": the figure goes on to a unit of time. */
function goesOnToSpan(tokens: readonly Token[], at: number): boolean {
  const units = ['day', 'week', 'month', 'minute'] as const;
  const goesOn = isMark(tokens, at, '-') || tokens[at]?.kind === 'number';
  return goesOn || units.some((cls) => past(tokens, at, cls) > 0);
}

/** "q8h", "q6hr" in one word; "q8°", "q8" in notes by hand. */
export function gluedHoursAt(tokens: readonly Token[], at: number): Rate | null {
  const text = tokens[at]?.text ?? '';
  if (!text.startsWith('q')) return null;
  const found = EVERY_HOURS.exec(text);
  const times = 24 / Number(found?.[1]);
  if (!Number.isInteger(times)) return null;
  if (found?.[2]) return newRate('dose', at + 1, [times, times]);
  const sign = isMark(tokens, at + 1, '°') ? at + 2 : 0;
  const spelt = past(tokens, at + 1, 'hour');
  const until =
    sign || spelt || (BARE_HOURS.test(text) && !goesOnToSpan(tokens, at + 1) ? at + 1 : 0);
  return until ? newRate('dose', until, [times, times]) : null;
}
