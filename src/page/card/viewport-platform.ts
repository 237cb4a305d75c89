import type { Platform, Rect } from '@floating-ui/core';

/**
 * What Floating UI has to know of the screen to place a box that is fixed and in the top layer: such a
 * box has no offset parent, no ancestor clips or scrolls it, and no transform of the page moves it. Its
 * package for the DOM looks for all of these. All figures are CSS px of the layout viewport.
 */
export const VIEWPORT: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClientRects: (reference) => reference.getClientRects(),
  getClippingRect: ({ element }) => visiblePart(element),
  // Inherited from the page, past the host's reset: `all` leaves `direction` alone.
  isRTL: (box) => getComputedStyle(box).direction === 'rtl',
};

function sizeOf(box: HTMLElement): { width: number; height: number } {
  const { width, height } = box.getBoundingClientRect();
  return { width, height };
}

/**
 * Where the browser counts a fixed box's `left` from: not from the edge where the root keeps room for a
 * scrollbar on the left, as with `scrollbar-gutter: stable both-edges`.
 */
export function leftOrigin(box: HTMLElement): number {
  return box.getBoundingClientRect().left - (Number.parseFloat(box.style.left) || 0);
}

/** What the reader sees of the page: less than the layout viewport while pinched in. */
export function visiblePart(box: Element): Rect {
  const { documentElement, defaultView } = box.ownerDocument;
  const { clientWidth: width, clientHeight: height } = documentElement;
  const seen = defaultView?.visualViewport;
  if (seen == null) return { x: 0, y: 0, width, height };
  return { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
}
