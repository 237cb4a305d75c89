import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
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

/** Index after "/", "alle", "per", "in de" at `at`, or 0. */
function pastOpening(tokens: readonly Token[], at: number): number {
  if (isMark(tokens, at, '/')) return at + 1;
  const every = past(tokens, at, 'every') || past(tokens, at, 'per');
  return every && ARTICLE.test(tokens[every]?.text ?? '') ? every + 1 : every;
}

/** How many spans, "2" or "second"; the point of "jeden 2. Tag" belongs to it. */
function spansAt(tokens: readonly Token[], at: number): { count: number; until: number } {
  if (SECOND.test(tokens[at]?.text ?? '')) return { count: 2, until: at + 1 };
  const number = numberAt(tokens, at);
  if (!number) return { count: 1, until: at };
  const point = isMark(tokens, number.until, '.') && isGlued(tokens, number.until) ? 1 : 0;
  return { count: number.value, until: number.until + point };
}

/** The fewest of each span that are longer than a day, and longer than one week. */
const FEWEST: readonly (readonly [WordClass, number])[] = [
  ['month', 1],
  ['week', 2],
  ['day', 2],
  ['hour', HOURS_OF_DAY + 1],
];

/**
 * Index after "per 2 weken", "alle 14 Tage", "jeden 2. Tag", "every 3 weeks", "/month" at `at`, or 0:
 * a span in which an intake counted before it comes round, so that there is none each day.
 */
export function pastInterval(tokens: readonly Token[], at: number): number {
  const opening = pastOpening(tokens, at);
  if (!opening) return 0;
  const { count, until } = spansAt(tokens, opening);
  const lasts = until > opening && ROMANCE.test(tokens[until]?.text ?? '');
  if (lasts && HOW_LONG.test(tokens[at]?.text ?? '')) return 0;
  // Dutch "om de week": every other one.
  const spans = tokens[at]?.text === 'om' ? count + 1 : count;
  for (const [span, fewest] of FEWEST) {
    const end = spans >= fewest ? past(tokens, until, span) : 0;
    if (end) return end;
  }
  return 0;
}

const ON = smallWordsOf('atTime');
const DAYS_OF_WEEK = 7;

/** Index after "on 3 days a week", "an 5 Tagen pro Woche" at `at`, or 0. */
export function pastDaysOfWeek(tokens: readonly Token[], at: number): number {
  const from = ON.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const count = numberAt(tokens, from);
  const days = count && count.value < DAYS_OF_WEEK ? past(tokens, count.until, 'day') : 0;
  return days ? weekAt(tokens, days) : 0;
}
