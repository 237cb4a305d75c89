import type { WordClass } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** How many phrases of each class a stretch of tokens holds. */
export type Census = ReadonlyMap<WordClass, number>;

/** Past tenses by their endings, for verbs that no list has ("tomaba", "recevaient"). */
const PAST = /.{3}(?:ait|aient|erent|irent|aba|aban|ieron|aron|avam|ava|aram|avano|arono|irono)$/;

/** Counts the phrases of every class between two tokens, in one pass. */
export function censusOf(tokens: readonly Token[], from: number, until: number): Census {
  const counts = new Map<WordClass, number>();
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (!token) break;
    let last: WordClass | null = null;
    for (const { cls } of token.tags) {
      // Tags of one class stand together only when phrases of two lengths begin here.
      if (cls !== last) counts.set(cls, (counts.get(cls) ?? 0) + 1);
      last = cls;
    }
    if (token.kind === 'word' && token.tags.length === 0 && PAST.test(token.text)) {
      counts.set('narrative', (counts.get('narrative') ?? 0) + 1);
    }
  }
  return counts;
}
