import type { Block } from '../flow/flow.ts';
import { holderOf, isConnected } from '../tree/sure-reads.ts';
import { byTreeOrder } from '../tree/tree-order.ts';
import { Dismissed } from './dismissed.ts';
import type { Mark } from './mark.ts';

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
  readonly #byId = new Map<number, Mark>();
  /** From the elements and text nodes under marks: what a pointer or a mutation record names. */
  readonly #byNode = new WeakMap<Node, MarkedBlock>();
  readonly #dismissed = new Dismissed();
  /** Blocks that are being read, each with the token of its latest reading. */
  readonly #expected = new Map<Block, number>();
  #lastToken = 0;
  /** In reading order; may still hold what was dropped. */
  #order: MarkedBlock[] = [];
  /** Not yet in `#order`, in any order. */
  #loose: MarkedBlock[] = [];

  constructor(listener: LedgerListener) {
    this.#listener = listener;
  }

  /** Notes that a block is being read. @returns a token for `isExpected` */
  expect(block: Block): number {
    this.#lastToken += 1;
    this.#expected.set(block, this.#lastToken);
    return this.#lastToken;
  }

  /** Whether that reading of the block still stands for its text: nothing has dropped it since. */
  isExpected(block: Block, token: number): boolean {
    return this.#expected.get(block) === token;
  }

  /**
   * Replaces what is known of a block.
   * @param last the caller knows that the block comes after all others so far; asking the browser
   *   for the order of two nodes takes it milliseconds where a parent has many children
   */
  put(block: Block, read: readonly Mark[], last = false): void {
    this.drop(block);
    const marks = read.filter((mark) => !this.#dismissed.has(mark));
    if (marks.length === 0) return;
    const marked: MarkedBlock = { block, marks };
    this.#byBlock.set(block, marked);
    (last ? this.#order : this.#loose).push(marked);
    for (const mark of marks) this.#index(mark, marked);
    this.#listener.added(marked);
  }

  /** Forgets a block's marks, and what is being read in it, at once. */
  drop(block: Block): void {
    this.#expected.delete(block);
    const marked = this.#byBlock.get(block);
    if (marked === undefined) return;
    this.#byBlock.delete(block);
    for (const { id } of marked.marks) this.#byId.delete(id);
    this.#listener.removed(marked);
  }

  /** Takes one mark away, and whatever a later reading makes of the same words there. */
  dismiss(mark: Mark): void {
    const marked = this.#byBlock.get(mark.block);
    if (marked === undefined) return;
    this.#dismissed.add(mark);
    this.put(mark.block, marked.marks);
  }

  /** The block whose mark lies in the node, or undefined: one lookup, made at every pointer move. */
  at(node: Node): MarkedBlock | undefined {
    const marked = this.#byNode.get(node);
    return marked !== undefined && this.#isKept(marked) ? marked : undefined;
  }

  /** Whether the block has marks, or is being read. */
  has(block: Block): boolean {
    return this.#byBlock.has(block) || this.#expected.has(block);
  }

  /** The mark of that id, if it is still on the page. */
  find(id: number): Mark | undefined {
    return this.#byId.get(id);
  }

  /** Forgets those of the given blocks (all, if none are given) that left the document. */
  dropDetached(among: Iterable<Block> = this.#byBlock.keys()): void {
    for (const block of [...among]) if (!isConnected(block)) this.drop(block);
  }

  /** All marks in reading order. */
  marks(): Mark[] {
    if (this.#loose.length > 0 || this.#order.length > this.#byBlock.size) this.#tidy();
    return this.#order.flatMap((marked) => marked.marks);
  }

  clear(): void {
    this.#expected.clear();
    for (const block of [...this.#byBlock.keys()]) this.drop(block);
  }

  #index(mark: Mark, marked: MarkedBlock): void {
    this.#byId.set(mark.id, mark);
    for (const { node } of mark.stretches) {
      this.#byNode.set(node, marked);
      const holder = holderOf(node);
      if (holder !== null) this.#byNode.set(holder, marked);
    }
  }

  #isKept(marked: MarkedBlock): boolean {
    return this.#byBlock.get(marked.block) === marked;
  }

  #tidy(): void {
    this.#order = this.#order.filter((marked) => this.#isKept(marked));
    for (const marked of this.#loose) if (this.#isKept(marked)) this.#insert(marked);
    this.#loose = [];
  }

  /** New blocks mostly come at the end, so that is tried first. */
  #insert(marked: MarkedBlock): void {
    let low = 0;
    let high = this.#order.length;
    if (this.#isBefore(high - 1, marked)) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(middle, marked)) low = middle + 1;
      else high = middle;
    }
    this.#order.splice(low, 0, marked);
  }

  #isBefore(index: number, marked: MarkedBlock): boolean {
    const other = this.#order[index];
    return other !== undefined && byTreeOrder(other.block, marked.block) < 0;
  }
}
