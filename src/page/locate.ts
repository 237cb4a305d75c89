import { doseHints, hasDoseHint } from './dose-hint.ts';
import { type Block, blockOf, isElement } from './flow.ts';
import { partOf } from './tags.ts';

/**
 * A subtree with more elements than this is never taken as one string: its children are looked at
 * one by one, so that the work can stop between them. Roughly 1.5 MB of prose.
 */
const LARGE = 8_000;

/** Below this many characters a heavier child is not worth looking for. */
const WORTH_WEIGHING = 20_000;

/**
 * Finds the blocks under `root` whose text may hold a dose. Each `yield` of null is a good moment
 * to let the page run.
 *
 * A content script pays for every node it touches, because the browser has to make a wrapper for
 * it (about five times the price of reading its text). So the text of a whole subtree is taken as
 * one string, and only children that hold a hint are entered, told by their length alone.
 */
export function* locateBlocks(
  root: Block,
  onText: (text: string) => void = () => undefined,
): Generator<Block | null, void> {
  if (isLarge(root)) {
    yield* locateInChildren(root, onText);
    return;
  }
  const text = root.textContent ?? '';
  onText(text);
  const hints = doseHints(text);
  yield null;
  const found = new Set<Block>();
  if (hints.length > 0) descend({ node: root, at: 0, length: text.length }, hints, found);
  yield* found;
}

function isLarge(root: Block): boolean {
  // A live collection stops counting at the index asked for; `querySelectorAll` would visit all.
  if (isElement(root)) return root.getElementsByTagName('*').item(LARGE) !== null;
  return root.childElementCount > 0 && root.querySelectorAll('*').length > LARGE;
}

function* locateInChildren(
  root: Block,
  onText: (text: string) => void,
): Generator<Block | null, void> {
  let ownText = '';
  for (let child = root.firstChild; child !== null; child = child.nextSibling) {
    const part = isElement(child) ? partOf(child) : null;
    if (part === 'block') yield* locateBlocks(child as Element, onText);
    else if (part === 'inline' || child.nodeType === Node.TEXT_NODE) ownText += child.textContent;
  }
  onText(ownText);
  if (hasDoseHint(ownText)) yield root;
}

interface Extent {
  readonly node: Block;
  /** Offset of the node's text in the string that the hints were found in. */
  readonly at: number;
  readonly length: number;
}

/** Walks down to the innermost block of each hint. `hints` are those inside the extent, in order. */
function descend({ node, at, length }: Extent, hints: readonly number[], found: Set<Block>): void {
  if (node.firstElementChild === null) {
    const block = blockOf(node);
    if (block !== null) found.add(block);
    return;
  }
  const lengths = new ChildLengths(node, length);
  let next = 0;
  let start = at;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const first = next;
    const end = start + lengths.of(child);
    while (next < hints.length && (hints[next] ?? end) < end) next += 1;
    if (next > first) enter(child, start, end, hints.slice(first, next), found);
    if (next === hints.length) return;
    start = end;
  }
}

function enter(
  child: Node,
  start: number,
  end: number,
  hints: readonly number[],
  found: Set<Block>,
): void {
  if (isElement(child)) {
    const part = partOf(child);
    if (part === 'silent' || part === 'box') return;
    descend({ node: child, at: start, length: end - start }, hints, found);
    return;
  }
  const block = blockOf(child);
  if (block !== null) found.add(block);
}

/**
 * Lengths of the children's texts. Reading a child's text only for its length copies it, so on a
 * deeply nested page every level would copy the whole page again: the child with the most elements
 * is measured last, by what the others leave.
 */
class ChildLengths {
  readonly #heavy: Node | null;
  readonly #heavyLength: number;

  constructor(node: Block, total: number) {
    this.#heavy = heaviestChild(node, total);
    let rest = total;
    if (this.#heavy !== null) {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) {
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
  if (node.childElementCount === 1) return node.firstElementChild;
  if (total < WORTH_WEIGHING || node.childElementCount > 64) return null;
  let heaviest: Element | null = null;
  let most = 0;
  for (let child = node.firstElementChild; child !== null; child = child.nextElementSibling) {
    const weight = child.getElementsByTagName('*').length;
    if (weight > most) [heaviest, most] = [child, weight];
  }
  return heaviest;
}

/** A node's share of its parent's `textContent`, to which comments add nothing. */
function textLength(node: Node): number {
  if (isElement(node)) return node.textContent?.length ?? 0;
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE
    ? (node as Text).length
    : 0;
}
