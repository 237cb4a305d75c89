import { isOrWord } from '../apart/or-word.ts';
import type { Draft } from '../passage/draft.ts';
import { timesOfDay } from '../rates/times-of-day.ts';
import type { Token } from '../words/tokens.ts';

const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * "10 and 5 mg were given in the morning and afternoon": as many figures as times of the day, each its own.
 * @returns what they add up to, or null
 */
export function partsOfDay(tokens: readonly Token[], { amount, rate, unit }: Draft): number | null {
  const { run, unitUntil, from } = amount;
  if (run.joint !== 'list' || unit !== 'mg' || !rate?.times || rate.until <= unitUntil) return null;
  if (rate.times[0] !== run.values.length || tokens.slice(from, unitUntil).some(isOrWord))
    return null;
  const times = timesOfDay(tokens, unitUntil, rate.until);
  if (times.length !== run.values.length) return null;
  return tidy(run.values.reduce((sum, value) => sum + value, 0));
}
