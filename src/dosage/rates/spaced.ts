import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt, runAt } from '../numbers/number.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { weekAt } from './rate-period.ts';

const ARTICLE = smallWordsOf('article');
const SECOND = smallWordsOf('everySecond');

/** Romance "por 7 dias", "per 5 giorni", "pour 10 jours" say how long; "par mois" says how often. */
const HOW_LONG = /^(?:p[eoa]r|pour)$/;
const ROMANCE = /^(?:giorn|settiman|mes|jour|semai?n|mois|dia)/;

const HOURS_OF_DAY = 24;

/** The fewest of each span that are longer than a day, and longer than one week. */
const FEWEST: readonly (readonly [WordClass, number])[] = [
  ['month', 1],
  ['week', 2],
  ['day', 2],
  ['hour', HOURS_OF_DAY + 1],
];

/** How many spans, and the index after their number. */
interface Spans {
  readonly count: number;
  readonly until: number;
}

/** Index after so many spans where more than a day lies in them, and they are not each week's; or 0. */
function pastLong(tokens: readonly Token[], { count, until }: Spans): number {
  for (const [span, fewest] of FEWEST) {
    const end = count >= fewest ? past(tokens, until, span) : 0;
    if (end) return end;
  }
  return 0;
}

/** "2", "second", the last figure of "2 to 4", "10-12"; the point of "jeden 2. Tag" belongs to it. */
function spansAt(tokens: readonly Token[], at: number): Spans | null {
  if (SECOND.test(tokens[at]?.text ?? '')) return { count: 2, until: at + 1 };
  const first = numberAt(tokens, at);
  if (!first) return null;
  const joint =
    past(tokens, first.until, 'to') ||
    past(tokens, first.until, 'and') ||
    (isMark(tokens, first.until, '-') ? first.until + 1 : 0);
  const { value, until } = (joint && numberAt(tokens, joint)) || first;
  const point = isMark(tokens, until, '.') && isGlued(tokens, until) ? 1 : 0;
  return { count: value, until: until + point };
}

/** The figure of Portuguese "de 15 em 15 dias". */
function repeated(tokens: readonly Token[], at: number): Spans | null {
  const first = tokens[at]?.text === 'de' ? numberAt(tokens, at + 1) : null;
  if (!first || tokens[first.until]?.text !== 'em') return null;
  const second = numberAt(tokens, first.until + 1);
  return second?.value === first.value ? { count: second.value, until: second.until } : null;
}

/** Index after "every", "alle" at `at`, or 0; "a intervalli di 2 settimane" is the pace of steps. */
function pastEvery(tokens: readonly Token[], at: number): number {
  const until = past(tokens, at, 'every');
  return tokens.slice(at, until).some(({ text }) => text.startsWith('interv')) ? 0 : until;
}

/**
 * "every two weeks", "jeden 2. Tag", "tous les quinze jours", "15 mg/48 h": more than a day lies between two
 * doses, so that there is no day's dose.
 * @returns the index after it, or 0 where that is not said at `at`
 */
export function pastSpaced(tokens: readonly Token[], at: number): number {
  const slash = isMark(tokens, at, '/') ? at + 1 : 0;
  const from = slash || pastEvery(tokens, at);
  const spans = from ? spansAt(tokens, from) : repeated(tokens, at);
  // "10 mg/3 days" may be what three days add up to.
  if (!spans || (slash && !past(tokens, spans.until, 'hour'))) return 0;
  return pastLong(tokens, spans);
}

/** Index after "/", "alle", "per", "in de" at `at`, or 0. */
function pastOpening(tokens: readonly Token[], at: number): number {
  if (isMark(tokens, at, '/')) return at + 1;
  const until = pastEvery(tokens, at) || past(tokens, at, 'per');
  return until && ARTICLE.test(tokens[until]?.text ?? '') ? until + 1 : until;
}

/**
 * The same past how often: "per 2 weken", "om de week", "a month", where the intakes counted come round in it.
 * @returns the index after it, or 0
 */
export function pastInterval(tokens: readonly Token[], at: number): number {
  const opening = pastOpening(tokens, at);
  if (!opening) return pastSpaced(tokens, at);
  const spans = spansAt(tokens, opening);
  const lasts = spans && HOW_LONG.test(tokens[at]?.text ?? '');
  if (lasts && ROMANCE.test(tokens[spans.until]?.text ?? '')) return 0;
  // Dutch "om de week": every other one.
  const unsaid = tokens[at]?.text === 'om' ? 2 : 1;
  return pastLong(tokens, spans ?? { count: unsaid, until: opening });
}

const AT = smallWordsOf('atTime');
const WEEKS = smallWordsOf('weeks');
const DAYS_OF_WEEK = 7;

/** Index after "on 3 days a week", "an 5 Tagen pro Woche" at `at`, or 0. */
export function pastDaysOfWeek(tokens: readonly Token[], at: number): number {
  const from = AT.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const count = numberAt(tokens, from);
  const days = count && count.value < DAYS_OF_WEEK ? past(tokens, count.until, 'day') : 0;
  return days ? weekAt(tokens, days) : 0;
}

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
