import { lettersOf, WORD_SIDES } from '../../src/dosage/roles/word-rows.ts';
import { fillLines } from '../fill-lines.ts';
import type { Weights } from './fit-weights.ts';

/** Words that speak more softly than this for every type are left out. */
export const FAINTEST = 0.2;
const WIDTH = 160;

/** Whether a piece of evidence is a single word on one side of the amount. */
export function isWord(name: string): boolean {
  return WORD_SIDES.some((side) => name.startsWith(`${side}:`));
}

function entriesOf(weights: Weights): string[] {
  const stems = new Set(
    [...weights.keys()].filter(isWord).map((name) => name.replace(/^\w+:/, '')),
  );
  return [...stems].sort().flatMap((stem) => {
    const sides = WORD_SIDES.map((side) => {
      const row = weights.get(`${side}:${stem}`) ?? [];
      return row.some((weight) => Math.abs(weight) >= FAINTEST) ? lettersOf(row) : '';
    });
    return sides.some(Boolean) ? [`${stem}=${sides.join(',')}`] : [];
  });
}

/** The weights of all single words as `word-rows.ts` reads them, in lines of about equal width. */
export function writeWords(weights: Weights): string {
  const lines = fillLines(entriesOf(weights), WIDTH);
  return lines.map((line) => `${line}\n`).join('');
}
