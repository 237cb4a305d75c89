import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import { ClassSet } from '../words/class-set.ts';
import { isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { withBedtime } from './bedtime-too.ts';
import { leadsToMeal } from './by-meal.ts';
import { frequencyAt } from './frequency.ts';
import { hourlyAt } from './hours.ts';
import { endsInIntake } from './per-intake.ts';
import { onceDailyAt, phraseAt } from './phrase.ts';
import { dayAt, weekAt } from './rate-period.ts';
import { newRate, type Rate } from './rate-read.ts';
import { pastDaysOfWeek } from './spaced.ts';

const PER_WORD = smallWordsOf('perWord');

const LETTER_Q = 113;

const IN = smallWordsOf('inDay');

/** "10 mg/tid", "5 mg/3x ao dia". */
function oftenPastSlash(tokens: readonly Token[], at: number): Rate | null {
  if (tagAt(tokens, at, 'timesDaily')) return phraseAt(tokens, at);
  // "50 mg/once a day"
  const counts = tokens[at]?.kind === 'number' || tagAt(tokens, at, 'timesOnly') !== undefined;
  const often = counts ? frequencyAt(tokens, at) : null;
  return often?.times ? often : null;
}

/** "10 mg/noche", "10 mg/soir": once, at that time. */
function momentPastSlash(tokens: readonly Token[], at: number): Rate | null {
  const moment = past(tokens, at, 'moment') || past(tokens, at, 'bedtime');
  return moment ? { ...newRate('dose', moment, [1, 1]), moment: true } : null;
}

function slashAt(tokens: readonly Token[], at: number): Rate | null {
  const slash = isMark(tokens, at, '/');
  const per = slash ? at + 1 : past(tokens, at, 'per');
  if (!per) return null;
  const often = slash ? (oftenPastSlash(tokens, per) ?? momentPastSlash(tokens, per)) : null;
  if (often) return often;
  // "30 mg en prises fractionnées", "in doses": put in, not what one of them is.
  const none = IN.test(tokens[at]?.text ?? '') || isNoIntake(tokens, per) || isSubject(tokens, per);
  const intake = none ? 0 : past(tokens, per, 'intake');
  // "pour la prise en charge" is no intake.
  if (intake && tokens[intake + 1]?.text !== 'charge') return newRate('dose', intake);
  const odd =
    past(tokens, per, 'month') || past(tokens, per, 'hour') || past(tokens, per, 'minute');
  // "6 micrograms per hour", and not "an hour before"
  const stated = slash || PER_WORD.test(tokens[at]?.text ?? '');
  return stated && odd ? { ...newRate(null, odd), odd: true } : null;
}

/** "10 mg⏎A dose inicial é", "à la dose de 4 comprimés": "the dose", of which more is said. */
const isSubject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:a|la|le|il|alla) dose (?:d|de|di|e|inicial|iniziale|initiale|habitual|abituale|habituelle|usual|usuelle|maxim[ao]|maximale|massima|recomendada|raccomandata|recommandee|total[e]?|deve|pode|puo|sera|est|doit|peut)$/.test(
    `${tokens[at - 1]?.text} ${tokens[at]?.text} ${tokens[at + 1]?.text}`,
  );

/** Italian "alla dose di" leads to an amount, Spanish "cada dos semanas" counts weeks; "la somministrazione" is a noun. */
const isNoIntake = (tokens: readonly Token[], at: number): boolean =>
  /^(?:alla dose|cada dos|la (?:somministrazione|assunzione))$/.test(
    `${tokens[at - 1]?.text} ${tokens[at]?.text}`,
  );

function ratePart(tokens: readonly Token[], at: number): Rate | null {
  const day = dayAt(tokens, at);
  const week = weekAt(tokens, at);
  return (
    frequencyAt(tokens, at) ??
    onceDailyAt(tokens, at) ??
    phraseAt(tokens, at) ??
    (day ? newRate('day', day) : null) ??
    hourlyAt(tokens, at) ??
    (week ? newRate('week', week) : null) ??
    slashAt(tokens, at)
  );
}

/** "to", "or", "-", "/" between two frequencies. */
function pastChoice(tokens: readonly Token[], at: number): number {
  if (isMark(tokens, at, '-') || isMark(tokens, at, '/')) return at + 1;
  return past(tokens, at, 'to') || (OR.test(tokens[at]?.text ?? '') ? at + 1 : 0);
}

