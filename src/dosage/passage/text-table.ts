import type { Token } from '../words/tokens.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';

const FEWEST_BARS = 2;
/** What parts the cells of a row; a slash or a dash only between blanks. */
const BARS = ['|', '/', '-'] as const;

function isBar(tokens: readonly Token[], at: number, bar: string): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || token.text !== bar) return false;
  return bar === '|' || (token.gap === 'blank' && tokens[at + 1]?.gap === 'blank');
}

function countBars(tokens: readonly Token[], from: number, until: number, bar: string): number {
  let bars = 0;
  for (let at = from; at < until; at += 1) if (isBar(tokens, at, bar)) bars += 1;
  return bars;
}

/** The mark that parts the cells of a line, where there are at least three; else undefined. */
const barOf = (tokens: readonly Token[], { from, until }: Sentence) =>
  BARS.find((bar) => countBars(tokens, from, until, bar) >= FEWEST_BARS);

/** A line of at least three cells parted by one mark is a row of a table that was turned into text. */
export function isRow(tokens: readonly Token[], line: Sentence): boolean {
  return barOf(tokens, line) !== undefined;
}

/** Marks other than bars stand in sentences, too: as many of them as in the head make a row. */
function isRowOf(tokens: readonly Token[], head: Sentence, row: Sentence, bar: string): boolean {
  if (barOf(tokens, row) !== bar) return false;
  if (bar === '|') return true;
  const marks = [head, row].map(({ from, until }) => countBars(tokens, from, until, bar));
  return row.newLine && marks[0] === marks[1];
}

/** The cell of the head line above the amount's own cell, or null where it stands in no table. */
export function columnOf(
  tokens: readonly Token[],
  head: Sentence | null,
  draft: Draft,
): { from: number; until: number } | null {
  const bar = head && barOf(tokens, head);
  if (!head || !bar || !isRowOf(tokens, head, draft.sentence, bar)) return null;
  const column = countBars(tokens, draft.sentence.from, draft.amount.from, bar);
  let { from } = head;
  let bars = 0;
  for (let at = head.from; at <= head.until; at += 1) {
    if (at < head.until && !isBar(tokens, at, bar)) continue;
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
  if (countBars(tokens, sentence.from, sentence.until, '|') < FEWEST_BARS) return null;
  const from = isBar(tokens, sentence.from, '|') ? sentence.from + 1 : sentence.from;
  for (let at = from; at < amount.from; at += 1) {
    if (isBar(tokens, at, '|')) return { from, until: at };
  }
  return null;
}
