import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/core';
import { leftOrigin, VIEWPORT, visiblePart } from './viewport-platform.ts';

/** Px between mark and card, and between card and the edge of the viewport. */
const GAP = 6;

/** Least height of the card in px, where the frame is so high: below it, covering the mark is the smaller evil. */
const LOWEST = 120;

/** A point of the viewport in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Places a card's box at the lines of its mark.
 * @param rects the lines, in CSS px of the viewport; at least one
 * @param aim the point that the reader pointed at; null for the first line
 */
export type PlaceCard = (
  box: HTMLElement,
  rects: readonly DOMRect[],
  aim: Point | null,
) => Promise<void>;

/**
 * Places the card at its mark: below, or above where there is more room, beside the line that was
 * pointed at where the mark runs over several.
 */
export const placeCard: PlaceCard = async (box, rects, aim) => {
  const first = rects[0];
  if (first === undefined) return;
  const reference = {
    getBoundingClientRect: () => union(rects),
    getClientRects: () => [...rects],
  };
  const { x, y } = await computePosition(reference, box, {
    platform: VIEWPORT,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(aim ?? { x: first.left, y: first.top }),
      offset(GAP),
      flip({ padding: GAP }),
      shift({ padding: GAP }),
      size({ padding: GAP, apply: ({ availableHeight }) => limit(box, availableHeight) }),
      // Over the mark, if need be, but never out of the frame.
      shift({ padding: GAP, mainAxis: false, crossAxis: true }),
    ],
  });
  box.style.left = `${Math.round(x - leftOrigin(box))}px`;
  box.style.top = `${Math.round(y)}px`;
};

function limit(box: HTMLElement, height: number): void {
  const lowest = Math.min(LOWEST, visiblePart(box).height - 2 * GAP);
  box.style.maxHeight = `${Math.max(lowest, Math.floor(height))}px`;
}

function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
