import {
  attributeOf,
  childElementCountOf,
  closestOf,
  localNameOf,
  parentElementOf,
  positionOf,
  previousElementOf,
  textContentOf,
} from '../tree/sure-reads.ts';

/** Up to so many children, looking back from one to the next is the cheapest way. */
const FEW = 24;

/** Among more children than this, telling which of two comes first takes the browser too long. */
const CROWD = 20_000;

const HEADING = /^h[1-6]$/;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Elements that hold headings of what follows them; paragraphs, lists and tables do not. */
const CONTAINERS = new Set(['div', 'section', 'header', 'article', 'main', 'hgroup', 'a']);

/** The children of one parent that hold headings, in order, and how far down blocks were asked for. */
interface Holders {
  readonly elements: readonly Element[];
  /** Too many children to tell which of two comes first: the first heading stands in for all. */
  readonly crowded: boolean;
  /** Index of the first holder that was not found to come before a block. */
  next: number;
  last: Element | null;
}

/**
 * Finds the nearest heading above an element, for one way through a tree: it remembers answers, so
 * make a new one when the page may have changed.
 *
 * It goes from the element outwards, and at each level back to the nearest sibling that is a heading
 * or a container with one. Under a parent with many children each sibling touched would cost a wrapper,
 * so there the browser lists the few that hold headings.
 */
export class HeadingFinder {
  /** By parent, null for one with few children: even counting children takes time in proportion. */
  readonly #holders = new Map<Element, Holders | null>();
  /** What stands above the ancestors of elements asked about. */
  readonly #above = new Map<Element, { readonly text: string | undefined }>();

  /** The text of the heading, or undefined where none stands above the element. */
  above(element: Element): string | undefined {
    const passed: Element[] = [];
    // Rows and cells hold no headings; a table stands under the one above it.
    const text = this.#find(closestOf(element, 'table') ?? element, passed);
    for (const ancestor of passed) this.#above.set(ancestor, { text });
    return text;
  }

  /** @param passed takes in the ancestors without a heading before them */
  #find(element: Element, passed: Element[]): string | undefined {
    let at = element;
    for (let parent = parentElementOf(at); parent !== null; parent = parentElementOf(at)) {
      const heading = this.#before(at, parent);
      if (heading !== null) return tidy(textContentOf(heading));
      const known = this.#above.get(parent);
      if (known !== undefined) return known.text;
      passed.push(parent);
      at = parent;
    }
    return undefined;
  }

  #before(element: Element, parent: Element): Element | null {
    const holders = this.#holdersOf(parent);
    if (holders === null) return walkBack(element);
    if (holders.elements.length === 0) return null;
    return headingIn(holders.crowded ? holders.elements[0] : lastBefore(element, holders));
  }

  #holdersOf(parent: Element): Holders | null {
    const known = this.#holders.get(parent);
    if (known !== undefined) return known;
    const count = childElementCountOf(parent);
    const holders = count <= FEW ? null : listHolders(parent, count > CROWD);
    this.#holders.set(parent, holders);
    return holders;
  }
}

/** Up from each heading to the parent's child it lies in, if only containers are on the way. */
function listHolders(parent: Element, crowded: boolean): Holders {
  const elements = new Set<Element>();
  for (const heading of Element.prototype.querySelectorAll.call(parent, HEADINGS)) {
    let at: Element | null = heading;
    while (at !== null && parentElementOf(at) !== parent) {
      const above: Element | null = parentElementOf(at);
      at = above !== null && CONTAINERS.has(localNameOf(above)) ? above : null;
    }
    if (at !== null) elements.add(at);
  }
  return { elements: [...elements], crowded, next: 0, last: null };
}

function walkBack(element: Element): Element | null {
  for (let back = previousElementOf(element); back !== null; back = previousElementOf(back)) {
    const heading = headingIn(back);
    if (heading !== null) return heading;
  }
  return null;
}

/** Blocks are mostly asked about in reading order, so the search goes on where it stopped. */
function lastBefore(element: Element, holders: Holders): Element | undefined {
  if (holders.last !== null && !isBefore(holders.last, element)) holders.next = 0;
  holders.last = element;
  for (let next = holders.elements[holders.next]; next !== undefined; ) {
    if (next === element || !isBefore(next, element)) break;
    holders.next += 1;
    next = holders.elements[holders.next];
  }
  return holders.elements[holders.next - 1];
}

function isBefore(one: Element, other: Element): boolean {
  return (positionOf(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The element if it is a heading, else the last heading inside it. */
function headingIn(element: Element | undefined): Element | null {
  if (element === undefined) return null;
  const name = localNameOf(element);
  if (HEADING.test(name)) return element;
  if (!CONTAINERS.has(name)) return null;
  if (attributeOf(element, 'role') === 'heading') return element;
  const inside = element.querySelectorAll(HEADINGS);
  return inside[inside.length - 1] ?? null;
}

function tidy(text: string | null): string | undefined {
  const short = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  return short === '' ? undefined : short;
}
