import { type Block, blockOf, isElement } from '../flow/flow.ts';
import {
  childElementCountOf,
  firstChildOf,
  firstElementOf,
  nextSiblingOf,
  textContentOf,
} from '../tree/sure-reads.ts';
import { partOf } from '../tree/tags.ts';
import { ChildLengths } from './child-lengths.ts';
import { childrenHolding } from './children-holding.ts';
import { type DoseHint, doseHints } from './dose-hint.ts';

/** From this many children on, the browser's own search is cheaper than touching each of them. */
const WIDE = 24;

/** A node with hints in its text, with offsets into that text, in order. */
interface Visit {
  readonly node: Node;
  readonly length: number;
  readonly hints: readonly DoseHint[];
}

/**
 * Walks down from a node to the innermost block of each hint, in reading order. Each step is a good
 * moment to let the page run.
 * @param length of the node's text
 * @param hints in the node's text, with offsets into it, in order
 */
export function* hintedBlocks(
  root: Block,
  length: number,
  hints: readonly DoseHint[],
): Generator<Block | null, void> {
  const found = new Set<Block>();
  const stack: Visit[] = [{ node: root, length, hints }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const inner = innerVisits(visit);
    const block = inner === null ? blockOf(visit.node) : null;
    if (block !== null && !found.has(block)) {
      found.add(block);
      yield block;
    } else yield null;
    for (const each of inner?.reverse() ?? []) stack.push(each);
  }
}

/** Where the hints lie among a node's children, in order; null where it has no child elements. */
function innerVisits({ node, length, hints }: Visit): Visit[] | null {
  if (!isParent(node)) return null;
  const element = isElement(node);
  if (element) {
    const part = partOf(node);
    if (part === 'silent' || part === 'box') return [];
  }
  if (firstElementOf(node) === null) return null;
  const wide = childElementCountOf(node) < WIDE ? null : visitsOfWide(node, hints);
  return wide ?? visitsByLength(node, length, hints);
}

/**
 * Has the browser name the children that hold a hint. Null where the children's hints are not all of
 * the node's: some are in its own text, or across two children.
 */
function visitsOfWide(node: Block, hints: readonly DoseHint[]): Visit[] | null {
  const children = childrenHolding(node, hints);
  if (children === null) return null;
  const visits = children.map((child) => {
    const text = textContentOf(child) ?? '';
    return { node: child, length: text.length, hints: doseHints(text) };
  });
  const seen = visits.reduce((sum, each) => sum + each.hints.length, 0);
  return seen === hints.length ? visits.filter((each) => each.hints.length > 0) : null;
}

/** Tells the children apart by the lengths of their texts alone; exact wherever a hint stands. */
function visitsByLength(node: Block, length: number, hints: readonly DoseHint[]): Visit[] {
  const lengths = new ChildLengths(node, length);
  const visits: Visit[] = [];
  let next = 0;
  let start = 0;
  for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
    const end = start + lengths.of(child);
    const inside: DoseHint[] = [];
    for (let hint = hints[next]; hint !== undefined && hint.at < end; hint = hints[next]) {
      inside.push({ ...hint, at: hint.at - start });
      next += 1;
    }
    if (inside.length > 0) visits.push({ node: child, length: end - start, hints: inside });
    if (next === hints.length) break;
    start = end;
  }
  return visits;
}

function isParent(node: Node): node is Block {
  return isElement(node) || 'host' in node;
}
