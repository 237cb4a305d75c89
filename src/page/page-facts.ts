import { readDatelines } from './facts/dateline.ts';
import { readJsonLd } from './facts/json-ld-date.ts';
import { readMetaDates } from './facts/meta-date.ts';
import { type PageCountry, readCountry } from './facts/page-country.ts';
import type { DateBasis, DateKind, PageDate, StatedDate } from './facts/page-date.ts';
import { parseDate } from './facts/parse-date.ts';
import { readUrlDate } from './facts/url-date.ts';

/** What a page says about itself. Each fact tells where it came from; the reader may correct it. */
export interface PageFacts {
  readonly date: PageDate | null;
  readonly country: PageCountry | null;
}

/** How much text at the head and at the foot of an article is searched for a dateline. */
const HEAD = 4_000;
const FOOT = 1_500;

/**
 * Reads the page's own date and country.
 *
 * The date of publication counts before that of the last change, because changes are often of the
 * layout only. Machine-readable dates count before visible ones: about one visible date in ten is
 * of something else. An address comes last: it keeps the day a page was created or moved.
 * @param today `YYYY-MM-DD`; a later date is not the page's
 */
export function readPageFacts(document: Document, today: string): PageFacts {
  const metas = readMetas(document);
  const lang = document.documentElement.lang;
  const dates = gatherDates(document, metas, lang.toLowerCase().startsWith('fr'));
  const known = dates.filter(({ value }) => value <= today.slice(0, value.length));
  const published = known.find(({ kind }) => kind === 'published');
  return {
    date: published ?? known[0] ?? null,
    country: readCountry({ host: document.location.hostname, lang, metas }),
  };
}

/** All dates in the order of how far they can be relied on. */
function gatherDates(
  document: Document,
  metas: ReadonlyMap<string, string>,
  dayFirst: boolean,
): PageDate[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return [
    ...told('json-ld', readJsonLd(scripts.map((script) => script.textContent ?? ''))),
    ...told('meta', readMetaDates(metas, dayFirst)),
    ...told('dateline', readDatelines(articleEnds(document), dayFirst)),
    ...told('time-element', { published: readTimeElement(document) }),
    ...told('url', { published: readUrlDate(document.location.pathname) }),
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

/** Lower-case name, property or itemprop to content, the first of each. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, meta.getAttribute('content') ?? '');
    }
  }
  return metas;
}

function articleEnds(document: Document): string {
  const article = document.querySelector('article, main, [role="main"]') ?? document.body;
  const text = (article?.textContent ?? '').replace(/\s+/g, ' ');
  return `${text.slice(0, HEAD)}\n${text.slice(HEAD).slice(-FOOT)}`;
}

/** A `time` that says it is the publication date, else the only one in the article's own header. */
function readTimeElement(document: Document): StatedDate | null {
  const explicit = document.querySelector('time[itemprop="datePublished"], time[pubdate]');
  const inHeader = document.querySelectorAll(':is(article, main) header time[datetime]');
  const only = inHeader.length === 1 ? inHeader[0] : null;
  return parseDate((explicit ?? only)?.getAttribute('datetime') ?? '');
}
