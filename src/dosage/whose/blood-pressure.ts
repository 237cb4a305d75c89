import type { Draft, Scene } from '../passage/draft.ts';

const PRESSURE =
  /^(?:pressure|systolic|diastolic|blutdruck|systole|diastole|tension|presion|pressione|pressao|bloeddruk)$/;
const IS =
  /^(?:is|was|of|are|above|below|over|under|reached|exceeds|est|etait|ist|war|bei|es|era|di|de|e|van)$/;

/** "the diastolic pressure is 110 mg": millimetres of mercury, miswritten. */
export function isPressure({ passage: { tokens } }: Scene, { amount }: Draft): boolean {
  if (amount.unit.unit !== 'mg' || amount.rate) return false;
  const word = tokens[amount.from - 1]?.text ?? '';
  return (
    (IS.test(word) || /^[<>≤≥]$/.test(word)) && PRESSURE.test(tokens[amount.from - 2]?.text ?? '')
  );
}
