import { isGlued, isMark, past, tagAt } from './cursor.ts';
import type { Period } from './mention.ts';
import { numberAt } from './number.ts';
import type { Token } from './tokens.ts';

/** How often an amount is taken, or what it covers. */
export interface Rate {
  per: Period | null;
  /** Intakes a day, where stated as a number. */
  times: readonly [low: number, high: number] | null;
  until: number;
  /** A time of day alone ("le soir"): once a day unless the sentence splits the day. */
  moment: boolean;
  /** A rate that is no dose level: per month, per hour. */
  odd: boolean;
}

const rate = (per: Period | null, until: number, times: Rate['times'] = null): Rate => ({
  per,
  times,
  until,
  moment: false,
  odd: false,
});

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

/** "t.i.d.", also with line breaks between the letters. */
function dottedAt(tokens: readonly Token[], at: number): Rate | null {
  let letters = '';
  let next = at;
  let end = at;
  while (letters.length < 4 && /^[a-z]$/.test(tokens[next]?.text ?? '')) {
    letters += tokens[next]?.text ?? '';
    next += 1;
    end = next;
    if (!isMark(tokens, next, '.')) break;
    next += 1;
    end = next;
  }
  const times = letters.length > 1 ? DOTTED[letters] : undefined;
  return times ? rate('dose', end, [times, times]) : null;
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

/** Index after "/day", "a day", "par jour", "daily", "et par jour" at `at`, or 0. */
function dayAt(tokens: readonly Token[], at: number): number {
  const slash = isMark(tokens, at, '/');
  const day = past(tokens, slash ? at + 1 : at, 'day');
  if (slash) return day;
  const daily = past(tokens, at, 'daily');
  // "3 x tgl.": the point belongs to the abbreviation.
  if (daily)
    return /^(?:tgl|dgl|dagl|tagl)$/.test(tokens[daily - 1]?.text ?? '') &&
      isGlued(tokens, daily) &&
      isMark(tokens, daily, '.')
      ? daily + 1
      : daily;
  const per = past(tokens, at, 'per');
  // "25 mg die" is Italian only; in German it is an article.
  return per ? past(tokens, per, 'day') : past(tokens, at, 'bareDay');
}

function weekAt(tokens: readonly Token[], at: number): number {
  if (isMark(tokens, at, '/')) return past(tokens, at + 1, 'week');
  const weekly = past(tokens, at, 'weekly');
  if (weekly) return weekly;
  // "every week" is the pace of a step, not what the amount covers.
  const per = past(tokens, at, 'every') ? 0 : past(tokens, at, 'per');
  return per ? past(tokens, per, 'week') : 0;
}

/** "3 times a day", "3x/j", "x3/j", "* 2 / jour", "3 dd", "3 x". */
function timesAt(tokens: readonly Token[], at: number): Rate | null {
  const lead = isMark(tokens, at, '*');
  const count = countAt(tokens, lead ? at + 1 : at);
  if (!count) return null;
  const sign = isMark(tokens, count.until, '*') ? count.until + 1 : 0;
  // "3-mal täglich"
  const joined = isMark(tokens, count.until, '-') && isGlued(tokens, count.until) ? 1 : 0;
  const word = past(tokens, count.until + joined, 'times');
  const after = sign || word || (lead ? count.until : 0);
  if (!after) return null;
  const week = weekAt(tokens, after);
  if (week) return rate('dose', week);
  const day = dayAt(tokens, after) || past(tokens, after, 'day');
  if (day) return rate('dose', day, count.times);
  // "10 mg x 3" says three intakes; "3 times" or "en 3 prises" alone does not say of what.
  const whole = lead || sign > 0 || tokens[count.until]?.text === 'dd';
  return whole ? rate('dose', after, count.times) : null;
}

/** "twice a day", "zweimal täglich", "deux fois par jour". */
function adverbAt(tokens: readonly Token[], at: number): Rate | null {
  const own = tagAt(tokens, at, 'timesOnly');
  if (!own) return null;
  const times: [number, number] = [Number(own.value), Number(own.value)];
  const day = dayAt(tokens, at + own.length);
  if (day) return rate('dose', day, times);
  const week = weekAt(tokens, at + own.length);
  return week ? rate('dose', week) : null;
}

/** "8/8 h", "de 12/12 horas": Portuguese for every so many hours. */
function pairedHours(tokens: readonly Token[], at: number): Rate | null {
  const from = past(tokens, at, 'of') || at;
  const [first, second] = [numberAt(tokens, from), numberAt(tokens, from + 2)];
  if (!first || first.word || first.value !== second?.value || !isMark(tokens, from + 1, '/'))
    return null;
  const until = past(tokens, second.until, 'hour');
  const times = 24 / first.value;
  return until && Number.isInteger(times) ? rate('dose', until, [times, times]) : null;
}

/** "every 8 hours", "alle 6 Stunden", "c/8 h", "/8 h". */
function hourlyAt(tokens: readonly Token[], at: number): Rate | null {
  const paired = pairedHours(tokens, at);
  if (paired) return paired;
  const slash = isMark(tokens, at, '/') ? at + 1 : 0;
  const every = slash || past(tokens, at, 'every');
  if (!every) return null;
  const count = countAt(tokens, isMark(tokens, every, '/') ? every + 1 : every);
  const until = count ? past(tokens, count.until, 'hour') : 0;
  if (!count || !until) return null;
  const [few, many] = [24 / count.times[1], 24 / count.times[0]];
  return Number.isInteger(few) && Number.isInteger(many)
    ? rate('dose', until, [few, many])
    : rate('dose', until);
}

/** "1-0-1", "1-1-2", "0-0-½": forms in the morning, at noon, in the evening. */
function schemeAt(tokens: readonly Token[], at: number): Rate | null {
  let sum = 0;
  let next = at;
  let parts = 0;
  while (parts < 5) {
    const number = numberAt(tokens, next);
    if (!number || number.word || number.value > 9) return null;
    sum += number.value;
    parts += 1;
    next = number.until;
    if (!isMark(tokens, next, '-') || !isGlued(tokens, next)) break;
    next += 1;
  }
  return parts >= 3 ? rate('dose', next, [sum, sum]) : null;
}

function slashAt(tokens: readonly Token[], at: number): Rate | null {
  const slash = isMark(tokens, at, '/');
  const per = slash ? at + 1 : past(tokens, at, 'per');
  if (!per) return null;
  const intake = past(tokens, per, 'intake');
  if (intake) return rate('dose', intake);
  const odd =
    past(tokens, per, 'month') || past(tokens, per, 'hour') || past(tokens, per, 'minute');
  return slash && odd ? { ...rate(null, odd), odd: true } : null;
}

function phraseAt(tokens: readonly Token[], at: number): Rate | null {
  const sparse = past(tokens, at, 'sparse');
  if (sparse) return rate('dose', sparse);
  const own = tagAt(tokens, at, 'timesDaily');
  if (!own) return null;
  const times = Number(own.value);
  const moment = times === 1 && !/^(?:od|qd|once|1)/.test(tokens[at]?.text ?? '');
  return { ...rate('dose', at + own.length, [times, times]), moment };
}

function ratePart(tokens: readonly Token[], at: number): Rate | null {
  const day = dayAt(tokens, at);
  const week = weekAt(tokens, at);
  return (
    phraseAt(tokens, at) ??
    dottedAt(tokens, at) ??
    schemeAt(tokens, at) ??
    timesAt(tokens, at) ??
    adverbAt(tokens, at) ??
    (day ? rate('day', day) : null) ??
    hourlyAt(tokens, at) ??
    (week ? rate('week', week) : null) ??
    slashAt(tokens, at)
  );
}

/**
 * Reads the rate that begins at token `at`: "/day", "three times a day", "t.i.d.", "every 8 hours",
 * "1-0-1", "per week". Null where none begins there.
 */
export function rateAt(tokens: readonly Token[], at: number): Rate | null {
  if (tokens[at]?.gap === 'paragraph') return null;
  const first = ratePart(tokens, at);
  // "10 mg par prise, 3 fois par jour": what the amount covers, then how often.
  if (first?.per === 'dose' && !first.times && !isMark(tokens, at, '*')) {
    const next = isMark(tokens, first.until, ',') ? first.until + 1 : first.until;
    const second = ratePart(tokens, next);
    if (second?.per === 'dose' && second.times) return second;
  }
  return first;
}
