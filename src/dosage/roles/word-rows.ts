import { ROLE_WORDS } from './role-words.ts';

/** A letter or digit stands for a weight in tenths, the middle one for none: "0" is -2.6, "P" 2.5. */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP';
const NONE = 26;

/** The sides of an amount on which words stand. */
export const WORD_SIDES = ['before', 'after'] as const;
export type WordSide = (typeof WORD_SIDES)[number];

/** The weights of one stem on each side, in the order of the roles; null where it has none. */
export type WordRow = Readonly<Record<WordSide, readonly number[] | null>>;

/** The name of a single word as evidence: "before:starti", "after:tolera". */
export const wordName = (side: WordSide, stem: string): string => `${side}:${stem}`;

/** Writes weights as letters, one for each role. */
export function lettersOf(weights: readonly number[]): string {
  const last = LETTERS.length - 1;
  return weights
    .map((weight) => LETTERS[Math.max(0, Math.min(Math.round(weight * 10) + NONE, last))])
    .join('');
}

function weightsOf(letters: string): readonly number[] | null {
  if (letters === '') return null;
  return Array.from(letters, (letter) => (LETTERS.indexOf(letter) - NONE) / 10);
}

function readEntry(entry: string): [stem: string, row: WordRow] {
  const [stem = '', before = '', after = ''] = entry.split(/[=,]/);
  return [stem, { before: weightsOf(before), after: weightsOf(after) }];
}

/** Reads entries "stem=letters before,letters after", parted by blanks; a side may have none. */
export function readWordRows(entries: string): ReadonlyMap<string, WordRow> {
  return new Map(entries.split(/\s+/).filter(Boolean).map(readEntry));
}

/** The words with weights, by their stems; written by `scripts/fit-roles.ts`. */
export const WORD_ROWS = readWordRows(ROLE_WORDS);
