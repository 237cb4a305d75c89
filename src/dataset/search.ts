import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Dataset } from './dataset.ts';
import type { Localized } from './schema/localized.ts';
import { type RecordType, type SearchDocument, searchDocuments } from './search-documents.ts';
import { searchTerms } from './search-terms.ts';

/** One record found. */
export interface SearchHit {
  id: string;
  type: RecordType;
  title: Localized;
  /** As precise as the sources are; null for cautions, products and undated texts. */
  decidedOn: string | null;
  /** Higher is better; only good to compare hits of one search. */
  score: number;
}

/** Looks records up by free words. `jurisdiction` keeps one country's records, `limit` the best. */
export type Search = (
  query: string,
  options?: { jurisdiction?: string; limit?: number },
) => SearchHit[];

const FIELDS = ['titleWords', 'nameWords', 'dateWords', 'figures', 'bodyWords'];
const NUMBER = /^\d/;
/** Shorter words have too many neighbours: one wrong letter makes "mars" of "mais". */
const LONG_ENOUGH_FOR_TYPOS = 5;
const YEAR_BEGUN = 3;

const OPTIONS: SearchOptions = {
  boost: { titleWords: 4, nameWords: 3, dateWords: 3, figures: 2, bodyWords: 1 },
  // "80" must not find 800, but "201" is a year being typed.
  prefix: (term) => (NUMBER.test(term) ? term.length === YEAR_BEGUN : term.length > 1),
  fuzzy: (term) => (!NUMBER.test(term) && term.length >= LONG_ENOUGH_FOR_TYPOS ? 0.2 : false),
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

function isOf({ places }: Pick<SearchDocument, 'places'>, jurisdiction: string | undefined) {
  return jurisdiction === undefined || places.includes(jurisdiction) || places.includes('ALL');
}

/**
 * Builds the search over titles, summaries, authorities, kinds, dates in words, figures and brands,
 * French and English at once. Records that have every word of the question come alone; only where
 * there is none, those that have some.
 */
export function createSearch(dataset: Dataset): Search {
  const documents = new Map(searchDocuments(dataset).map((each) => [each.id, each]));
  const index = new MiniSearch<SearchDocument>({
    fields: FIELDS,
    tokenize: searchTerms,
    searchOptions: { ...OPTIONS, tokenize: searchTerms },
  });
  index.addAll([...documents.values()]);
  return (query, { jurisdiction, limit = Number.POSITIVE_INFINITY } = {}) => {
    const exact = index.search(query, { combineWith: 'AND' });
    const found = exact.length > 0 ? exact : index.search(query, { combineWith: 'OR' });
    return found
      .flatMap(({ id, score }) => {
        const document = documents.get(id);
        if (!document || !isOf(document, jurisdiction)) return [];
        const { type, title, decidedOn } = document;
        return [{ id, type, title, decidedOn, score }];
      })
      .slice(0, limit);
  };
}
