import { expect, test } from 'vitest';
import { readPassages } from '../../src/dosage/read-passages.ts';
import { hasDoseHint } from '../../src/page/finding/dose-hint.ts';
import { setPage, startSession } from './support/page.ts';

/** What the real detector makes of a page, in reading order. */
async function read(html: string, title = 'Notes'): Promise<string[]> {
  setPage(html, title);
  const { layer } = await startSession({ readPassages: async (request) => readPassages(request) });
  return layer.mentions().map(({ mention }) => mention.text);
}

test.each<[string, string, string[]]>([
  ['inline tags', '<p>Baclofène : <b>80</b> mg/<abbr>j</abbr> au plus.</p>', ['80 mg/j']],
  ['an entity', '<p>Baclofen, up to 80&nbsp;mg/day.</p>', ['80\u00a0mg/day']],
  ['a reference mark', '<p>Baclofen 80 mg<sup><a href="#n1">1</a></sup>/day.</p>', ['80 mg/day']],
  ['a source line break', '<p>Baclofen up to 80\n    mg per day.</p>', ['80 mg per day']],
  ['a list under a heading', '<h2>Baclofen</h2><ul><li>start: 15 mg/day</li></ul>', ['15 mg/day']],
  ['a definition list', '<dl><dt>Baclofen</dt><dd>30 mg/day</dd></dl>', ['30 mg/day']],
  ['another drug', '<p>Baclofen was not used; nalmefene 18 mg/day was.</p>', []],
])('%s', async (_, html, texts) => {
  expect(await read(html)).toEqual(texts);
});

const HEAD = '<tr><th>Week</th><th>Baclofen (mg/day)</th><th>Nalmefene (mg/day)</th></tr>';

test('bare figures under a header with a unit are read, with that header', async () => {
  const table = `<table>${HEAD}<tr><td>1</td><td>15</td><td>none</td></tr></table>`;
  setPage(`<p>A trial of baclofen.</p>${table}`);
  const asked: [string, readonly string[] | undefined][] = [];
  await startSession({
    detect: (text, around) => {
      asked.push([text, around.headers]);
      return { mentions: [], others: [] };
    },
  });
  expect(asked.filter(([text]) => /^\d/.test(text))).toEqual([['15', ['1', 'Baclofen (mg/day)']]]);
});

test('doses in cells are told apart by their column', async () => {
  const table =
    '<table><tr><th>Week</th><th>Baclofen</th><th>Nalmefene</th></tr>' +
    '<tr><td>1</td><td>15 mg/day</td><td>18 mg/day</td></tr></table>';
  expect(await read(table)).toEqual(['15 mg/day']);
});

test('cells of one row that only look like a dose together are none', async () => {
  expect(await read('<table><tr><td>Baclofen 80</td><td>mg</td></tr></table>')).toEqual([]);
});

// What the hint lets through decides what is ever read: a form the detector knows must not be lost.
test.each([
  '80 mg/day',
  '80mg',
  '80 MG',
  'quatre-vingts milligrammes',
  'eighty milligrams',
  '50 µg/day',
  '50 μg',
  '50 microgrammes',
  '500 mcg/mL',
  '50 ug/day',
  '3 comprimés par jour',
  '3 cp/j',
  '2 tablets daily',
  '80 g/j',
  '80 grams',
  '3 g',
  '1 mg/kg',
  '3 gélules',
  '30 à 80 mg',
])('"%s" makes a block worth reading, also between blocks without spaces', (dose) => {
  expect(hasDoseHint(`before${dose}after`)).toBe(true);
});

test.each(['2 groups of 40', 'page 12', 'images', '10 %', '3 of them'])('"%s" does not', (text) => {
  expect(hasDoseHint(text)).toBe(false);
});
