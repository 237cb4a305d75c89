import {
  childElementCountOf,
  closestOf,
  elementsIn,
  localNameOf,
  parentElementOf,
  placeOf,
} from '../tree/sure-reads.ts';

/** A zone is a run of siblings that hold up to so many elements each. */
const MEMBER = 400;

/** On either side it takes in so many elements, or this part of all: few zones are to do for a page. */
const BESIDE = 150;
const PART = 1 / 64;

/** So many zones are kept, the oldest goes first. Where they do not do, one for everything does. */
const MOST_ZONES = 8;

/** Selectors are matched step by step outwards, which is not asked of any browser at more levels. */
const MOST_LEVELS = 200;

/** From so many children on, one that comes before others makes the browser style all that follow. */
const LONG = 200;

/** Holds for all elements. */
export const EVERYWHERE = '*';

interface Zone {
  readonly selector: string;
  /** A sheet of its own, as the browser looks at each place again that a changed sheet speaks of. */
  readonly sheet: CSSStyleSheet;
  /** Whose children are counted to tell it: its own parent, and those further out. */
  readonly parents: readonly Node[];
}

/**
 * The parts of a large document that marks are painted in. A rule that holds everywhere has Chromium
 * compute the style of the whole page once more, in one go: 55 ms for 5,000 paragraphs, 170 ms for
 * 60,000 nodes of tables. A rule for those around the reader takes 9. The page's elements are given
 * nothing to be told by, so it is their place among their siblings.
 */
export class Zones {
  readonly #sheetFor: (selector: string) => CSSStyleSheet;
  #zones: readonly Zone[] = [];

  /** @param sheetFor makes the rules for what a selector names, and for all that is inside */
  constructor(sheetFor: (selector: string) => CSSStyleSheet) {
    this.#sheetFor = sheetFor;
  }

  get sheets(): CSSStyleSheet[] {
    return this.#zones.map(({ sheet }) => sheet);
  }

  /** Has the rules hold everywhere from now on. */
  widen(): void {
    this.#zones = [];
    this.#add(EVERYWHERE, []);
  }

  /** Sees to it that the elements lie in zones, also where the page has moved them out of one. */
  cover(elements: readonly Element[]): void {
    let drawn = 0;
    for (const element of elements) {
      if (this.#holds(element)) continue;
      drawn += 1;
      if (drawn > MOST_ZONES) break;
      this.#addAround(element);
    }
    if (!elements.every(this.#holds)) this.widen();
  }

  /**
   * To be told where children came or went before others. In a long list each such change would cost
   * the page the styles of all that follow, so rules that count no children take over for good.
   * @returns whether they did now
   */
  moved(parent: Node): boolean {
    const isCounted = this.#zones.some(({ parents }) => parents.includes(parent));
    if (!isCounted || parent.childNodes.length < LONG) return false;
    this.widen();
    return true;
  }

  readonly #holds = (element: Element): boolean =>
    this.#zones.some(({ selector }) => closestOf(element, selector) !== null);

  #add(selector: string, parents: readonly Node[]): void {
    const zone = { selector, sheet: this.#sheetFor(selector), parents };
    this.#zones = [...this.#zones.slice(1 - MOST_ZONES), zone];
  }

  /** A zone around the outermost element around the given one that is still small; none far down. */
  #addAround(element: Element): void {
    let member = element;
    let parent = parentElementOf(member);
    while (parent !== null && elementsIn(parent).item(MEMBER) === null) {
      member = parent;
      parent = parentElementOf(member);
    }
    const place = placeOf(member);
    const reach = parent === null ? 0 : reachAmong(parent);
    const from = Math.max(0, place - reach);
    let selector = `${nameOf(member)}:nth-child(n+${from}):nth-child(-n+${place + reach})`;
    const parents: Node[] = [];
    for (; parent !== null; parent = parentElementOf(parent)) {
      parents.push(parent);
      selector = `${nameOf(parent)}:nth-child(${placeOf(parent)})>${selector}`;
    }
    if (parents.length < MOST_LEVELS) this.#add(selector, parents);
  }
}

/** How many siblings on either side come to the elements that a zone takes in there. */
function reachAmong(parent: Element): number {
  const inside = elementsIn(parent).length;
  return Math.ceil(Math.max(PART, BESIDE / inside) * childElementCountOf(parent));
}

function nameOf(element: Element): string {
  return CSS.escape(localNameOf(element));
}
