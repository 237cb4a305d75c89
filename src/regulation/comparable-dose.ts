import type { Mention, Route } from '../dosage/mention.ts';
import type { Note } from './context.ts';

/**
 * What of a mention can be held against a day's ceiling.
 * `day`: a daily dose. `intake`: an amount whose rate is unknown, which can only be told to exceed
 * the ceiling, never to keep within it. `none`: nothing, for the reason in `note` where it has one.
 */
export type ComparableDose =
  | { kind: 'day' | 'intake'; highMg: number; note: Note | null }
  | { kind: 'none'; note: Note | null };

const none = (note: Note | null): ComparableDose => ({ kind: 'none', note });

/** Reasons that forbid a comparison, whatever the figures, the most telling first. */
function forbiddenBy(mention: Mention, route: Route): Note | null {
  const { unit, role, step, slip } = mention;
  if (slip) return 'unit-slip';
  if (route === 'intrathecal') return 'intrathecal';
  if (role === 'strength' || unit === 'mg/mL' || unit === 'mcg/mL') return 'strength';
  if (unit === 'mg/kg' || unit === 'mcg/kg') return 'per-weight';
  // "By 10 mg" is a difference between two doses; "then 10 mg t.i.d." is a dose as any other.
  if (role === 'increment' && step !== 'level') return 'increment';
  return null;
}

/** One intake in mg, where the unit is a plain mass. */
function intakeMg({ unit, high }: Mention): number | null {
  if (unit === 'mg') return high;
  if (unit === 'g') return high * 1000;
  if (unit === 'mcg') return high / 1000;
  return null;
}

/**
 * Reads the comparable part of a mention; a range counts by its high end.
 * @param route the route the statement is about, as far as it is known.
 */
export function comparableDose(mention: Mention, route: Route): ComparableDose {
  const forbidden = forbiddenBy(mention, route);
  if (forbidden !== null) return none(forbidden);
  if (mention.doubt === 'amount' || mention.doubt === 'unit') return none(null);
  if (mention.dailyMg !== null && mention.doubt !== 'period') {
    return { kind: 'day', highMg: mention.dailyMg[1], note: null };
  }
  const note = mention.per === 'day' && mention.doubt === null ? null : 'no-period';
  // What is taken in a week says nothing about one intake.
  const single = mention.per === 'week' ? null : intakeMg(mention);
  return single === null ? none(note) : { kind: 'intake', highMg: single, note };
}
