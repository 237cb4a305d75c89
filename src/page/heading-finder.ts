/** How many siblings are looked back at, over all levels, before giving up. */
const MOST_STEPS = 40;

const HEADING = /^h[1-6]$/;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Elements that hold headings of what follows them; paragraphs, lists and tables do not. */
const CONTAINERS = new Set(['div', 'section', 'header', 'article', 'main', 'hgroup', 'a']);

/**
 * Finds the nearest heading above an element, for one way through a tree: it remembers answers, so
 * make a new one when the page may have changed.
 *
 * It looks back along the siblings of the element and of its ancestors. Asking the browser which of
 * two nodes comes first would be exact at any distance, but takes it milliseconds where a parent
 * has thousands of children; after 40 siblings without a heading, the page's first one stands in.
 */
export class HeadingFinder {
  /** Under each parent, the child last asked about and its answer: the next one is often near. */
  readonly #known = new WeakMap<Element, { child: Element; heading: Element | null }>();

  /** The text of the heading, or undefined where none stands above the element. */
  above(element: Element): string | undefined {
    // Rows and cells hold no headings; a table stands under the one above it.
    const heading = this.#find(element.closest('table') ?? element);
    return heading === null ? undefined : tidy(heading.textContent);
  }

  #find(element: Element): Element | null {
    let steps = MOST_STEPS;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const known = at.parentElement && this.#known.get(at.parentElement);
      for (
        let back = at.previousElementSibling;
        back !== null;
        back = back.previousElementSibling
      ) {
        const heading = headingIn(back);
        if (heading !== null) return this.#remember(element, heading);
        if (back === known?.child) return this.#remember(element, known.heading);
        steps -= 1;
        if (steps === 0) return this.#remember(element, firstHeading(element));
      }
    }
    return null;
  }

  #remember(child: Element, heading: Element | null): Element | null {
    if (child.parentElement !== null) this.#known.set(child.parentElement, { child, heading });
    return heading;
  }
}

/** The element if it is a heading, else the last heading inside it. */
function headingIn(element: Element): Element | null {
  const name = element.localName;
  if (HEADING.test(name)) return element;
  if (!CONTAINERS.has(name)) return null;
  if (element.getAttribute('role') === 'heading') return element;
  const inside = element.querySelectorAll(HEADINGS);
  return inside[inside.length - 1] ?? null;
}

function firstHeading(element: Element): Element | null {
  const heading = element.ownerDocument.querySelector('h1');
  return heading === element ? null : heading;
}

function tidy(text: string | null): string | undefined {
  const short = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  return short === '' ? undefined : short;
}