/** "or" without the "and" that the joints of amounts hold, too. */
const OR = smallWordsOf('or');

/** The fewer intakes of a choice and where they end: "once", "ein-", or a whole frequency. */
function fewer(
  tokens: readonly Token[],
  at: number,
  whole: Rate | null,
): { until: number; few: number } | null {
  if (whole) return whole.per === 'dose' && whole.times ? { ...whole, few: whole.times[0] } : null;
  const once = tagAt(tokens, at, 'timesOnly');
  if (once) return { until: at + once.length, few: Number(once.value) };
  const number = numberAt(tokens, at);
  const hangs =
    number && isMark(tokens, number.until, '-') && tokens[number.until + 1]?.gap === 'blank';
  return hangs ? { until: number.until + 1, few: number.value } : null;
}

/** "once to TID", "BID-TID", "ein- bis dreimal täglich": from fewer to more intakes. */
function choiceAt(tokens: readonly Token[], at: number, whole: Rate | null): Rate | null {
  const first = fewer(tokens, at, whole);
  const next = first ? pastChoice(tokens, first.until) : 0;
  const second = next ? ratePart(tokens, next) : null;
  if (!first || second?.per !== 'dose' || !second.times) return null;
  // "three times a day or 4 x 10 mg": the second goes with another amount.
  const after = tokens[second.until]?.kind === 'number' ? second.until + 1 : 0;
  const another = after > 0 && (isMark(tokens, after, '*') || past(tokens, after, 'mg') > 0);
  if (another) return null;
  // "BID-QD"; "three times a day to twice a day" is a change.
  const parts = !past(tokens, first.until, 'to');
  if (parts && second.times[1] < first.few && whole?.times) {
    return newRate('dose', second.until, [second.times[0], whole.times[1]]);
  }
  if (second.times[0] <= first.few) return null;
  return newRate('dose', second.until, [first.few, second.times[1]]);
}

/** What the first word of a rate may stand for. */
const OPENING = new ClassSet([
  'number',
  'of',
  'every',
  'per',
  'day',
  'daily',
  'bareDay',
  'weekly',
  'sparse',
  'timesDaily',
  'timesOnly',
  'moment',
  'bedtime',
  'single',
  'atOnce',
]);

