import { WORD_SIDES } from '../../src/dosage/roles/word-rows.ts';

/** Whether a piece of evidence is a single word on one side of the amount. */
export function isWord(name: string): boolean {
  return WORD_SIDES.some((side) => name.startsWith(`${side}:`));
}
