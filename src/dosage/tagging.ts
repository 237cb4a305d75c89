import { soundsLikeDrug } from './drug-stems.ts';
import { EVERY_LANGUAGE, type Languages, type Tag } from './lexicon.ts';
import { type Node, stepsFrom } from './phrase-tree.ts';
import { type FoundTag, NO_TAGS, type Token } from './tokens.ts';
import type { WordIndex } from './word-index.ts';

/** What one word stands for by itself, and the phrases that may go on from it. */
export interface TaggedWord {
  tags: readonly FoundTag[];
  /** The same for one language; most pages have one. */
  byLanguage: Map<Languages, readonly FoundTag[]>;
  /** Nodes with longer phrases; empty for most words. */
  open: readonly Node[];
  /** The languages in which it is an ordinary word. */
  common: Languages;
}

const NO_NODES: readonly Node[] = [];
const NOTHING: TaggedWord = { tags: NO_TAGS, byLanguage: new Map(), open: NO_NODES, common: 0 };

const MAX_PHRASE = 9;
/** Hostile text must not grow the cache without end. */
const MAX_CACHED = 20_000;

/** Marks that may stand inside a phrase: "jusqu'à", "start-dose". */
const isInside = (token: Token) => token.text === "'" || token.text === '-' || token.text === '"';

/** A word that a footnote number sticks to ("dagelijks1", "hôpital135") is the word. */
function nodesFor(index: WordIndex, word: string): readonly Node[] {
  const found = index.nodesOf(word);
  if (found.length > 0 || !/\d$/.test(word)) return found;
  const bare = word.replace(/\d{1,4}$/, '');
  return bare.length >= 2 ? index.nodesOf(bare) : found;
}

/** Adds a tag; longer phrases stand first, languages of equal ones add up. */
function addTag(found: FoundTag[], tag: Tag, length: number, languages: Languages): void {
  const kept = tag.languages & languages;
  if (kept === 0) return;
  const known = found.find(
    (other) => other.cls === tag.cls && other.value === tag.value && other.length === length,
  );
  if (known) known.languages |= kept;
  else found.unshift({ cls: tag.cls, value: tag.value, languages: kept, length });
}

function entryOf(index: WordIndex, word: string): TaggedWord {
  const nodes = nodesFor(index, word);
  const tags: FoundTag[] = [];
  for (const node of nodes) for (const tag of node.tags) addTag(tags, tag, 1, EVERY_LANGUAGE);
  if (tags.length === 0 && soundsLikeDrug(word)) {
    tags.push({ cls: 'drug', value: word, languages: EVERY_LANGUAGE, length: 1 });
  }
  return {
    tags: tags.length > 0 ? tags : NO_TAGS,
    byLanguage: new Map(),
    open: nodes.filter((node) => node.next !== null || node.stems !== null),
    common: tags.find((tag) => tag.cls === 'common')?.languages ?? 0,
  };
}

function singleTags(entry: TaggedWord, languages: Languages): readonly FoundTag[] {
  if (languages === EVERY_LANGUAGE || entry.tags.length === 0) return entry.tags;
  let tags = entry.byLanguage.get(languages);
  if (!tags) {
    tags = entry.tags.filter((tag) => (tag.languages & languages) !== 0);
    entry.byLanguage.set(languages, tags);
  }
  return tags;
}

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
    tagged = entryOf(this.#index, word);
    if (this.#known.size > MAX_CACHED) this.#known.clear();
    this.#known.set(word, tagged);
    return tagged;
  }

  /** What the lists have for each token; nothing for marks. */
  lookUp(tokens: readonly Token[]): readonly TaggedWord[] {
    return tokens.map((token) => (token.kind === 'mark' ? NOTHING : this.#lookUp(token.text)));
  }
}

/**
 * Sets the tags of every word and number as these languages have them.
 * @param words what the lists have for each of the tokens
 */
export function tagTokens(
  tokens: readonly Token[],
  words: readonly TaggedWord[],
  languages: Languages,
): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const word = words[at];
    if (!token || !word) continue;
    const single = singleTags(word, languages);
    const longer = word.open.length > 0 ? phraseTags(tokens, at, word.open, languages) : null;
    token.tags = longer ? [...longer, ...single] : single;
  }
}
