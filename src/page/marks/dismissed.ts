import { type Block, elementOf } from '../flow/flow.ts';
import { closestOf, hostOf, parentElementOf, placeOf } from '../tree/sure-reads.ts';
import type { Mark } from './mark.ts';

/** What was read, wherever it stands: its place in its text, its words, and the sentence around. */
function wordsOf({ mention, snippet }: Mark): string {
  return `${mention.start} ${mention.text} ${snippet}`;
}

/** Where an element stands: its place among its siblings, and theirs, up to the root. */
function pathOf(block: Block): string {
  const places: number[] = [];
  for (let at: Element | null = elementOf(block); at !== null; ) {
    places.push(placeOf(at));
    at = parentElementOf(at) ?? hostOf(at);
  }
  return places.join(' ');
}

/** The rest of a table's row: which drug, which age. Without it all cells of a column look alike. */
function rowOf(block: Block): string {
  return closestOf(elementOf(block), 'tr')?.textContent ?? '';
}

/**
 * The mentions that the reader called no dose, on this page view. A block that is read again makes
 * new marks, so a mention is known by its words, and either by its block, which may have moved, or by
 * its place, since frameworks replace a block by a new one like it. The words alone would not do: a
 * column of a table holds the same figure many times. For the same reason a place counts only once
 * the block that stood there is gone: when a row is put in above, another dose has taken its place.
 * In doubt a mark comes back, as one too many can be taken away again, one too few cannot be seen.
 */
export class Dismissed {
  /** Words of a mention and of its row -> the places where it was dismissed, with their blocks. */
  readonly #places = new Map<string, Map<string, WeakRef<Block>>>();
  readonly #blocks = new WeakMap<Block, Set<string>>();

  add(mark: Mark): void {
    const words = wordsOf(mark);
    const known = this.#blocks.get(mark.block) ?? new Set();
    this.#blocks.set(mark.block, known.add(words));
    const inRow = words + rowOf(mark.block);
    const places = this.#places.get(inRow) ?? new Map();
    this.#places.set(inRow, places.set(pathOf(mark.block), new WeakRef(mark.block)));
  }

  has(mark: Mark): boolean {
    if (this.#places.size === 0) return false;
    const words = wordsOf(mark);
    if (this.#blocks.get(mark.block)?.has(words) === true) return true;
    const places = this.#places.get(words + rowOf(mark.block));
    const stood = places?.get(pathOf(mark.block));
    if (stood === undefined || stood.deref()?.isConnected === true) return false;
    // The block that came in its place may move in its turn.
    this.add(mark);
    return true;
  }
}
