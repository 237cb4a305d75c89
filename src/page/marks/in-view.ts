import { rectsOf } from '../flow/stretch-rects.ts';
import type { Mark } from './mark.ts';

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
