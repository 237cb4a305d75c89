import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Period } from '../../regulation/timeline.ts';

/** One stretch of the picture, in px of the drawing. */
export interface Stretch {
  period: Period;
  x: number;
  width: number;
  /** Height of the maximum, or null where there is none to draw. */
  y: number | null;
}

/** The places of everything in the drawing, px. */
export interface TimelineLayout {
  stretches: readonly Stretch[];
  years: readonly { x: number; year: number }[];
  maxima: readonly { y: number; mgPerDay: number }[];
  /** The height of an amount in mg/day. */
  yOf: (mgPerDay: number) => number;
  /** Where a day stands, or null where the picture does not reach it. */
  xOf: (day: string) => number | null;
}

/** The plot inside the drawing, px. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room for one year's figure without touching the next, px. */
const PX_PER_YEAR_LABEL = 64;
/** Air above the highest line. */
const HEADROOM = 1.12;

/** Days count in UTC, so that no time zone moves a ruling by one. */
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** What held before the first act was not looked for: the picture starts with the first act. */
function seen(periods: readonly Period[]): readonly Period[] {
  const first = periods.findIndex(({ regime }) => regime.status !== 'none-seen');
  return first < 0 ? [] : periods.slice(first);
}

/**
 * Places the periods of a ceiling in a drawing.
 * @param today YYYY-MM-DD, where a period that still runs ends
 * @param reach mg/day that the picture must reach at least, for a dose to pin
 * @returns null where no act was seen, so that there is nothing to draw
 */
export function layOutTimeline(
  periods: readonly Period[],
  today: string,
  frame: Frame,
  reach = 1,
): TimelineLayout | null {
  const shown = seen(periods);
  const start = shown[0]?.from;
  // An act that was checked today and bears no date starts today: there is no stretch to draw.
  if (start === undefined || start >= today) return null;
  const x = scaleUtc([time(start), time(today)], [frame.left, frame.right]);
  const known = shown.flatMap(({ regime }) => regime.maxMgPerDay ?? []);
  const y = scaleLinear([0, Math.max(reach, ...known) * HEADROOM], [frame.bottom, frame.top]);
  const ticks = x.ticks(Math.max(2, Math.floor((frame.right - frame.left) / PX_PER_YEAR_LABEL)));
  return {
    stretches: shown.map((period) => {
      const from = x(time(period.from));
      const until = x(time(period.until ?? today));
      const max = period.regime.maxMgPerDay;
      return { period, x: from, width: until - from, y: max === null ? null : y(max) };
    }),
    years: ticks
      .filter((tick) => tick.getUTCMonth() === 0)
      .map((tick) => ({ x: x(tick), year: tick.getUTCFullYear() })),
    maxima: [...new Set(known)].map((mgPerDay) => ({ mgPerDay, y: y(mgPerDay) })),
    yOf: (mgPerDay) => y(mgPerDay),
    xOf: (day) => (day < start || day > today ? null : x(time(day))),
  };
}
