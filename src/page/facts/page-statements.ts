/** What a page says of its own date and country, as it stands there. Plain data, so that it can be sent. */
export interface PageStatements {
  readonly host: string;
  readonly path: string;
  /** BCP 47, from the root element. */
  readonly lang: string;
  /** Lower-case name, property or itemprop with its content, the first of each. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly jsonLd: readonly string[];
  /** Of the one `time` element that can be the page's own; empty where there is none. */
  readonly time: string;
  /** Text at the head and at the foot of the article, with its white space. */
  readonly ends: readonly [head: string, foot: string];
  /** Title and text, cut at `TEXT` UTF-16 units. */
  readonly text: string;
}

/** A description longer than this (UTF-16 units) is a shop's catalogue, not an article's head. */
const LONGEST_JSON = 200_000;

/** No statement of a date or a country is longer than this. */
const LONGEST_META = 300;

/** How much text is taken: of the article's head and foot, and of the whole page. */
const HEAD = 16_000;
const FOOT = 6_000;
const TEXT = 200_000;

/** Gathers the statements. What they say is read elsewhere: that need not take the page's time. */
export function gatherStatements(document: Document): PageStatements {
  const { hostname: host, pathname: path } = document.location;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  // A form's fields can stand in for its members, and its text is the body's, too.
  const article = document.querySelector('article, main, [role="main"]:not(form)') ?? document.body;
  const text = article?.textContent ?? '';
  return {
    host,
    path,
    lang: document.documentElement.lang,
    metas: [...gatherMetas(document)],
    jsonLd: scripts
      .map((script) => script.textContent ?? '')
      .filter((json) => json.length < LONGEST_JSON),
    time: timeElement(document)?.getAttribute('datetime') ?? '',
    ends: [text.slice(0, HEAD), text.slice(HEAD).slice(-FOOT)],
    text: `${document.title} ${document.body?.textContent ?? ''}`.slice(0, TEXT),
  };
}

function gatherMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      const content = meta.getAttribute('content') ?? '';
      if (name && !metas.has(name) && content.length < LONGEST_META) metas.set(name, content);
    }
  }
  return metas;
}

/** A `time` that says it is the publication date, else the only one in the article's own header. */
function timeElement(document: Document): Element | null {
  const explicit = document.querySelector('time[itemprop="datePublished"], time[pubdate]');
  const [only, ...others] = document.querySelectorAll(':is(article, main) header time[datetime]');
  return explicit ?? (others.length === 0 ? (only ?? null) : null);
}
