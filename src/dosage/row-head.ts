import type { Amount } from './amount.ts';
import { isMark, past } from './cursor.ts';
import type { TaggedText } from './passage.ts';
import type { Token } from './tokens.ts';

/** What parts the cells of a row in plain text. */
const CELL_MARK = /^[|>]$/;
const WIDEST_ROW = 16;
const SHORTEST_NAME = 5;

const opensLine = (tokens: readonly Token[], at: number) =>
  at === 0 || tokens[at]?.gap === 'line' || tokens[at]?.gap === 'paragraph';

/** Where the line opens that the token stands in, or -1 where it is too long for a row. */
function lineStart(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0 && from - at < WIDEST_ROW; at -= 1)
    if (opensLine(tokens, at)) return at;
  return -1;
}

/** Index of the mark after the name of baclofen that opens a row, or -1. */
function markPastBaclofen({ tokens, names }: TaggedText): number {
  const row = names.find((at) => {
    const until = past(tokens, at, 'baclofen');
    return until > 0 && opensLine(tokens, at) && CELL_MARK.test(tokens[until]?.text ?? '');
  });
  return row === undefined ? -1 : past(tokens, row, 'baclofen');
}

/**
 * "baclofen > oral > 20 mg⏎kavain > oral > 200 mg": where a row opens with baclofen's name, a word in
 * the same place of another row names another substance.
 * @returns the folded word that opens the amount's row, or null
 */
export function headOfRow(passage: TaggedText, amount: Amount): string | null {
  const { tokens } = passage;
  const start = lineStart(tokens, amount.from);
  const head = tokens[start];
  if (head?.kind !== 'word' || head.tags.length > 0 || head.text.length < SHORTEST_NAME)
    return null;
  const mark = tokens[start + 1]?.text ?? '';
  if (!CELL_MARK.test(mark)) return null;
  const other = markPastBaclofen(passage);
  return other >= 0 && isMark(tokens, other, mark) ? head.text : null;
}
