import { rectsOf } from '../flow/stretch-rects.ts';
import type { Ledger } from './ledger.ts';
import type { Mark } from './mark.ts';

/** Px around a mark that still count: text is thin and pointers shake. */
const SLACK = 1;

/**
 * The mark under a point, or null.
 * The element is asked first (a map lookup, 0.0003 ms); geometry only where it has marks at all,
 * since the browser's own answers take 1-19 ms on large pages.
 * @param x CSS px of the viewport
 */
export function markAt(ledger: Ledger, element: Element, x: number, y: number): Mark | null {
  const marked = ledger.at(element);
  if (marked === undefined) return null;
  for (const mark of marked.marks) {
    if (!mark.stretches.some(({ node }) => node.parentNode === element)) continue;
    if (rectsOf(mark.stretches).some((rect) => covers(rect, x, y))) return mark;
  }
  return null;
}

/** The innermost element an event happened on, inside open shadow roots too. */
export function innermostTarget(event: Event): Element | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  if (target.shadowRoot === null) return target;
  const first = event.composedPath()[0];
  return first instanceof Element ? first : target;
}

function covers(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK &&
    x <= rect.right + SLACK &&
    y >= rect.top - SLACK &&
    y <= rect.bottom + SLACK
  );
}
