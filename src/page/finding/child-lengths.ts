import type { Block } from '../flow/flow.ts';
import {
  childElementCountOf,
  elementsIn,
  firstChildOf,
  firstElementOf,
  lastElementOf,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
  textContentOf,
} from '../tree/sure-reads.ts';

/** Below this many characters a heavier child is not worth looking for. */
const WORTH_WEIGHING = 20_000;

/** Elements from which on a child counts as heavy. */
const HEAVY = 200;

/** With more children than this, weighing them all costs more than it saves. */
const MOST_WEIGHED = 64;

/**
 * Lengths of the texts of a node's children. Reading a child's text only for its length copies it,
 * so on a deeply nested page every level would copy the whole page again: the child with the most
 * elements is not read, its length is what the others leave of the total.
 */
export class ChildLengths {
  readonly #heavy: Node | null;
  readonly #heavyLength: number;

  /** @param total length of the node's own `textContent` */
  constructor(node: Block, total: number) {
    this.#heavy = heaviestChild(node, total);
    let rest = total;
    if (this.#heavy !== null) {
      for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
        if (child !== this.#heavy) rest -= textLength(child);
      }
    }
    this.#heavyLength = rest;
  }

  of(child: Node): number {
    return child === this.#heavy ? this.#heavyLength : textLength(child);
  }
}

function heaviestChild(node: Block, total: number): Node | null {
  const count = childElementCountOf(node);
  if (count === 1) return firstElementOf(node);
  if (total < WORTH_WEIGHING || count > MOST_WEIGHED) return null;
  const heavy: Element[] = [];
  for (let child = firstElementOf(node); child !== null; child = nextElementOf(child)) {
    if (elementsIn(child).item(HEAVY) !== null) heavy.push(child);
  }
  // Any choice is right; the first of several is as likely the article as the others.
  return heavy[0] ?? lastElementOf(node);
}

/** A node's share of its parent's `textContent`, to which comments add nothing. */
function textLength(node: Node): number {
  const type = nodeTypeOf(node);
  if (type === Node.ELEMENT_NODE) return textContentOf(node)?.length ?? 0;
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE ? (node as Text).length : 0;
}
