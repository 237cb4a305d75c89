import { expect, test } from 'vitest';
import { readJsonLd } from '../../../src/page/facts/json-ld-date.ts';
import { readCountry } from '../../../src/page/facts/page-country.ts';
import { readPageFacts } from '../../../src/page/facts/page-facts.ts';
import { gatherStatements } from '../../../src/page/facts/page-statements.ts';

const TODAY = '2026-11-22';

/** A document of its own, at no address, as a saved page would be parsed. */
function pageOf(head: string, body = '<article><p>Text.</p></article>', lang = 'en'): Document {
  const parsed = new DOMParser().parseFromString(
    `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  const location = { hostname: 'example.org', pathname: '/page' };
  return new Proxy(parsed, {
    get: (target, key) => {
      if (key === 'location') return location;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const META = '<meta property="article:published_time" content="2016-02-01T10:00:00Z">';
const LINE = '<article><p>Published: 3 March 2015</p></article>';

test.each([
  [
    'JSON-LD before meta',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2014-05-06' }) + META,
    LINE,
    '2014-05-06',
    'json-ld',
  ],
  ['meta before the visible line', META, LINE, '2016-02-01', 'meta'],
  ['the visible line', '', LINE, '2015-03-03', 'dateline'],
  [
    'a journal date',
    '<meta name="citation_publication_date" content="2015/3">',
    '',
    '2015-03',
    'meta',
  ],
  [
    'a time in the header',
    '',
    '<article><header><time datetime="2015-03-03">x</time></header></article>',
    '2015-03-03',
    'time-element',
  ],
  [
    'a marked time',
    '',
    '<time itemprop="datePublished" datetime="2015-03-03">x</time>',
    '2015-03-03',
    'time-element',
  ],
  [
    'a change only where no publication is known',
    '<meta name="last-modified" content="2019-01-02">',
    LINE,
    '2015-03-03',
    'dateline',
  ],
  ['a change alone', '<meta name="last-modified" content="2019-01-02">', '', '2019-01-02', 'meta'],
])('%s', (_, head, body, value, basis) => {
  expect(readPageFacts(gatherStatements(pageOf(head, body)), TODAY).date).toMatchObject({
    value,
    basis,
  });
});

test.each([
  ['no date at all', '', '<p>On 24 July 2017 the ceiling was lowered.</p>'],
  ['a date in the future', '<meta name="date" content="2031-01-01">', ''],
  [
    'several times in the header',
    '',
    '<article><header><time datetime="2015-03-03">a</time><time datetime="2016-03-03">b</time></header></article>',
  ],
  [
    'the time of a comment',
    '',
    '<article><p>x</p></article><ol><li><time datetime="2015-03-03">c</time></li></ol>',
  ],
])('%s: the date is not known', (_, head, body) => {
  expect(readPageFacts(gatherStatements(pageOf(head, body)), TODAY).date).toBeNull();
});

test('the article of a graph counts before the page, and a list of articles not at all', () => {
  const article = { '@type': 'BlogPosting', datePublished: '2015-03-03' };
  const page = { '@type': 'WebPage', datePublished: '2020-01-01', dateModified: '2021-01-01' };
  expect(readJsonLd([JSON.stringify({ '@graph': [page, article] })])).toMatchObject({
    published: { value: '2015-03-03' },
    modified: { value: '2021-01-01' },
  });
  const other = { ...article, datePublished: '2016-03-03' };
  expect(readJsonLd([JSON.stringify([article, other])])).toEqual({});
});

test('broken or hostile JSON-LD is passed over', () => {
  const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
  expect(readJsonLd(['{"@type": "Article", ', deep, '"text"', 'null', '{"@type": 7}'])).toEqual({});
});

test.each([
  ['a French address', { host: 'sante.example.fr' }, { code: 'FR', basis: 'address' }],
  [
    'a British address',
    { host: 'example.nhs.uk', lang: 'en-US' },
    { code: 'GB', basis: 'address' },
  ],
  ['an American office', { host: 'agency.gov' }, { code: 'US', basis: 'address' }],
  ['Swiss French', { host: 'example.com', lang: 'fr-CH' }, { code: 'CH', basis: 'language' }],
  ['the locale', { locale: 'fr_CA' }, { code: 'CA', basis: 'locale' }],
  ['the software default', { lang: 'en-US', locale: 'en_US' }, null],
  ['an ending sold to everyone', { host: 'example.io' }, null],
  ['a language without a country', { lang: 'fr' }, null],
])(
  'country by %s',
  (_, { host = 'example.org', lang = '', locale = '' }: Record<string, string>, expected) => {
    expect(readCountry({ host, lang, metas: new Map([['og:locale', locale]]) })).toEqual(expected);
  },
);
