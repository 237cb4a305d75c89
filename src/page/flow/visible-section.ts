import { closestOf, elementsIn } from '../tree/sure-reads.ts';
import { blockOf, elementOf } from './flow.ts';

/** More elements than this are no section that can be read in one go. */
const MOST_ELEMENTS = 1_000;

/**
 * The part of the page in the middle of the viewport, where that is not the top of the page.
 * To be asked right after a frame was painted: at any other time the question makes the browser lay
 * out the page first, which takes it longer than all of our own work.
 */
export function visibleSection(document: Document): Element | null {
  const view = document.defaultView;
  if (view === null || view.scrollY === 0) return null;
  const middle = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  if (middle === null) return null;
  const section = closestOf(middle, 'section, article, table, ul, ol, dl, div');
  if (section !== null && elementsIn(section).item(MOST_ELEMENTS) === null) {
    return section;
  }
  const block = blockOf(middle);
  return block === null ? null : elementOf(block);
}
