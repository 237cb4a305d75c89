import type { Mention } from '../../dosage/mention.ts';
import type { CardWords } from '../messages/card/card-words.ts';

/** Route, statement type and population, as far as they were read, to stand behind the amount. */
export function mentionFacets(words: CardWords, { route, role, population }: Mention): string[] {
  return [
    route && words.route[route],
    role === 'other' ? null : words.role[role],
    population === 'child' ? words.child : null,
  ].filter((facet) => facet !== null);
}
