import type { Surroundings } from '../../dosage/mention.ts';
import { type Block, elementOf } from '../flow/flow.ts';
import {
  attributeOf,
  closestOf,
  documentOf,
  lastElementOf,
  parentElementOf,
  previousElementOf,
  textContentOf,
} from '../tree/sure-reads.ts';
import { partOf } from '../tree/tags.ts';
import type { HeadingFinder } from './heading-finder.ts';
import { headersOf } from './table-headers.ts';

/** How much of the text before a block can still say whose dose it states (UTF-16 units). */
const REACH = 300;

/** Gathers what stands around a block and helps to tell whose dose an amount in it is. */
export function surroundingsOf(block: Block, headings: HeadingFinder): Surroundings {
  const element = elementOf(block);
  const around: Surroundings = {};
  const title = documentOf(element).title;
  if (title !== '') around.title = title;
  const heading = headings.above(element);
  if (heading !== undefined) around.heading = heading;
  const before = textBefore(element);
  if (before !== '') around.before = before;
  if (element instanceof HTMLTableCellElement) around.headers = headersOf(element);
  const lang = langOf(element);
  if (lang) around.lang = lang;
  return around;
}

function langOf(element: Element): string | null {
  const stated = closestOf(element, '[lang]');
  return stated && attributeOf(stated, 'lang');
}

/** The end of the block before this one: its previous sibling, or that of its nearest ancestors. */
function textBefore(element: Element): string {
  let at: Element | null = element;
  for (let level = 0; level < 3 && at !== null; level += 1) {
    const previous = previousProse(at);
    if (previous !== null) return endOf(previous);
    at = parentElementOf(at);
  }
  return '';
}

function previousProse(element: Element): Element | null {
  let at = previousElementOf(element);
  while (at !== null && (partOf(at) === 'silent' || partOf(at) === 'box')) {
    at = previousElementOf(at);
  }
  return at;
}

/** Goes down the last children first, so that the text of a huge neighbour is never copied. */
function endOf(element: Element): string {
  let at = element;
  for (let last = lastElementOf(at); last !== null && partOf(last) === 'block'; ) {
    at = last;
    last = lastElementOf(at);
  }
  const text = textContentOf(at) ?? '';
  return text.slice(-REACH).replace(/\s+/g, ' ').trim();
}
