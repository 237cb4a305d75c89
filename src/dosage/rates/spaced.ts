import { smallWordsOf } from '../languages/small-words-of.ts';
import { type NumberRead, numberAt, runAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const HOURS_OF_DAY = 24;

/** Whether so many of this span lie further apart than a day, and are not each week's. */
function isApart(tokens: readonly Token[], { value, until }: NumberRead): number {
  const hour = value > HOURS_OF_DAY ? past(tokens, until, 'hour') : 0;
  if (hour) return hour;
  if (value < 2 || !Number.isInteger(value)) return 0;
  return past(tokens, until, 'day') || past(tokens, until, 'week');
}

/** The last figure of "2 to 4", "10-12" at `at`. */
function lastOf(tokens: readonly Token[], at: number): NumberRead | null {
  const first = numberAt(tokens, at);
  if (!first) return null;
  const joint =
    past(tokens, first.until, 'to') ||
    past(tokens, first.until, 'and') ||
    (isMark(tokens, first.until, '-') ? first.until + 1 : 0);
  return (joint && numberAt(tokens, joint)) || first;
}

/** The figure of Portuguese "de 15 em 15 dias". */
function repeated(tokens: readonly Token[], at: number): NumberRead | null {
  const first = tokens[at]?.text === 'de' ? numberAt(tokens, at + 1) : null;
  if (!first || tokens[first.until]?.text !== 'em') return null;
  const second = numberAt(tokens, first.until + 1);
  return second?.value === first.value ? second : null;
}

/**
 * "every two weeks", "a cada 4 semanas", "tous les quinze jours", "15 mg/48 h": more than a day lies between two
 * doses, so that there is no day's dose.
 * @returns the index after it, or 0 where that is not said at `at`
 */
export function pastSpaced(tokens: readonly Token[], at: number): number {
  const slash = isMark(tokens, at, '/') ? at + 1 : 0;
  const from = slash || past(tokens, at, 'every');
  // "a intervalli di 2 settimane": the pace of steps.
  if (tokens.slice(at, from).some(({ text }) => text.startsWith('interv'))) return 0;
  const count = from ? lastOf(tokens, from) : repeated(tokens, at);
  if (!count) return 0;
  const until = isApart(tokens, count);
  // "10 mg/3 days" may be what three days add up to.
  return slash && !past(tokens, count.until, 'hour') ? 0 : until;
}

const AT = smallWordsOf('atTime');
const WEEKS = smallWordsOf('weeks');

/** Whether some of the weeks between the first and the last are left out. */
const leavesOut = (weeks: readonly number[]): boolean =>
  weeks.some((week, index) => index > 0 && week > (weeks[index - 1] ?? week) + 1);

/**
 * "nas semanas 0, 2 e 4", "at weeks 0, 2 and 6": a dose in each of these weeks; "in weeks 1 and 2" may be every day
 * of them.
 * @returns the index after it, or 0
 */
export function pastNumberedWeeks(tokens: readonly Token[], at: number): number {
  if (!AT.test(tokens[at]?.text ?? '')) return 0;
  const article = AT.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const run = WEEKS.test(tokens[article]?.text ?? '') ? runAt(tokens, article + 1) : null;
  // "en las semanas 0 y 40 mg": the last figure is the next amount's.
  if (!run || past(tokens, run.until, 'mg') || past(tokens, run.until, 'mcg')) return 0;
  return run.joint === 'list' && leavesOut(run.values) ? run.until : 0;
}
