import { locateBlocks } from '../finding/locate.ts';
import { type Block, elementOf } from '../flow/flow.ts';
import type { Ledger } from '../marks/ledger.ts';
import { isConnected, textContentOf } from '../tree/sure-reads.ts';
import { isClosedOff } from '../tree/tags.ts';
import type { Batch } from './changes.ts';
import { HeadingFinder } from './heading-finder.ts';
import type { PageSubject } from './page-subject.ts';
import type { ReadQueue } from './read-queue.ts';
import { cellsUnder } from './table-cells.ts';

/** What the scanner works with. */
export interface ScannerDeps {
  readonly document: Document;
  readonly queue: ReadQueue;
  /** Told every text that is looked at. */
  readonly subject: PageSubject;
  readonly ledger: Ledger;
  /** Whether a text names baclofen: until one on the page does, no amount on it is read. */
  names(text: string): boolean;
}

/** One way through a tree. */
interface Pass {
  readonly seen: Set<Block>;
  readonly headings: HeadingFinder;
  /** The blocks come in reading order, after all that the ledger holds. */
  readonly inOrder: boolean;
}

/**
 * Finds the blocks that may state doses and queues them to be read. Its generators yield wherever the
 * work may be interrupted; between two steps the page may have changed, so a block is checked when its
 * text is taken.
 */
export class Scanner {
  readonly #deps: ScannerDeps;
  readonly #waiting = new Set<Block>();
  #named = false;
  #urgent: Element | null = null;

  constructor(deps: ScannerDeps) {
    this.#deps = deps;
  }

  /** Has the running pass read an element before it goes on: it is what the reader looks at. */
  prefer(element: Element | null): void {
    this.#urgent = element;
  }

  /** Resolves when everything that was queued so far is read. */
  settled(): Promise<void> {
    return this.#deps.queue.settled();
  }

  /** Reads the whole document afresh. */
  *scanDocument(): Generator<void, void> {
    const { document, ledger } = this.#deps;
    ledger.clear();
    this.#deps.subject.reset();
    this.#hear(document.title);
    if (document.body !== null) {
      yield* this.#scan(document.body, newPass(true));
    }
  }

  /** Reads a tree inside the document. */
  *scanTree(root: Element | ShadowRoot): Generator<void, void> {
    yield* this.#scan(root, newPass(false));
  }

  /** Reads again what changed, and what came in. */
  *scanBatch(batch: Batch): Generator<void, void> {
    const pass = newPass(false);
    this.#deps.ledger.dropDetached();
    for (const block of batch.blocks) {
      if (!isConnected(block)) continue;
      if (!this.#named) this.#hear(textContentOf(block) ?? '');
      this.#offer(block, pass);
      yield;
    }
    for (const element of batch.subtrees) {
      if (isConnected(element) && !isClosedOff(element)) yield* this.#scan(element, pass);
    }
  }

  *#scan(root: Block, pass: Pass): Generator<void, void> {
    try {
      yield* this.#locate(root, pass);
    } catch {
      // As with one block: what a page makes throw ends there.
    }
    if (!this.#named) return;
    for (const block of this.#waiting) {
      this.#waiting.delete(block);
      this.#offer(block, { ...pass, inOrder: false });
      yield;
    }
  }

  *#locate(root: Block, pass: Pass): Generator<void, void> {
    for (const block of locateBlocks(root, (text) => this.#hear(text))) {
      if (this.#urgent !== null) yield* this.#scanUrgent(pass);
      if (block !== null) this.#offer(block, pass);
      yield;
    }
  }

  *#scanUrgent(pass: Pass): Generator<void, void> {
    const element = this.#urgent;
    this.#urgent = null;
    if (element !== null && isConnected(element) && !isClosedOff(element)) {
      yield* this.#scan(element, { ...pass, inOrder: false });
    }
  }

  /** Until a text has named baclofen, blocks with amounts only wait: they may be any drug's. */
  #offer(block: Block, pass: Pass): void {
    if (pass.seen.has(block)) return;
    if (!this.#named) {
      this.#waiting.add(block);
      return;
    }
    pass.seen.add(block);
    this.#read(block, pass);
    if (!(block instanceof HTMLTableCellElement)) return;
    for (const cell of cellsUnder(block)) this.#offer(cell, { ...pass, inOrder: false });
  }

  #read(block: Block, { headings, inOrder }: Pass): void {
    const { ledger, queue } = this.#deps;
    try {
      if (!isConnected(block) || isClosedOff(elementOf(block))) ledger.drop(block);
      else queue.put(block, headings, inOrder);
    } catch {
      // A page can make any of its elements throw; the others are read all the same.
      ledger.drop(block);
    }
  }

  #hear(text: string): void {
    this.#named ||= this.#deps.names(text);
    this.#deps.subject.hear(text);
  }
}

function newPass(inOrder: boolean): Pass {
  return { seen: new Set(), headings: new HeadingFinder(), inOrder };
}
