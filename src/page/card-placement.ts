import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Mark } from './mark.ts';
import { rectsOf } from './stretch-rects.ts';

/** Px between mark and card, and between card and the edge of the viewport. */
const GAP = 6;

/** Least height of the card in px: below it, covering the mark is the smaller evil. */
const LOWEST = 120;

/** A point of the viewport in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Places the card at its mark: below, or above where there is more room, beside the line that was
 * pointed at where the mark runs over several.
 * @returns false where the mark has no box on the screen (closed `details`, hidden tab)
 */
export async function placeCard(box: HTMLElement, mark: Mark, aim: Point | null): Promise<boolean> {
  const rects = rectsOf(mark.stretches);
  const first = rects[0];
  if (first === undefined) return false;
  const reference = {
    getBoundingClientRect: () => union(rects),
    getClientRects: () => rects,
  };
  const { x, y } = await computePosition(reference, box, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(aim ?? { x: first.left, y: first.top }),
      offset(GAP),
      flip({ padding: GAP }),
      shift({ padding: GAP }),
      size({ padding: GAP, apply: ({ availableHeight }) => limit(box, availableHeight) }),
    ],
  });
  box.style.left = `${Math.round(x)}px`;
  box.style.top = `${Math.round(y)}px`;
  return true;
}

/** True while any line of the mark is within the viewport. */
export function isInView(mark: Mark, view: Window): boolean {
  return rectsOf(mark.stretches).some(
    (rect) =>
      rect.bottom > 0 &&
      rect.right > 0 &&
      rect.top < view.innerHeight &&
      rect.left < view.innerWidth,
  );
}

function limit(box: HTMLElement, height: number): void {
  box.style.maxHeight = `${Math.max(LOWEST, Math.floor(height))}px`;
}

function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
