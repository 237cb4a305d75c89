import { rectsOf } from '../flow/stretch-rects.ts';
import type { Mark } from '../marks/mark.ts';
import { hostOf, isDrawn, parentElementOf } from '../tree/sure-reads.ts';

/**
 * The mark to go to next, round and round.
 * Marks without a box (a closed `details`, a hidden tab) are passed over: opening them would change
 * the page.
 * @param marks in reading order
 * @param current where the tour is, or null to begin at the first mark below the top of the viewport
 */
export function nextMark(
  marks: readonly Mark[],
  current: number | null,
  direction: 1 | -1,
): Mark | null {
  const at = marks.findIndex((mark) => mark.id === current);
  const start = at >= 0 ? at + direction : firstToVisit(marks, direction);
  for (let step = 0; step < marks.length; step += 1) {
    const index = (start + step * direction + 2 * marks.length) % marks.length;
    const mark = marks[index];
    if (mark !== undefined && isVisitable(mark)) return mark;
  }
  return null;
}

/** Closed `details` keep boxes for their content in Chromium, so the boxes alone do not tell. */
function isVisitable(mark: Mark): boolean {
  const parent = mark.stretches[0]?.node.parentElement;
  if (!parent || !isDrawn(parent, { visibilityProperty: true })) return false;
  return rectsOf(mark.stretches).length > 0;
}

function firstToVisit(marks: readonly Mark[], direction: 1 | -1): number {
  const below = marks.findIndex((mark) => (rectsOf(mark.stretches)[0]?.top ?? -1) >= 0);
  if (direction === 1) return Math.max(below, 0);
  return (below < 0 ? marks.length : below) - 1;
}

/** Scrolls a mark into the middle of the viewport, at once, unless it is already in view. */
export function scrollToMark(mark: Mark, view: Window): void {
  const parent = mark.stretches[0]?.node.parentElement;
  if (!parent) return;
  scrollBoxes(mark, parent);
  if (isWithin(mark, view)) return;
  // `instant` over the page's `scroll-behavior: smooth`: the card is placed right afterwards.
  const how = { block: 'center', inline: 'nearest', behavior: 'instant' } as const;
  Element.prototype.scrollIntoView.call(parent, how);
  if (isWithin(mark, view)) return;
  // A block taller than the viewport was centred by its own middle; go on to the line itself.
  const top = rectsOf(mark.stretches)[0]?.top ?? 0;
  view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}

const SCROLLS = /auto|scroll/;

/** Has the boxes around that scroll show the mark: a wide table, a list with a height of its own. */
function scrollBoxes(mark: Mark, parent: Element): void {
  for (let at: Element | null = parent; at !== null; at = parentElementOf(at) ?? hostOf(at)) {
    const line = rectsOf(mark.stretches)[0];
    if (!line || !SCROLLS.test(getComputedStyle(at).overflow)) continue;
    const box = at.getBoundingClientRect();
    const left = beyond(line.left, line.right, box.left, box.right);
    const top = beyond(line.top, line.bottom, box.top, box.bottom);
    at.scrollBy({ left, top, behavior: 'instant' });
  }
}

/** How far to scroll for a line that is not all between two edges (px): to the middle. */
function beyond(from: number, to: number, start: number, end: number): number {
  return from < start || to > end ? from - (start + end) / 2 : 0;
}

function isWithin(mark: Mark, view: Window): boolean {
  const rects = rectsOf(mark.stretches);
  return rects.length > 0 && rects.every((r) => r.top >= 0 && r.bottom <= view.innerHeight);
}
