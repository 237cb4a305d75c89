import type { Stretch } from './flow-range.ts';

/**
 * The boxes of some text on the screen, one per line, in CSS px of the viewport.
 * A live range exists for the length of the call only and is parked on the document afterwards:
 * left inside the text it would be updated at every edit of the page until it is collected.
 */
export function rectsOf(stretches: readonly Stretch[]): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const { node, start, end } of stretches) {
    if (!node.isConnected || end > node.length) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    rects.push(...range.getClientRects());
    range.setStart(node.ownerDocument, 0);
    range.collapse(true);
  }
  return rects;
}
