import type { WordClass } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { classNumber } from './word-class-number.ts';

/** How many phrases of each class a stretch of tokens holds. */
export class Census {
  readonly #counts: number[] = [];

  /** Counts the phrases of every class between two tokens, in one pass. */
  constructor(tokens: readonly Token[], from: number, until: number) {
    const counts = this.#counts;
    const end = Math.min(until, tokens.length);
    for (let at = from; at < end; at += 1) {
      for (const cls of tokens[at]?.classes ?? []) counts[cls] = (counts[cls] ?? 0) + 1;
    }
  }

  get(cls: WordClass): number {
    return this.#counts[classNumber(cls)] ?? 0;
  }

  /** Whether there is a phrase of any of these classes. */
  holdsAny(classes: readonly WordClass[]): boolean {
    return classes.some((cls) => this.has(cls));
  }

  has(cls: WordClass): boolean {
    return this.get(cls) > 0;
  }
}
