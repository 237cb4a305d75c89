import { attributeOf, closestOf, documentOf, localNameOf } from './sure-reads.ts';

/**
 * How elements take part in the text, decided by name alone. The computed style would be exact, but
 * asking for it element by element is what makes annotators slow on large pages.
 */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Content that is never prose: its text is left out as if the element were not there. */
const SILENT = new Set(
  'script style noscript template rp rt svg math head title datalist'.split(' '),
);

/** Content that stands in the line as a box: words left and right of it do not belong together. */
const BOX = new Set(
  (
    'textarea input select option iframe object embed canvas audio video img picture progress ' +
    'meter map frame frameset'
  ).split(' '),
);

/** `inline` joins the words around it, `block` parts them, `silent` and `box` hide their text. */
export type Part = 'inline' | 'block' | 'silent' | 'box';

/**
 * Says how an element takes part in the text of its parent.
 * A custom element counts as a block: joining two strangers' words can hand a dose to the wrong
 * drug, parting them can only leave a mention unsure.
 */
export function partOf(element: Element): Part {
  const name = localNameOf(element);
  if (INLINE.has(name)) return isEditable(element) ? 'box' : 'inline';
  if (SILENT.has(name)) return 'silent';
  if (BOX.has(name)) return 'box';
  return isEditable(element) ? 'box' : 'block';
}

function isEditable(element: Element): boolean {
  const state = attributeOf(element, 'contenteditable');
  return state !== null && state.toLowerCase() !== 'false';
}

const CLOSED_OFF =
  'script, style, noscript, template, svg, math, head, textarea, select, ' +
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"]';

/** True where the element stands inside content that is never read (editors, scripts, drawings). */
export function isClosedOff(element: Element): boolean {
  // Some editors make a whole frame's document one field.
  return documentOf(element).designMode === 'on' || closestOf(element, CLOSED_OFF) !== null;
}
