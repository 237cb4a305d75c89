import type { Period } from '../mention.ts';

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

/** A rate that is neither a time of day nor odd. */
export function newRate(per: Period | null, until: number, times: Rate['times'] = null): Rate {
  return { per, times, until, moment: false, odd: false };
}
