import { ClassSet } from './class-set.ts';
import type { Languages } from './lexicon.ts';
import { type Node, stepsFrom } from './phrase-tree.ts';
import { addTag, classesOf, NOTHING, senseIn, type TaggedWord, taggedWord } from './tagged-word.ts';
import type { FoundTag, Token } from './tokens.ts';
import type { WordIndex } from './word-index.ts';

const NO_NODES: readonly Node[] = [];

const MAX_PHRASE = 9;
/** Hostile text must not grow the cache without end. */
const MAX_CACHED = 20_000;

/** Marks that may stand inside a phrase: "jusqu'à", "start-dose". */
const isInside = (token: Token) => token.text === "'" || token.text === '-' || token.text === '"';

/** "i.p.", "p.o.": a point glued to a single letter. */
function isInitialPoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === '.' && token.gap === 'none' && tokens[at - 1]?.text.length === 1;
}

function isLetterPair(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text.length === 1 && tokens[at + 1]?.text.length === 1;
}

/** The next token a phrase may go on with after `at`, or -1; marks inside phrases are passed. */
function nextWord(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token || token.gap === 'paragraph') return -1;
    if (token.kind !== 'mark') return next;
    if (!isInside(token) && !isInitialPoint(tokens, next)) return -1;
    // "I'm" is no "i.m."
    if (token.text === "'" && isLetterPair(tokens, next)) return -1;
  }
  return -1;
}

/** The nodes that `word` leads to from any of `nodes`. */
function stepsFromAll(nodes: readonly Node[], word: string): readonly Node[] {
  let found: readonly Node[] | null = null;
  for (const node of nodes) {
    const steps = stepsFrom(node, word);
    if (steps.length > 0) found = found ? [...found, ...steps] : steps;
  }
  return found ?? NO_NODES;
}

/** The tags of the phrases of two words and more that begin at `at`, or null. */
function phraseTags(
  tokens: readonly Token[],
  at: number,
  open: readonly Node[],
  languages: Languages,
): FoundTag[] | null {
  let found: FoundTag[] | null = null;
  let nodes: readonly Node[] = open;
  for (let next = nextWord(tokens, at); next > 0 && next < at + MAX_PHRASE; ) {
    nodes = stepsFromAll(nodes, tokens[next]?.text ?? '');
    if (nodes.length === 0) break;
    found ??= [];
    for (const node of nodes)
      for (const tag of node.tags) addTag(found, tag, next + 1 - at, languages);
    next = nextWord(tokens, next);
  }
  return found && found.length > 0 ? found : null;
}

/** Gives tokens the tags of the phrases of one word index. */
export class Tagger {
  readonly #index: WordIndex;
  readonly #known = new Map<string, TaggedWord>();

  constructor(index: WordIndex) {
    this.#index = index;
  }

  #lookUp(word: string): TaggedWord {
    let tagged = this.#known.get(word);
    if (tagged) return tagged;
    tagged = taggedWord(this.#index, word);
    if (this.#known.size > MAX_CACHED) this.#known.clear();
    this.#known.set(word, tagged);
    return tagged;
  }

  /** What the lists have for each token; nothing for marks. */
  lookUp(tokens: readonly Token[]): readonly TaggedWord[] {
    return tokens.map((token) => (token.kind === 'mark' ? NOTHING : this.#lookUp(token.text)));
  }
}

const NAMES = new ClassSet(['baclofen', 'shortName', 'drug']);

/**
 * Sets the tags of every word and number as these languages have them.
 * @param words what the lists have for each of the tokens
 * @returns the places where the name of a drug may begin
 */
export function tagTokens(
  tokens: readonly Token[],
  words: readonly TaggedWord[],
  languages: Languages,
): number[] {
  const names: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const word = words[at];
    if (!token || !word || word === NOTHING) continue;
    const { tags, classes } = senseIn(word, languages);
    const longer = word.open.length > 0 ? phraseTags(tokens, at, word.open, languages) : null;
    token.tags = longer ? [...longer, ...tags] : tags;
    token.classes = longer ? classesOf(token.tags) : classes;
    if (NAMES.opensAt(token)) names.push(at);
  }
  return names;
}
