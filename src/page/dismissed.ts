import { type Block, elementOf } from './flow.ts';
import type { Mark } from './mark.ts';

/** What was read, wherever it stands: its place in its text, its words, and the sentence around. */
function wordsOf({ mention, snippet }: Mark): string {
  return `${mention.start} ${mention.text} ${snippet}`;
}

/** Where an element stands: its number among its siblings, and theirs, up to the root. */
function pathOf(block: Block): string {
  const numbers: number[] = [];
  let at: Element | null = elementOf(block);
  while (at !== null) {
    let number = 0;
    for (let e = at.previousElementSibling; e !== null; e = e.previousElementSibling) number += 1;
    numbers.push(number);
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return numbers.join(' ');
}

/**
 * The mentions that the reader called no dose, on this page view. A block that is read again makes
 * new marks, so a mention is known by its words, and either by its block, which may have moved, or by
 * its place, since frameworks replace a block by a new one like it. The words alone would not do: a
 * column of a table holds the same figure many times.
 */
export class Dismissed {
  /** Words of a mention -> the places where it was dismissed. */
  readonly #places = new Map<string, Set<string>>();
  readonly #blocks = new WeakMap<Block, Set<string>>();

  add(mark: Mark): void {
    const words = wordsOf(mark);
    const places = this.#places.get(words) ?? new Set();
    this.#places.set(words, places.add(pathOf(mark.block)));
    const known = this.#blocks.get(mark.block) ?? new Set();
    this.#blocks.set(mark.block, known.add(words));
  }

  has(mark: Mark): boolean {
    const words = wordsOf(mark);
    const places = this.#places.get(words);
    if (places === undefined) return false;
    return this.#blocks.get(mark.block)?.has(words) === true || places.has(pathOf(mark.block));
  }
}
