import { type Block, isElement } from '../flow/flow.ts';
import {
  childElementCountOf,
  elementsIn,
  firstChildOf,
  firstElementOf,
  nextSiblingOf,
  nodeTypeOf,
  textContentOf,
} from '../tree/sure-reads.ts';
import { partOf } from '../tree/tags.ts';
import { hintedBlocks } from './descend.ts';
import { doseHints, hasDoseHint } from './dose-hint.ts';

/**
 * A subtree with more elements than this is never taken as one string: its children are looked at
 * one by one, so that the work can stop between them. Roughly 3 MB of prose, 8 ms of reading.
 */
const LARGE = 30_000;

/** With more children than this, each is taken for small: counting their elements costs too much. */
const CROWD = 1_000;

/** More hints than this in one string are not told apart in one go (a log, a table of thousands). */
const MANY_HINTS = 4_000;

/** A parent whose children are being looked at one by one. */
interface Frame {
  readonly root: Block;
  next: ChildNode | null;
  /** Its children are too many to count the elements of each. */
  readonly crowded: boolean;
  ownText: string;
}

/**
 * Finds the blocks under `root` whose text may hold a dose, in reading order. Each `yield` of null
 * is a good moment to let the page run.
 *
 * A content script pays for every node it touches, because the browser has to make a wrapper for
 * it (about as much as reading 500 characters). So the text of a whole subtree is taken as one
 * string, and only children that hold a hint are entered. A stack instead of recursion: pages nest
 * ten thousand deep.
 * @param onText is told every text that was looked at
 */
export function* locateBlocks(
  root: Block,
  onText: (text: string) => void = () => undefined,
): Generator<Block | null, void> {
  const frames: Frame[] = [];
  if (isLarge(root)) frames.push(frameOf(root));
  else yield* locateWhole(root, frames, onText);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.next;
    if (child !== null) {
      frame.next = nextSiblingOf(child);
      if (isBlock(child)) yield* locateChild(child, frame.crowded, frames, onText);
      else if (isOwnText(child)) frame.ownText += textContentOf(child);
      continue;
    }
    frames.pop();
    onText(frame.ownText);
    if (hasDoseHint(frame.ownText)) yield frame.root;
  }
}

function isBlock(child: ChildNode): child is Element & ChildNode {
  return isElement(child) && partOf(child) === 'block';
}

function isOwnText(child: ChildNode): boolean {
  if (isElement(child)) return partOf(child) === 'inline';
  return nodeTypeOf(child) === Node.TEXT_NODE;
}

function* locateChild(
  child: Element,
  crowded: boolean,
  frames: Frame[],
  onText: (text: string) => void,
): Generator<Block | null, void> {
  if (!crowded && isLarge(child)) frames.push(frameOf(child));
  else yield* locateWhole(child, frames, onText);
}

/** Takes a subtree as one string; leaves one with very many hints to be looked at child by child. */
function* locateWhole(
  root: Block,
  frames: Frame[],
  onText: (text: string) => void,
): Generator<Block | null, void> {
  const text = textContentOf(root) ?? '';
  onText(text);
  const hints = doseHints(text, MANY_HINTS);
  yield null;
  if (hints.length === 0) return;
  if (hints.length < MANY_HINTS) yield* hintedBlocks(root, text.length, hints);
  else if (firstElementOf(root) === null) yield root;
  else frames.push(frameOf(root));
}

function frameOf(root: Block): Frame {
  return {
    root,
    next: firstChildOf(root),
    crowded: childElementCountOf(root) > CROWD,
    ownText: '',
  };
}

function isLarge(root: Block): boolean {
  // A live collection stops counting at the index asked for; `querySelectorAll` would visit all.
  if (isElement(root)) return elementsIn(root).item(LARGE) !== null;
  return root.childElementCount > 0 && root.querySelectorAll('*').length > LARGE;
}
