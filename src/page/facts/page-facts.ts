import { readDatelines } from './dateline.ts';
import { readJsonLd } from './json-ld-date.ts';
import { readMetaDates } from './meta-date.ts';
import { type PageCountry, readCountry } from './page-country.ts';
import type { DateBasis, DateKind, PageDate, StatedDate } from './page-date.ts';
import type { PageStatements } from './page-statements.ts';
import { parseDate } from './parse-date.ts';
import { readUrlDate } from './url-date.ts';

/** What a page says about itself. Each fact tells where it came from; the reader may correct it. */
export interface PageFacts {
  readonly date: PageDate | null;
  readonly country: PageCountry | null;
}

/** How much text at the head and at the foot of an article is searched for a dateline. */
const HEAD = 4_000;
const FOOT = 1_500;

/**
 * Reads the page's own date and country. Strings in, plain data out: it runs in the background.
 *
 * The date of publication counts before that of the last change, because changes are often of the
 * layout only. Machine-readable dates count before visible ones: about one visible date in ten is
 * of something else. An address comes last: it keeps the day a page was created or moved.
 * @param today `YYYY-MM-DD`; a later date is not the page's
 */
export function readPageFacts(page: PageStatements, today: string): PageFacts {
  const metas = new Map(page.metas);
  const known = datesOf(page, metas).filter(({ value }) => value <= today.slice(0, value.length));
  const published = known.find(({ kind }) => kind === 'published');
  return {
    date: published ?? known[0] ?? null,
    country: readCountry({ host: page.host, lang: page.lang, metas }),
  };
}

/** All dates in the order of how far they can be relied on. */
function datesOf(page: PageStatements, metas: ReadonlyMap<string, string>): PageDate[] {
  const dayFirst = page.lang.toLowerCase().startsWith('fr');
  return [
    ...told('json-ld', readJsonLd(page.jsonLd)),
    ...told('meta', readMetaDates(metas, dayFirst)),
    ...told('dateline', readDatelines(articleEnds(page), dayFirst)),
    ...told('time-element', { published: parseDate(page.time) }),
    ...told('url', { published: readUrlDate(page.path) }),
  ];
}

function told(
  basis: DateBasis,
  dates: Partial<Record<DateKind, StatedDate | null>>,
): readonly PageDate[] {
  return (['published', 'modified'] as const).flatMap((kind) => {
    const date = dates[kind];
    return date ? [{ ...date, basis, kind }] : [];
  });
}

function articleEnds({ ends: [head, foot] }: PageStatements): string {
  const [start, end] = [head, foot].map((text) => text.replace(/\s+/g, ' '));
  const rest = `${start?.slice(HEAD)} ${end}`;
  return `${start?.slice(0, HEAD)}\n${rest.slice(-FOOT)}`;
}
