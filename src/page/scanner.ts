import type { BlockReader } from './block-reader.ts';
import type { Batch } from './changes.ts';
import { type Block, blockOf, elementOf } from './flow.ts';
import { HeadingIndex } from './heading-index.ts';
import type { Ledger } from './ledger.ts';
import { locateBlocks } from './locate.ts';
import { cellsUnder } from './table-cells.ts';
import { isClosedOff } from './tags.ts';

/** How the scanner asks about text; both come from the dosage core. */
export interface ScannerDeps {
  readonly document: Document;
  readonly reader: BlockReader;
  readonly ledger: Ledger;
  /** Whether a text names baclofen: until one on the page does, no amount on it is read. */
  names(text: string): boolean;
}

/**
 * Finds and reads the blocks that state doses. Its generators yield wherever the work may be
 * interrupted; between two steps the page may have changed, so a block is checked when it is read.
 */
export class Scanner {
  readonly #deps: ScannerDeps;
  #named = false;
  readonly #waiting = new Set<Block>();

  constructor(deps: ScannerDeps) {
    this.#deps = deps;
  }

  /** Reads a tree: first what is in the middle of the viewport, then all of it in order. */
  *scanTree(root: Element | ShadowRoot): Generator<void, void> {
    const headings = new HeadingIndex(root);
    this.#hear(this.#deps.document.title);
    const seen = new Set<Block>();
    const visible = this.#named ? visibleSection(this.#deps.document) : null;
    if (visible !== null && root.contains(visible)) yield* this.#scan(visible, headings, seen);
    yield* this.#scan(root, headings, seen);
  }

  /** Reads again what changed, and what came in. */
  *scanBatch(batch: Batch): Generator<void, void> {
    this.#deps.ledger.dropDetached();
    const indexes = new Map<Node, HeadingIndex>();
    const seen = new Set<Block>();
    for (const block of batch.blocks) {
      if (!block.isConnected) continue;
      this.#hear(block.textContent ?? '');
      this.#offer(block, headingsOf(block, indexes), seen);
      yield;
    }
    for (const element of batch.subtrees) {
      if (!element.isConnected || isClosedOff(element)) continue;
      yield* this.#scan(element, headingsOf(element, indexes), seen);
    }
  }

  *#scan(root: Block, headings: HeadingIndex, seen: Set<Block>): Generator<void, void> {
    for (const block of locateBlocks(root, (text) => this.#hear(text))) {
      if (block !== null) this.#offer(block, headings, seen);
      yield;
    }
    if (!this.#named || this.#waiting.size === 0) return;
    for (const block of this.#waiting) {
      this.#waiting.delete(block);
      this.#offer(block, headings, seen);
      yield;
    }
  }

  /** Until a text has named baclofen, blocks with amounts only wait: they may be any drug's. */
  #offer(block: Block, headings: HeadingIndex, seen: Set<Block>): void {
    if (seen.has(block)) return;
    if (!this.#named) {
      this.#waiting.add(block);
      return;
    }
    seen.add(block);
    this.#read(block, headings);
    if (!(block instanceof HTMLTableCellElement)) return;
    for (const cell of cellsUnder(block)) this.#offer(cell, headings, seen);
  }

  #read(block: Block, headings: HeadingIndex): void {
    const { ledger, reader } = this.#deps;
    if (!block.isConnected || isClosedOff(elementOf(block))) ledger.drop(block);
    else ledger.put(block, reader.read(block, headings));
  }

  #hear(text: string): void {
    this.#named ||= this.#deps.names(text);
  }
}

function headingsOf(block: Block, indexes: Map<Node, HeadingIndex>): HeadingIndex {
  const root = block.getRootNode() as Document | ShadowRoot;
  const known = indexes.get(root);
  if (known !== undefined) return known;
  const index = new HeadingIndex(root);
  indexes.set(root, index);
  return index;
}

/**
 * The section in the middle of the viewport, which matters where the page opens scrolled down.
 * Small enough to be read in one go, or null.
 */
function visibleSection(document: Document): Element | null {
  const view = document.defaultView;
  if (view === null || view.scrollY === 0) return null;
  const middle = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  const section = middle?.closest('section, article, table, ul, ol, dl, div') ?? middle;
  if (section === null || section.getElementsByTagName('*').item(1_000) !== null) {
    const block = middle === null ? null : blockOf(middle);
    return block === null ? null : elementOf(block);
  }
  return section;
}
