import { type Node, stepsFrom } from './lexicon.ts';
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

function collect(found: FoundTag[], nodes: readonly Node[], until: number): void {
  for (const node of nodes) {
    for (const tag of node.tags) {
      const known = found.findIndex((other) => other.cls === tag.cls);
      const entry = { ...tag, until };
      if (known < 0) found.push(entry);
      // The longest phrase of a class wins; of one length, the first (exact) form.
      else if ((found[known]?.until ?? 0) < until) found[known] = entry;
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
