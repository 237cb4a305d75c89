import type { DateKind, StatedDate } from './page-date.ts';
import { parseDate } from './parse-date.ts';

/** Names of `meta` elements that state a date, most exact first (compared in lower case). */
const NAMES: Record<DateKind, readonly string[]> = {
  published: [
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'article:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date.created',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publication_date',
    'publish-date',
    'dc.date',
    'dcterms.date',
    'date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'revised',
  ],
};

/**
 * Reads the page's dates from its `meta` elements.
 * @param metas lower-case name to content, the first of each name
 */
export function readMetaDates(
  metas: ReadonlyMap<string, string>,
  dayFirst: boolean,
): Partial<Record<DateKind, StatedDate>> {
  const found: Partial<Record<DateKind, StatedDate>> = {};
  for (const kind of ['published', 'modified'] as const) {
    for (const name of NAMES[kind]) {
      const date = parseDate(metas.get(name) ?? '', dayFirst);
      if (date !== null) found[kind] ??= date;
    }
  }
  return found;
}