/** "/day", "* 3", "½ - 0 - 1". */
const RATE_MARK = /^['./*½¼¾⅓⅔]$/;

/** "um 8 und 20 Uhr", "alle 8 e alle 20", "aux semaines 0 et 2": words before an hour of the day or a numbered week. */
const BEFORE_TIME: ReadonlySet<string> = new Set([
  'as',
  'in',
  'im',
  'met',
  'a',
  'um',
  'om',
  'alle',
  'at',
  'vers',
  'las',
  'ore',
  'aux',
]);

/** Whether a rate may begin with this token; before most words none does, and this tells at once. */
function mayOpen(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return RATE_MARK.test(token.text);
  if (BEFORE_TIME.has(token.text) || leadsToMeal(token.text)) return true;
  // "t.i.d.", "q8h"
  if (token.text.length === 1 || token.text.charCodeAt(0) === LETTER_Q) return true;
  return OPENING.opensAt(token);
}

/**
 * Reads the rate that begins at token `at`: "/day", "three times a day", "t.i.d.", "every 8 hours",
 * "1-0-1", "per week". Null where none begins there.
 */
export function rateAt(tokens: readonly Token[], at: number): Rate | null {
  const token = tokens[at];
  if (!token || token.gap === 'paragraph' || !mayOpen(token)) return null;
  // Dutch: "10 mg 's avonds"
  if (token.text === "'" && token.gap === 'blank' && tokens[at + 1]?.text === 's')
    return rateAt(tokens, at + 1);
  const part = ratePart(tokens, at);
  const first = choiceAt(tokens, at, part) ?? part;
  if (first?.per === 'day') return paceOf(tokens, first);
  if (first?.per === 'dose' && !first.times) return howOften(tokens, at, first);
  if (first?.moment) return paced(tokens, furtherMoments(tokens, at, first));
  const days = first?.times ? notEachDay(tokens, first.until) : 0;
  if (days) return newRate('dose', days);
  return first && withBedtime(tokens, first);
}

/** "at bedtime every other day", "with dinner three times a week": not each day of it. */
function paced(tokens: readonly Token[], moment: Rate): Rate {
  const pace = moment.times && ratePart(tokens, moment.until);
  const days = pastDaysOfWeek(tokens, moment.until);
  if (days) return newRate('dose', days);
  const rare = pace?.per === 'week' || (pace?.per === 'dose' && !pace.times && pace.until > 0);
  return rare ? newRate('dose', pace.until) : moment;
}

/** Index after "on 3 days a week", "every other day", past how often on such a day; or 0. */
const notEachDay = (tokens: readonly Token[], at: number): number =>
  past(tokens, at, 'sparse') || pastDaysOfWeek(tokens, at);

/** "10 mg par prise, 3 fois par jour": what the amount covers, then how often. */
function howOften(tokens: readonly Token[], at: number, intake: Rate): Rate {
  if (isMark(tokens, at, '*')) return intake;
  // "every other day at night", "3x/week in the evening": the time of day makes it no daily dose.
  if (!endsInIntake(tokens, at, intake.until)) {
    const dutch = isMark(tokens, intake.until, "'") ? 1 : 0;
    const time = ratePart(tokens, intake.until + dutch);
    return time?.times?.[1] === 1 ? newRate('dose', time.until) : intake;
  }
  const next = isMark(tokens, intake.until, ',') ? intake.until + 1 : intake.until;
  const second = ratePart(tokens, next);
  if (second?.per === 'dose' && second.times) return second;
  // "0.1 mg/kg/dose daily": one such dose a day; "la dose quotidienne" is the whole day's.
  const once = second?.per === 'day' && isMark(tokens, at, '/');
  return once && past(tokens, intake.until, 'daily')
    ? newRate('dose', second.until, [1, 1])
    : intake;
}

/** "30 mg/day/week": how much the day's dose grows each week, no day's dose itself. */
function paceOf(tokens: readonly Token[], day: Rate): Rate {
  const week = isMark(tokens, day.until, '/') ? past(tokens, day.until + 1, 'week') : 0;
  return week ? { ...newRate(null, week), odd: true } : day;
}

/** Index after "noon", "at night" at `at`, or 0. */
function momentAt(tokens: readonly Token[], at: number): number {
  // "once in the morning and once at bedtime"
  const from = tagAt(tokens, at, 'timesOnly')?.value === '1' ? at + 1 : at;
  const named = past(tokens, from, 'moment') || past(tokens, from, 'bedtime');
  // "at bedtime, and each morning I woke" goes on without the dose.
  const once = named || past(tokens, from, 'every') ? null : phraseAt(tokens, from);
  return named || (once?.moment ? once.until : 0);
}

const BEFORE_AFTER = smallWordsOf('beforeAfter');

/** "every night, before bed": the same time told again. */
const tellsAgain = (tokens: readonly Token[], at: number, next: number) =>
  BEFORE_AFTER.test(tokens[next]?.text ?? '') && !BEFORE_AFTER.test(tokens[at]?.text ?? '');

/** Index after ", noon", "and at night" at `at`, or 0 where no other time of the same intakes follows. */
function nextMoment(tokens: readonly Token[], first: number, at: number): number {
  const comma = isMark(tokens, at, ',') ? at + 1 : at;
  const and = past(tokens, comma, 'and');
  if (!and && (comma === at || tellsAgain(tokens, first, comma))) return 0;
  const moment = momentAt(tokens, and || comma);
  // "every night, morning 5 mg": the next time opens the next amount.
  return tokens[moment]?.kind === 'number' ? 0 : moment;
}

/** "each morning, noon and night": the times of day that follow are intakes, too. */
function furtherMoments(tokens: readonly Token[], at: number, first: Rate): Rate {
  let { until } = first;
  let count = 1;
  let either = false;
  for (let steps = 0; steps < 5; steps += 1) {
    const moment = nextMoment(tokens, at, until);
    if (!moment) break;
    either ||= tokens.slice(until, until + 2).some(({ text }) => OR.test(text));
    count += 1;
    until = moment;
  }
  if (count === 1) return first;
  // "in the morning or at night": one of them.
  return either ? { ...first, until } : newRate('dose', until, [count, count]);
}
