import type { Block } from './flow.ts';
import type { Mark } from './mark.ts';
import { byTreeOrder } from './tree-order.ts';

/** A block that holds at least one mark. */
export interface MarkedBlock {
  readonly block: Block;
  readonly marks: readonly Mark[];
}

/** Who must know when a block's marks come or go. Called synchronously. */
export interface LedgerListener {
  added(marked: MarkedBlock): void;
  removed(marked: MarkedBlock): void;
}

/**
 * All marks of the page in reading order, and the way from a node to its block. It holds no more
 * than the blocks with marks; everything else about the page is asked of the page.
 */
export class Ledger {
  readonly #listener: LedgerListener;
  readonly #byBlock = new Map<Block, MarkedBlock>();
  /** From the elements and text nodes under marks: what a pointer or a mutation record names. */
  readonly #byNode = new WeakMap<Node, MarkedBlock>();
  /** In reading order when `#sorted`; blocks are found nearly in order, which sorts in one pass. */
  #order: MarkedBlock[] = [];
  #sorted = true;

  constructor(listener: LedgerListener) {
    this.#listener = listener;
  }

  /** Replaces what is known of a block. */
  put(block: Block, marks: readonly Mark[]): void {
    this.drop(block);
    if (marks.length === 0) return;
    const marked: MarkedBlock = { block, marks };
    this.#byBlock.set(block, marked);
    this.#order.push(marked);
    this.#sorted = false;
    for (const { node } of marks.flatMap((mark) => mark.stretches)) {
      this.#byNode.set(node, marked);
      if (node.parentNode !== null) this.#byNode.set(node.parentNode, marked);
    }
    this.#listener.added(marked);
  }

  /** Forgets a block's marks, at once. */
  drop(block: Block): void {
    const marked = this.#byBlock.get(block);
    if (marked === undefined) return;
    this.#byBlock.delete(block);
    this.#sorted = false;
    this.#listener.removed(marked);
  }

  /** The block whose mark lies in the node, or undefined: one lookup, made at every pointer move. */
  at(node: Node): MarkedBlock | undefined {
    const marked = this.#byNode.get(node);
    return marked !== undefined && this.#isKept(marked) ? marked : undefined;
  }

  has(block: Block): boolean {
    return this.#byBlock.has(block);
  }

  /** Forgets those of the given blocks (all, if none are given) that left the document. */
  dropDetached(among: Iterable<MarkedBlock> = this.#byBlock.values()): void {
    for (const { block } of [...among]) if (!block.isConnected) this.drop(block);
  }

  /** All marks in reading order. */
  marks(): Mark[] {
    if (!this.#sorted) {
      const kept = this.#order.filter((marked) => this.#isKept(marked));
      this.#order = kept.sort((a, b) => byTreeOrder(a.block, b.block));
      this.#sorted = true;
    }
    return this.#order.flatMap((marked) => marked.marks);
  }

  clear(): void {
    for (const block of [...this.#byBlock.keys()]) this.drop(block);
  }

  #isKept(marked: MarkedBlock): boolean {
    return this.#byBlock.get(marked.block) === marked;
  }
}
