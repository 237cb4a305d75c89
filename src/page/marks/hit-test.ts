import { isElement } from '../flow/flow.ts';
import { rectsOf } from '../flow/stretch-rects.ts';
import { rootOf } from '../tree/shadow-roots.ts';
import { documentOf, holderOf, hostOf, localNameOf } from '../tree/sure-reads.ts';
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
    if (!mark.stretches.some(({ node }) => holderOf(node) === element)) continue;
    if (rectsOf(mark.stretches).some((rect) => covers(rect, x, y))) return mark;
  }
  return null;
}

/**
 * The innermost element an event happened on, inside open shadow roots too; for text that is shown in a
 * slot, the element that it stands in and not the slot.
 */
export function innermostTarget(event: Event): Element | null {
  const target = event.target as Node | null;
  if (target === null || !isElement(target)) return null;
  if (rootOf(target) === null) return target;
  const first = event.composedPath()[0];
  if (!(first instanceof Element)) return target;
  const isFilled = first instanceof HTMLSlotElement && first.assignedNodes().length > 0;
  return isFilled ? hostOf(first) : first;
}

/** What an element and its drawn parts show where nothing was set. */
const CLEAR = 'rgba(0, 0, 0, 0)';

/**
 * Whether an element is a link that was stretched over what stands beside it, as over a whole teaser: by a
 * clear box drawn before or after its words, or as a clear box without any.
 */
export function isStretchedLink(element: Element): boolean {
  if (localNameOf(element) !== 'a') return false;
  const parts = element.firstChild === null ? ['', '::before', '::after'] : ['::before', '::after'];
  return parts.some((part) => {
    const { position, backgroundColor, backgroundImage } = getComputedStyle(element, part);
    return position === 'absolute' && backgroundColor === CLEAR && backgroundImage === 'none';
  });
}

/** What the reader points at: the innermost element, or what stands under a stretched link. */
export function pointedElement(event: MouseEvent): Element | null {
  const element = innermostTarget(event);
  if (element === null || !isStretchedLink(element)) return element;
  const [top, below] = documentOf(element).elementsFromPoint(event.clientX, event.clientY);
  return top === element ? (below ?? null) : element;
}

function covers(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK &&
    x <= rect.right + SLACK &&
    y >= rect.top - SLACK &&
    y <= rect.bottom + SLACK
  );
}
