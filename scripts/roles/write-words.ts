import { lettersOf, WORD_SIDES } from '../../src/dosage/roles/word-rows.ts';
import { fillLines } from '../fill-lines.ts';
import type { Weights } from './fit-weights.ts';
import { isWord } from './is-word.ts';

const WIDTH = 160;

/** Finer than a fifth the weights tell nothing, and take a fifth more room. */
const inFifths = (weight: number): number => Math.round(weight * 5) / 5;

function entriesOf(weights: Weights): string[] {
  const stems = new Set(
    [...weights.keys()].filter(isWord).map((name) => name.replace(/^\w+:/, '')),
  );
  return [...stems].sort().flatMap((stem) => {
    const sides = WORD_SIDES.map((side) => {
      const row = (weights.get(`${side}:${stem}`) ?? []).map(inFifths);
      return row.some((weight) => weight !== 0) ? lettersOf(row) : '';
    });
    return sides.some(Boolean) ? [`${stem}=${sides.join(',')}`] : [];
  });
}

/** The weights of all single words as `word-rows.ts` reads them, in lines of about equal width. */
export function writeWords(weights: Weights): string {
  const lines = fillLines(entriesOf(weights), WIDTH);
  return lines.map((line) => `${line}\n`).join('');
}
