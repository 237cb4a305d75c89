import type { Amount } from '../amounts/amount.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import type { Passage } from './passage.ts';

/** What parts the cells of a row in plain text. */
const CELL_MARK = /^[|>]$/;
const WIDEST_ROW = 16;
const SHORTEST_NAME = 5;

const opensLine = (tokens: readonly Token[], at: number) =>
  at === 0 || tokens[at]?.gap === 'line' || tokens[at]?.gap === 'paragraph';

/** Where the line opens that the token stands in, or -1 where it is too long for a row. */
function lineStart(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0 && from - at < WIDEST_ROW; at -= 1)
    if (opensLine(tokens, at)) return isMark(tokens, at, '|') ? at + 1 : at;
  return -1;
}

/** How many cells stand in a row before its amount; -1 where that is no row with an amount. */
function cellsBefore(tokens: readonly Token[], start: number, from: number, mark: string): number {
  if (from - start >= WIDEST_ROW || from < start) return -1;
  const row = tokens.slice(start, from);
  if (row.some((_, index) => index > 0 && opensLine(tokens, start + index))) return -1;
  return row.filter(({ text }) => text === mark).length;
}

/** Whether a row that baclofen's name opens has its amount in the same cell, parted by the same mark. */
function isBesideBaclofen(passage: Passage, cells: number, mark: string): boolean {
  const { tokens, names, amounts } = passage;
  return names.some((at) => {
    const until = past(tokens, at, 'baclofen');
    const first = isMark(tokens, at - 1, '|') ? at - 1 : at;
    if (!until || !opensLine(tokens, first) || !isMark(tokens, until, mark)) return false;
    const own = amounts.filter(({ from }) => from > until && from - until < WIDEST_ROW);
    return own.some(({ from }) => cellsBefore(tokens, at, from, mark) === cells);
  });
}

/**
 * "baclofen > oral > 20 mg⏎kavain > oral > 200 mg": where a row opens with baclofen's name, a word in
 * the same place of another row, its amount in the same cell, names another substance.
 * @returns the folded word that opens the amount's row, or null
 */
export function headOfRow(passage: Passage, amount: Amount): string | null {
  const { tokens } = passage;
  const start = lineStart(tokens, amount.from);
  const head = tokens[start];
  if (head?.kind !== 'word' || head.tags.length > 0 || head.text.length < SHORTEST_NAME)
    return null;
  const mark = tokens[start + 1]?.text ?? '';
  if (!CELL_MARK.test(mark)) return null;
  const cells = cellsBefore(tokens, start, amount.from, mark);
  return isBesideBaclofen(passage, cells, mark) ? head.text : null;
}
