import type { Tag } from './lexicon.ts';

/**
 * A node of the tree of phrases that begin with one word; `stems` hold the words written with a
 * star. Branches are made when the first child comes: most nodes are leaves.
 */
export interface Node {
  next: Map<string, Node> | null;
  stems: Map<string, Node> | null;
  tags: Tag[];
}

/** Shorter stems would swallow half the language. */
export const MIN_STEM = 3;
/** No stem in the lists is longer; hostile words are. */
export const MAX_STEM = 24;

/** What parts the words of a phrase in the lists; in texts these stand between words too. */
export const PARTS = /[ '-]+/;

export function emptyNode(): Node {
  return { next: null, stems: null, tags: [] };
}

function childOf(node: Node, word: string): Node {
  const stem = word.endsWith('*');
  const side = stem ? 'stems' : 'next';
  node[side] ??= new Map();
  const branch = node[side];
  const key = stem ? word.slice(0, -1) : word;
  let child = branch.get(key);
  if (!child) {
    child = emptyNode();
    branch.set(key, child);
  }
  return child;
}

/**
 * Adds what is left of a phrase after the word that leads to `root`.
 * @param rest the further words of the phrase, folded
 */
export function addPhrase(root: Node, rest: readonly string[], tag: Tag): void {
  let node = root;
  for (const word of rest) node = childOf(node, word);
  // Cognates stand in several lists ("dose"): one tag with all their languages.
  const known = node.tags.find((other) => other.cls === tag.cls && other.value === tag.value);
  if (known) known.languages |= tag.languages;
  else node.tags.push(tag);
}

const NOWHERE: readonly Node[] = [];

/** The nodes one word leads to from `node`: its exact form and every stem it begins with. */
export function stepsFrom({ next, stems }: Node, word: string): readonly Node[] {
  const exact = next?.get(word);
  if (stems === null) return exact ? [exact] : NOWHERE;
  const found = exact ? [exact] : [];
  for (let length = Math.min(word.length, MAX_STEM); length >= MIN_STEM; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem) found.push(stem);
  }
  return found;
}
