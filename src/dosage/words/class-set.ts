import type { WordClass } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { classNumber } from './word-class-number.ts';

/** More than there are classes. */
const ROOM = 256;

/** Some word classes, to ask at once whether a token opens a phrase of any of them. */
export class ClassSet {
  readonly #isIn = new Uint8Array(ROOM);

  constructor(classes: readonly WordClass[]) {
    for (const cls of classes) this.#isIn[classNumber(cls)] = 1;
  }

  /** Whether a phrase of one of these classes begins at the token. */
  opensAt(token: Token | undefined): boolean {
    if (token === undefined) return false;
    for (const cls of token.classes) if (this.#isIn[cls] === 1) return true;
    return false;
  }

  has(cls: WordClass): boolean {
    return this.#isIn[classNumber(cls)] === 1;
  }
}
