import { type Block, blockOf, isElement } from '../flow/flow.ts';
import type { Ledger } from '../marks/ledger.ts';
import { isClosedOff, partOf } from '../tree/tags.ts';

/** What changed since the last batch. */
export interface Batch {
  /** Blocks whose own text changed. */
  readonly blocks: Set<Block>;
  /** Subtrees that came in. */
  readonly subtrees: Set<Element>;
}

/** Told of changes, from within the observer's callback: it must only take notes. */
export interface ChangeListener {
  changed(): void;
  /** Nodes left: what was painted in them must go before the next paint. */
  nodesRemoved(): void;
  titleChanged(): void;
  /** Children of that parent came or went before others of it. */
  moved(parent: Node): void;
}

/**
 * Watches trees for changed text. What is marked in a changed block is dropped inside the callback,
 * which runs before the next paint, so that a mark never shows on text it was not read from;
 * everything else waits for the batch. The work is proportional to the records.
 */
export class Changes {
  readonly #observer: MutationObserver;
  readonly #ledger: Ledger;
  readonly #listener: ChangeListener;
  readonly #ignored: (node: Node) => boolean;
  #batch: Batch = emptyBatch();

  constructor(ledger: Ledger, listener: ChangeListener, ignored: (node: Node) => boolean) {
    this.#ledger = ledger;
    this.#listener = listener;
    this.#ignored = ignored;
    this.#observer = new MutationObserver((records) => this.#note(records));
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Hands over what was noted and starts afresh. */
  take(): Batch {
    const batch = this.#batch;
    this.#batch = emptyBatch();
    return batch;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#batch = emptyBatch();
  }

  #note(records: readonly MutationRecord[]): void {
    let relevant = false;
    for (const record of records) relevant = this.#noteRecord(record) || relevant;
    if (relevant) this.#listener.changed();
  }

  #noteRecord(record: MutationRecord): boolean {
    if (record.type === 'characterData') return this.#textChanged(record.target);
    const added = [...record.addedNodes].filter((node) => !this.#ignored(node));
    const removed = [...record.removedNodes].filter((node) => !this.#ignored(node));
    if (added.length + removed.length === 0) return false;
    if (removed.length > 0) this.#listener.nodesRemoved();
    if (record.nextSibling !== null) this.#listener.moved(record.target);
    for (const node of added) if (isElement(node)) this.#batch.subtrees.add(node);
    if ([...added, ...removed].some(isOwnText)) this.#textChanged(record.target);
    else this.#dropOwn(record.target);
    return true;
  }

  /** The text of the target's block is another now. */
  #textChanged(target: Node): boolean {
    if (this.#isTitle(target)) {
      this.#listener.titleChanged();
      return false;
    }
    const block = blockOf(target);
    if (block === null) return false;
    // Dropped even where it waits already: a round that is under way may have read it since.
    if (this.#ledger.has(block)) this.#ledger.drop(block);
    else if (this.#batch.blocks.has(block)) return true;
    else if (isElement(block) && isClosedOff(block)) return false;
    this.#batch.blocks.add(block);
    return true;
  }

  /** A child block came or went: it may have parted the text of a block with marks. */
  #dropOwn(target: Node): void {
    const block = blockOf(target);
    if (block === null || !this.#ledger.has(block)) return;
    this.#ledger.drop(block);
    this.#batch.blocks.add(block);
  }

  #isTitle(target: Node): boolean {
    const element = isElement(target) ? target : target.parentElement;
    return element?.localName === 'title' && element.parentElement?.localName === 'head';
  }
}

/** Nodes that belong to the text of the block they are put into. Blank text between blocks is not. */
function isOwnText(node: Node): boolean {
  if (isElement(node)) return partOf(node) === 'inline' || node.localName === 'br';
  return node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data);
}

function emptyBatch(): Batch {
  return { blocks: new Set(), subtrees: new Set() };
}
