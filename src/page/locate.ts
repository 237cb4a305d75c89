import { ChildLengths } from './child-lengths.ts';
import { childrenHolding } from './children-holding.ts';
import { type DoseHint, doseHints, hasDoseHint } from './dose-hint.ts';
import { type Block, blockOf, isElement } from './flow.ts';
import { partOf } from './tags.ts';

/**
 * A subtree with more elements than this is never taken as one string: its children are looked at
 * one by one, so that the work can stop between them. Roughly 3 MB of prose, 8 ms of reading.
 */
const LARGE = 30_000;

/** With more children than this, each is taken for small: counting their elements costs too much. */
const CROWD = 1_000;

/** From this many children on, the browser's own search is cheaper than touching each of them. */
const WIDE = 24;

/**
 * Finds the blocks under `root` whose text may hold a dose, in reading order. Each `yield` of null
 * is a good moment to let the page run.
 *
 * A content script pays for every node it touches, because the browser has to make a wrapper for
 * it (about as much as reading 500 characters). So the text of a whole subtree is taken as one
 * string, and only children that hold a hint are entered.
 * @param onText is told every text that was looked at
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
  if (hints.length > 0) descend(root, text.length, hints, found);
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
  const small = root.childElementCount > CROWD;
  let ownText = '';
  for (let child = root.firstChild; child !== null; child = child.nextSibling) {
    const part = isElement(child) ? partOf(child) : null;
    if (part === 'block')
      yield* small ? locateSmall(child, onText) : locateBlocks(child as Element, onText);
    else if (part === 'inline' || child.nodeType === Node.TEXT_NODE) ownText += child.textContent;
  }
  onText(ownText);
  if (hasDoseHint(ownText)) yield root;
}

/** The same for one of very many children, without any set-up. */
function* locateSmall(child: Node, onText: (text: string) => void): Generator<Block | null, void> {
  const text = child.textContent ?? '';
  onText(text);
  if (hasDoseHint(text)) yield* locateBlocks(child as Element);
  else yield null;
}

/**
 * Walks down to the innermost block of each hint.
 * @param length of the node's text
 * @param hints in the node's text, with offsets into it, in order
 */
function descend(node: Block, length: number, hints: readonly DoseHint[], found: Set<Block>): void {
  const block = blockOf(node);
  if (node.firstElementChild === null) {
    if (block !== null) found.add(block);
    return;
  }
  if (node.childElementCount < WIDE || !descendWide(node, hints, found)) {
    descendByLength(node, length, hints, found);
  }
}

/**
 * Has the browser name the children that hold a hint. Returns false, with nothing found, where the
 * children's hints are not all of the node's: some are in its own text, or across two children.
 */
function descendWide(node: Block, hints: readonly DoseHint[], found: Set<Block>): boolean {
  const children = childrenHolding(node, hints);
  if (children === null) return false;
  const parts = children.map((child) => ({ child, text: child.textContent ?? '' }));
  const entries = parts.map(({ child, text }) => ({ child, text, own: doseHints(text) }));
  if (entries.reduce((sum, { own }) => sum + own.length, 0) !== hints.length) return false;
  for (const { child, text, own } of entries) enter(child, text.length, own, found);
  return true;
}

/** Tells the children apart by the lengths of their texts alone; exact wherever a hint stands. */
function descendByLength(
  node: Block,
  length: number,
  hints: readonly DoseHint[],
  found: Set<Block>,
): void {
  const lengths = new ChildLengths(node, length);
  let next = 0;
  let start = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const end = start + lengths.of(child);
    const inside: DoseHint[] = [];
    for (let hint = hints[next]; hint !== undefined && hint.at < end; hint = hints[next]) {
      inside.push({ ...hint, at: hint.at - start });
      next += 1;
    }
    if (inside.length > 0) enter(child, end - start, inside, found);
    if (next === hints.length) return;
    start = end;
  }
}

function enter(child: Node, length: number, hints: readonly DoseHint[], found: Set<Block>): void {
  if (isElement(child)) {
    const part = partOf(child);
    if (part !== 'silent' && part !== 'box') descend(child, length, hints, found);
    return;
  }
  const block = blockOf(child);
  if (block !== null) found.add(block);
}
