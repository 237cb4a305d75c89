import { numberAt } from '../numbers/number.ts';
import { isGlued, isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Letters, and digits, of a maker's code; no dose has as many digits. */
const CODE_LETTERS = 5;
const CODE_DIGITS = 5;

/** "XYZ-17216498", "XY-1234A 30 mg", "SF-36, 30 mg": figures glued through a hyphen to a few letters that are no word. */
export function isCodeNumber(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at - 2];
  if (letters?.kind !== 'word' || !isGlued(tokens, at - 1)) return false;
  if (letters.text.length > CODE_LETTERS || letters.tags.length > 0) return false;
  const figures = tokens[at]?.text ?? '';
  if (figures.length > CODE_DIGITS || isMark(tokens, at + 1, ',')) return true;
  const next = tokens[at + 1];
  // The letter at the end of a code is no "to"; nor does "XYZ-1234 à 5 mg" run from one to the other.
  const lettered = next?.text.length === 1 && next.kind === 'word' && isGlued(tokens, at + 1);
  const second = numberAt(tokens, at + 2)?.value ?? Number.POSITIVE_INFINITY;
  return figures.length > 2 && (lettered || (next?.kind === 'word' && second < Number(figures)));
}
