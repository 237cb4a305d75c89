import type { Passage } from '../passage/passage.ts';

/** Whether the token before position `at` opens an item: line start, comma, bullet, slash. */
export function opensItem(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const before = passage.tokens[at - 1];
  if (!before || token?.gap === 'line' || token?.gap === 'paragraph') return true;
  if (before.text === '.' || before.text === ')') return passage.tokens[at - 2]?.kind === 'number';
  return /^[,;:•*|/+("«-]$/.test(before.text);
}
