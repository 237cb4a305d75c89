import { dateSpan } from '../dataset/date-span.ts';
import type { Regime, RegimeKey } from './regime.ts';
import { regimeOn } from './regime.ts';
import type { RuleDecision } from './rule-data.ts';
import { timeline } from './timeline.ts';

/** A regime of the page's time; `heldFrom` is set where that time saw several. */
export interface RegimeThen {
  regime: Regime;
  heldFrom?: string;
}

/** Pages often state a moment ("2017-07-25T08:30:00+02:00"); its day is what counts. */
const DATE = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:T.*)?$/;

/** The days that a page's date can mean, none later than today; null where it is no date. */
function pageSpan(pageDate: string, today: string): { first: string; last: string } | null {
  const date = DATE.exec(pageDate)?.[1];
  if (date === undefined) return null;
  const { first, last } = dateSpan(date);
  const clamp = (day: string) => (day > today ? today : day);
  return { first: clamp(first), last: clamp(last) };
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/**
 * The regimes at a page's own date, null where the date is unknown. A page dated only "2017" may
 * have been written under either rule of that year: each is given, with its first day and the acts
 * beside it on its last day of that time, and none is picked (docs/decisions/0006).
 * @param pageDate `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a time of day after it or not.
 */
export function regimesThen(
  decisions: readonly RuleDecision[],
  key: RegimeKey,
  pageDate: string | undefined,
  today: string,
): RegimeThen[] | null {
  const span = pageDate === undefined ? null : pageSpan(pageDate, today);
  if (span === null) return null;
  const { first, last } = span;
  if (first === last) return [{ regime: regimeOn(decisions, key, first, first === today) }];
  const periods = timeline(decisions, key).filter(
    ({ from, until }) => from <= last && (until === null || until > first),
  );
  return periods.map(({ from, until }) => {
    // A period goes by its rule and began with fewer acts beside it than came to stand there.
    const lastHeld = until === null || until > last ? last : dayBefore(until);
    const regime = regimeOn(decisions, key, lastHeld);
    return periods.length === 1 ? { regime } : { regime, heldFrom: from };
  });
}
