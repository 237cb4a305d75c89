import { expect, test } from 'vitest';
import { HeadingFinder } from '../../src/page/reading/heading-finder.ts';
import { surroundingsOf } from '../../src/page/reading/surroundings.ts';
import { headersOf } from '../../src/page/reading/table-headers.ts';
import { setPage } from './support/page.ts';

function around(selector: string) {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return surroundingsOf(element, new HeadingFinder());
}

function headers(selector: string): string[] {
  const cell = document.querySelector(selector);
  return cell instanceof HTMLTableCellElement ? headersOf(cell) : [];
}

test('title, nearest heading above, end of the block before, and language', () => {
  setPage(
    '<h1>Guide</h1><h2>Baclofen</h2><p>It relaxes muscles.</p><p id="it" lang="en">10 mg</p>' +
      '<h2>Later</h2>',
    'Spasticity',
  );
  expect(around('#it')).toMatchObject({
    title: 'Spasticity',
    heading: 'Baclofen',
    before: 'It relaxes muscles.',
    lang: 'en',
  });
});

test('a heading around the block or after it is not above it', () => {
  setPage('<h2 id="it">80 mg <span>daily</span></h2><h2>After</h2>');
  expect(around('#it').heading).toBeUndefined();
});

test('the block before is found one level up, past scripts', () => {
  setPage(
    '<div><p>First.</p><p>About nalmefene.</p></div><script>x</script><div><p id="it">18 mg</p></div>',
  );
  expect(around('#it').before).toBe('About nalmefene.');
});

test('a cell knows its row, its column and the caption', () => {
  setPage(
    '<table><caption>Doses</caption><thead><tr><th>Week</th><th>Baclofen (mg/day)</th></tr></thead>' +
      '<tr><th>One</th><td id="it">15</td></tr></table>',
  );
  expect(headers('#it')).toEqual(['One', 'Baclofen (mg/day)', 'Doses']);
});

test('columns follow colspan, in the header and in the row', () => {
  setPage(
    '<table><tr><th>Week</th><th colspan="2">Nalmefene</th><th>Baclofen</th></tr>' +
      '<tr><td colspan="2">1</td><td>2</td><td id="it">30</td></tr></table>',
  );
  expect(headers('#it')).toEqual(['1', 'Baclofen']);
});

test('a cell that names its headers is believed', () => {
  setPage(
    '<table><tr><th id="a">Nalmefene</th><th id="b">Baclofen</th></tr>' +
      '<tr><td id="it" headers="b">30</td></tr></table>',
  );
  expect(headers('#it')).toEqual(['Baclofen']);
});

test('a heading farther up is found for one block after the other', () => {
  const lines = (n: number) =>
    Array.from({ length: n }, (_, i) => `<p id="p${n}-${i}">x</p>`).join('');
  setPage(`<h2>One</h2>${lines(30)}<h2>Two</h2>${lines(31)}`);
  const finder = new HeadingFinder();
  const headingOf = (id: string) => finder.above(document.querySelector(id) ?? document.body);
  expect([
    headingOf('#p30-3'),
    headingOf('#p30-29'),
    headingOf('#p31-0'),
    headingOf('#p31-30'),
  ]).toEqual(['One', 'One', 'Two', 'Two']);
});
