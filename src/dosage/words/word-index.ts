import { BORDERLESS } from './borderless.ts';
import { EVERY_LANGUAGE, type Languages, type WordClass, type Words } from './lexicon.ts';
import { emptyNode, type Node } from './phrase-tree.ts';
import { addEntry, fitOf, headOf, type WordEntry, type WordList } from './word-entry.ts';

/** A power of two; a chain holds the entries of two or three first words. */
const CHAINS = 4096;
type Chains = (WordEntry | null)[];

/** Puts the entries of one list before those that are there. */
function chainList(chains: Chains, list: WordList): void {
  let until = list.text.length;
  while (until > 0) {
    const from = list.text.lastIndexOf('|', until - 1) + 1;
    const chain = headOf(list.text, from) & (CHAINS - 1);
    chains[chain] = { list, from, next: chains[chain] ?? null };
    until = from - 1;
  }
}

/** The lists of one file. */
function listsOf(words: Words, bits: Languages): WordList[] {
  return Object.entries(words).map(([name, text]) => {
    const cls = name as WordClass;
    return { cls, languages: BORDERLESS.has(cls) ? EVERY_LANGUAGE : bits, text };
  });
}

/**
 * All word lists, looked up by first word. There are ten thousand phrases, and a page needs a few
 * hundred of them: so nothing is done when the script loads, the first look-up only notes where each
 * phrase stands, and the tree of a word's phrases is built when that word is first met.
 */
export class WordIndex {
  readonly #every: Words;
  readonly #languages: readonly (readonly Words[])[];
  #chains: Chains | null = null;

  /** @param every holds for every language; each further item gets a bit of its own */
  constructor(every: Words, languages: readonly (readonly Words[])[]) {
    this.#every = every;
    this.#languages = languages;
  }

  #build(): Chains {
    const lists = listsOf(this.#every, EVERY_LANGUAGE);
    for (const [index, files] of this.#languages.entries())
      for (const words of files) lists.push(...listsOf(words, 1 << index));
    const chains: Chains = new Array(CHAINS).fill(null);
    // From the last to the first, so that each chain ends up in the order of the lists.
    for (const list of lists.reverse()) chainList(chains, list);
    return chains;
  }

  /** The nodes a folded word leads to: its exact form, then the stems it begins with, longest first. */
  nodesOf(word: string): Node[] {
    this.#chains ??= this.#build();
    const nodes: { fit: number; node: Node }[] = [];
    let entry = this.#chains[headOf(word, 0) & (CHAINS - 1)] ?? null;
    for (; entry; entry = entry.next) {
      const fit = fitOf(entry, word);
      if (fit === 0) continue;
      let known = nodes.find((other) => other.fit === fit);
      if (!known) {
        known = { fit, node: emptyNode() };
        nodes.push(known);
      }
      addEntry(known.node, entry);
    }
    return nodes.sort((one, other) => other.fit - one.fit).map(({ node }) => node);
  }
}
