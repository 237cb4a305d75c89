import type { Flow, Piece } from './flow.ts';

/** The part of one text node that a span covers. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the text nodes under a span of a flow.
 * @param start first UTF-16 offset in the flow's text
 * @param end offset after the last
 * @returns one stretch per text node, in order; empty where the span covers line breaks only
 */
export function stretchesOf(flow: Flow, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = firstPieceAfter(flow.pieces, start); i < flow.pieces.length; i += 1) {
    const piece = flow.pieces[i];
    if (piece === undefined || piece.at >= end) break;
    const shift = piece.from - piece.at;
    const from = Math.max(start, piece.at) + shift;
    const to = Math.min(end, piece.at + piece.length) + shift;
    const last = found.at(-1);
    // Two pieces of one node are only parted by white space that the flow has left out.
    if (last?.node === piece.node) found[found.length - 1] = { ...last, end: to };
    else if (from < to) found.push({ node: piece.node, start: from, end: to });
  }
  return found;
}

/**
 * Static, because live ranges tax every edit the page makes. One range per text node, so that a
 * node that changes takes only its own range with it.
 */
export function toStaticRange(stretch: Stretch): StaticRange {
  return new StaticRange({
    startContainer: stretch.node,
    startOffset: stretch.start,
    endContainer: stretch.node,
    endOffset: stretch.end,
  });
}

/** Index of the first piece that ends after `offset` (binary search: long flows have many pieces). */
function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
