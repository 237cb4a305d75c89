import { type Block, elementOf } from './flow.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * The headings of one tree, in order. The list is one native query; only the headings that a search
 * looks at get a wrapper. Make a new one for each round of reading: headings move.
 */
export class HeadingIndex {
  readonly #headings: NodeListOf<Element>;

  constructor(root: ParentNode) {
    this.#headings = root.querySelectorAll(HEADINGS);
  }

  /** The text of the last heading before the block, or undefined where none stands above it. */
  above(block: Block): string | undefined {
    const target = elementOf(block);
    let low = 0;
    let high = this.#headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#precedes(middle, target)) low = middle + 1;
      else high = middle;
    }
    const heading = this.#headings[low - 1];
    return heading === undefined ? undefined : tidy(heading.textContent);
  }

  #precedes(index: number, target: Element): boolean {
    const heading = this.#headings[index];
    if (heading === undefined || heading === target) return false;
    const order = heading.compareDocumentPosition(target);
    return (
      (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
    );
  }
}

function tidy(text: string | null): string | undefined {
  const short = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  return short === '' ? undefined : short;
}
