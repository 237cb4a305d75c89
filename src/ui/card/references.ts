import type { CardDecision, CardSource } from '../../dataset/card-dataset.ts';
import type { Context } from '../../regulation/context.ts';

/** A source with the number under which the card refers to it. */
export interface Reference {
  number: number;
  source: CardSource;
}

/** All references of a card, and those of each act on it. */
export interface References {
  all: readonly Reference[];
  /** The references of one decision, in number order. */
  of: (decision: string) => readonly Reference[];
}

/** More than two superscripts behind an act do not help to trust it; the dataset keeps them all. */
const PER_DECISION = 2;
/** The authority's own words before those who report them. */
const GRADES = ['primary', 'secondary', 'news'];

function best(sources: readonly CardSource[]): readonly CardSource[] {
  return [...sources]
    .sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade))
    .slice(0, PER_DECISION);
}

/**
 * Numbers the sources of every act on the card in order of appearance, as a journal does; a source
 * that supports two acts keeps one number.
 */
export function collectReferences(
  contexts: readonly Context[],
  decision: (id: string) => CardDecision | undefined,
): References {
  const byUrl = new Map<string, Reference>();
  const byDecision = new Map<string, Reference[]>();
  const lines = contexts.flatMap(({ now, then }) => [...now, ...(then ?? [])]);
  for (const id of lines.flatMap((line) => [line.decision ?? [], ...line.alongside].flat())) {
    if (byDecision.has(id)) continue;
    const references = best(decision(id)?.sources ?? []).map((source) => {
      const known = byUrl.get(source.url) ?? { number: byUrl.size + 1, source };
      byUrl.set(source.url, known);
      return known;
    });
    byDecision.set(id, references);
  }
  return { all: [...byUrl.values()], of: (id) => byDecision.get(id) ?? [] };
}
