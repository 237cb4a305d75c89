import { EVERY_LANGUAGE, type Languages, type Node, stepsFrom } from './lexicon.ts';
import { type FoundTag, NO_TAGS, type Token } from './tokens.ts';

/** Marks that may stand inside a phrase: "jusqu'à", "start-dose". */
const inside = (token: Token) => token.text === "'" || token.text === '-' || token.text === '"';

const MAX_PHRASE = 9;

/** A word that a footnote number sticks to ("dagelijks1", "hôpital135") is the word. */
function nodesFor(root: Node, word: string): Node[] {
  const found = stepsFrom(root, word);
  if (found.length > 0 || !/\d$/.test(word)) return found;
  const bare = word.replace(/\d{1,4}$/, '');
  return bare.length >= 2 ? stepsFrom(root, bare) : found;
}

/** Notes the tags of these nodes; longer phrases come first, languages of equal ones add up. */
function collect(found: FoundTag[], nodes: readonly Node[], until: number): void {
  for (const node of nodes) {
    for (const tag of node.tags) {
      const known = found.find((other) => other.cls === tag.cls && other.until === until);
      if (known) known.languages |= tag.languages;
      else found.unshift({ ...tag, until });
    }
  }
}

function tagsAt(tokens: readonly Token[], at: number, first: readonly Node[]): FoundTag[] {
  const found: FoundTag[] = [];
  collect(found, first, at + 1);
  let nodes = first;
  for (let next = at + 1; next < tokens.length && next < at + MAX_PHRASE; next += 1) {
    const token = tokens[next];
    if (!token || token.gap === 'paragraph') break;
    if (inside(token)) continue;
    if (token.kind === 'mark') break;
    nodes = nodes.flatMap((node) => stepsFrom(node, token.text));
    if (nodes.length === 0) break;
    collect(found, nodes, next + 1);
  }
  return found;
}

/** Gives every word and number token the tags of the phrases that begin with it. */
export function tagTokens(tokens: Token[], root: Node, cache: Map<string, Node[]>): void {
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark') continue;
    let first = cache.get(token.text);
    if (!first) {
      first = nodesFor(root, token.text);
      // Hostile text must not grow the cache without end.
      if (cache.size > 20_000) cache.clear();
      cache.set(token.text, first);
    }
    if (first.length > 0) token.tags = tagsAt(tokens, at, first);
    else token.tags = NO_TAGS;
  }
}

/** Drops the tags that a phrase has only in other languages. */
export function keepLanguages(tokens: readonly Token[], languages: Languages): void {
  if (languages === EVERY_LANGUAGE) return;
  for (const token of tokens) {
    if (token.tags.length === 0) continue;
    token.tags = token.tags.filter((tag) => (tag.languages & languages) !== 0);
  }
}
