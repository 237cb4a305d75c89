import type { Token } from '../words/tokens.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';

const isBar = (token: Token | undefined) => token?.kind === 'mark' && token.text === '|';

/** A line of at least three cells parted by bars is a row of a table that was turned into text. */
export function isRow(tokens: readonly Token[], { from, until }: Sentence): boolean {
  let bars = 0;
  for (let at = from; at < until; at += 1) if (isBar(tokens[at])) bars += 1;
  return bars >= 2;
}

/** How many bars stand in the line before the amount. */
function columnNumber(tokens: readonly Token[], draft: Draft): number {
  let column = 0;
  for (let at = draft.sentence.from; at < draft.amount.from; at += 1) {
    if (isBar(tokens[at])) column += 1;
  }
  return column;
}

/** The cell of the head line above the amount's own cell, or null where it stands in no table. */
export function columnOf(
  tokens: readonly Token[],
  head: Sentence | null,
  draft: Draft,
): { from: number; until: number } | null {
  if (!head || !isRow(tokens, draft.sentence)) return null;
  const column = columnNumber(tokens, draft);
  let { from } = head;
  let bars = 0;
  for (let at = head.from; at <= head.until; at += 1) {
    if (at < head.until && !isBar(tokens[at])) continue;
    if (bars === column) return { from, until: at };
    bars += 1;
    from = at + 1;
  }
  return null;
}

/** The first cell of the row that an amount stands in further on: "Maximum dose | 300 mg | 80 mg". */
export function rowHeadOf(
  tokens: readonly Token[],
  { sentence, amount }: Draft,
): { from: number; until: number } | null {
  const from = isBar(tokens[sentence.from]) ? sentence.from + 1 : sentence.from;
  for (let at = from; at < amount.from; at += 1) {
    if (!isBar(tokens[at])) continue;
    return isRow(tokens, sentence) ? { from, until: at } : null;
  }
  return null;
}
