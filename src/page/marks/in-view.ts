import { rectsOf } from '../flow/stretch-rects.ts';
import type { Mark } from './mark.ts';

/** True while any line of the mark is within a box, in CSS px of the viewport. */
export function isInBox(
  mark: Mark,
  box: Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>,
): boolean {
  return rectsOf(mark.stretches).some(
    (rect) =>
      rect.bottom > box.top &&
      rect.right > box.left &&
      rect.top < box.bottom &&
      rect.left < box.right,
  );
}

/** True while any line of the mark is within the viewport. */
export function isInView(mark: Mark, { innerHeight, innerWidth }: Window): boolean {
  return isInBox(mark, { top: 0, left: 0, bottom: innerHeight, right: innerWidth });
}
