import { elementOf } from '../flow/flow.ts';
import { rectsOf } from '../flow/stretch-rects.ts';
import { documentOf, isDrawn } from '../tree/sure-reads.ts';
import type { MarkedBlock } from './ledger.ts';
import type { Mark } from './mark.ts';

/**
 * Chooses the marks nearest the middle of the viewport.
 * @param near blocks near the viewport
 * @param most how many ranges the choice may hold
 * @returns the choice, and whether marks had to be left out
 */
export function nearestMarks(
  near: Iterable<MarkedBlock>,
  most: number,
): { marks: Mark[]; cut: boolean } {
  const blocks = [...near];
  const total = blocks.reduce((sum, { marks }) => sum + rangeCount(marks), 0);
  if (total <= most) return { marks: blocks.flatMap(({ marks }) => [...marks]), cut: false };
  const ranked = blocks
    .map((marked) => ({ marked, away: distanceFromMiddle(elementOf(marked.block)) }))
    .sort((a, b) => a.away - b.away);
  const chosen: Mark[] = [];
  let room = most;
  for (const { marked } of ranked) {
    const some = around(marked.marks, room);
    chosen.push(...some);
    room -= rangeCount(some);
  }
  return { marks: chosen, cut: true };
}

/**
 * Chooses marks before and after the near ones, of blocks that are drawn.
 * @param known all blocks, in the order in which they were read
 * @param near those that are not to be chosen, as they are
 * @param most how many ranges the choice may hold; so many blocks on either side are looked at
 */
export function marksAround(
  known: readonly MarkedBlock[],
  near: ReadonlySet<MarkedBlock>,
  most: number,
): Mark[] {
  const from = known.findIndex((marked) => near.has(marked));
  const chosen: Mark[] = [];
  let room = most;
  for (let away = 1; away <= most && room > 0; away += 1) {
    for (const marked of [known[from + away], known[from - away]]) {
      if (marked === undefined || near.has(marked)) continue;
      if (!isDrawn(elementOf(marked.block), { contentVisibilityAuto: true })) continue;
      room -= rangeCount(marked.marks);
      if (room >= 0) chosen.push(...marked.marks);
    }
  }
  return chosen;
}

/** Of one block's marks, as many as fit, from shortly above the viewport on. */
function around(marks: readonly Mark[], room: number): Mark[] {
  if (rangeCount(marks) <= room) return [...marks];
  const chosen: Mark[] = [];
  let left = room;
  for (const mark of marks.slice(Math.max(0, firstInView(marks) - Math.floor(room / 4)))) {
    left -= mark.ranges.length;
    if (left < 0) break;
    chosen.push(mark);
  }
  return chosen;
}

/** Index of the first mark that does not end above the viewport: marks run down the page in order. */
function firstInView(marks: readonly Mark[]): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = rectsOf(marks[middle]?.stretches ?? []).at(-1);
    if (rect !== undefined && rect.bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In CSS px; 0 where the element covers the middle line. */
function distanceFromMiddle(element: Element): number {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  const middle = (documentOf(element).defaultView?.innerHeight ?? 0) / 2;
  return Math.max(top - middle, middle - bottom, 0);
}

/** How many ranges the marks have. */
export function rangeCount(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + mark.ranges.length, 0);
}
