import { hostOf, positionOf, rootNodeOf } from './sure-reads.ts';

/**
 * Compares two nodes by reading order, for `Array.prototype.sort`.
 * Nodes in different shadow trees have no order of their own: each is stood in for by the host (or
 * the host's host) that is in the tree of the other.
 */
export function byTreeOrder(a: Node, b: Node): number {
  const [first, second] = inOneTree(a, b);
  const order = positionOf(first, second);
  if ((order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) return -1;
  return (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 1 : 0;
}

function inOneTree(a: Node, b: Node): [Node, Node] {
  if (rootNodeOf(a) === rootNodeOf(b)) return [a, b];
  const path = standIns(a);
  for (const other of standIns(b)) {
    const twin = path.find((node) => rootNodeOf(node) === rootNodeOf(other));
    if (twin !== undefined) return [twin, other];
  }
  return [a, b];
}

/** The node and the hosts around it, innermost first. */
function standIns(node: Node): Node[] {
  const found: Node[] = [];
  for (let at: Node | null = node; at !== null; at = hostOf(at)) found.push(at);
  return found;
}
