/** How many siblings are looked back at, over all levels, before giving up. */
const MOST_STEPS = 40;

const HEADING = /^h[1-6]$/;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Elements that hold headings of what follows them; paragraphs, lists and tables do not. */
const CONTAINERS = new Set(['div', 'section', 'header', 'article', 'main', 'hgroup', 'a']);

/**
 * The text of the nearest heading above an element, or undefined.
 * It looks back along the siblings of the element and of its ancestors. Asking the browser which of
 * two nodes comes first would be exact at any distance, but takes it milliseconds where a parent
 * has thousands of children; after 40 siblings without a heading, the page's first one stands in.
 */
export function headingAbove(element: Element): string | undefined {
  let steps = 0;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    for (let back = at.previousElementSibling; back !== null; back = back.previousElementSibling) {
      const heading = headingIn(back);
      if (heading !== null) return tidy(heading.textContent);
      steps += 1;
      if (steps >= MOST_STEPS) return firstHeading(element);
    }
  }
  return undefined;
}

/** The element if it is a heading, else the last heading inside it. */
function headingIn(element: Element): Element | null {
  if (HEADING.test(element.localName) || element.role === 'heading') return element;
  if (!CONTAINERS.has(element.localName)) return null;
  const inside = element.querySelectorAll(HEADINGS);
  return inside[inside.length - 1] ?? null;
}

function firstHeading(element: Element): string | undefined {
  const heading = element.ownerDocument.querySelector('h1');
  return heading === null || heading === element ? undefined : tidy(heading.textContent);
}

function tidy(text: string | null): string | undefined {
  const short = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  return short === '' ? undefined : short;
}
