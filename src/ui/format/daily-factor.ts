import type { Mention } from '../../dosage/mention.ts';

/**
 * What the stated amount is multiplied by to give the day's milligrams, at its low and its high end:
 * the number of intakes of "10 mg" each, the strength of each of "3 tablets".
 * @returns null where there is no daily dose, or either end is no whole number: nothing is guessed.
 */
export function dailyFactor({
  low,
  high,
  dailyMg,
}: Pick<Mention, 'low' | 'high' | 'dailyMg'>): readonly [low: number, high: number] | null {
  if (dailyMg === null || low === 0) return null;
  const factor = [dailyMg[0] / low, dailyMg[1] / high] as const;
  return factor.every(Number.isInteger) ? factor : null;
}
