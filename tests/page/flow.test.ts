import { describe, expect, test } from 'vitest';
import { blockOf, readFlows } from '../../src/page/flow/flow.ts';
import { stretchesOf } from '../../src/page/flow/flow-range.ts';
import { setPage } from './support/page.ts';

function flowTexts(html: string): string[] {
  setPage(html);
  const block = document.body.firstElementChild ?? document.body;
  return readFlows(block).map((flow) => flow.text);
}

describe('what joins and what parts', () => {
  test.each([
    ['inline tags join', '<p><b>80</b> mg/<abbr>j</abbr></p>', ['80 mg/j']],
    ['a link joins', '<p>up to <a href="#">80 mg</a>/day</p>', ['up to 80 mg/day']],
    ['a child block parts', '<div>one<p>two</p>three</div>', ['one', 'three']],
    ['br is a line break', '<p>80 mg<br>per day</p>', ['80 mg\nper day']],
    ['two br part', '<div>first line<br> <br>second line</div>', ['first line\n ', 'second line']],
    ['a source line break is a space', '<p>80\n\tmg/day</p>', ['80 mg/day']],
    ['indentation is one space', '<p>up to\n      80   mg</p>', ['up to 80 mg']],
    ['pre keeps them', '<pre>80 mg\nper day</pre>', ['80 mg\nper day']],
    ['a field parts', '<p>dose <input value="80 mg"> mg</p>', ['dose ', ' mg']],
    ['a script is as if not there', '<p>80 <script>var mg</script>mg</p>', ['80 mg']],
    ['hidden inline text is left out', '<p>80 <span hidden>or 90 </span>mg</p>', ['80 mg']],
    ['an icon is left out', '<p>80 <i aria-hidden="true">info</i>mg</p>', ['80 mg']],
    ['a figure for the eye stays', '<p><span aria-hidden="true">80 mg</span></p>', ['80 mg']],
    [
      'a reference mark is left out',
      '<p>80 mg<sup><a href="#r3">3</a></sup>/day</p>',
      ['80 mg/day'],
    ],
    ['the figure of a note is no digit', '<p>80<sup>1</sup> mg/day</p>', ['80 mg/day']],
    ['nor are several', '<p>300<sup>[12, 13]</sup> mg</p>', ['300 mg']],
    ['nor one by script', '<p>120<sup><a href="javascript:;">4</a></sup> mg</p>', ['120 mg']],
    ['nor one that is not raised', '<p>50<a href="#n" role="doc-noteref">1</a> mg</p>', ['50 mg']],
    ['a letter of a note', '<p>80 mg<sup>a</sup>/day</p>', ['80 mg/day']],
    ['an exponent stays', '<p>mg/m<sup>2</sup></p>', ['mg/m2']],
    ['and a negative one', '<p>mg kg<sup>-1</sup></p>', ['mg kg-1']],
    ['and a power of ten', '<p>4 × 10<sup>3</sup> mg</p>', ['4 × 103 mg']],
    ['and an ordinal', '<p>the 1<sup>st</sup> day</p>', ['the 1st day']],
    ['struck text parts', '<p><del>80</del><ins>300</ins> mg</p>', ['80', '300 mg']],
    ['editable text is left out', '<p>a <b contenteditable>80 mg</b> b</p>', ['a ', ' b']],
    ['a custom element parts', '<p>one <x-dose>80 mg</x-dose> two</p>', ['one ', ' two']],
  ])('%s', (_, html, texts) => {
    expect(flowTexts(html)).toEqual(texts);
  });
});

test('a node in inline tags belongs to the block around them', () => {
  setPage('<ul><li><a href="#"><em>80 mg</em></a></li></ul>');
  const text = document.querySelector('em')?.firstChild;
  expect(text && blockOf(text)).toBe(document.querySelector('li'));
});

test('a span over several nodes and a left-out mark is found in each node', () => {
  setPage('<p>up to <b>80</b> mg<sup><a href="#r">1</a></sup>/<abbr>j</abbr>.</p>');
  const [flow] = readFlows(document.querySelector('p') ?? document.body);
  if (flow === undefined) throw new Error('no flow');
  const start = flow.text.indexOf('80');
  const covered = stretchesOf(flow, start, start + '80 mg/j'.length);
  expect(covered.map(({ node, start: from, end }) => node.data.slice(from, end))).toEqual([
    '80',
    ' mg',
    '/',
    'j',
  ]);
});

test('a text of a megabyte in one node becomes flows that still map to the right offsets', () => {
  setPage('<pre></pre>');
  const pre = document.querySelector('pre') ?? document.body;
  pre.textContent = 'a line of a log\n'.repeat(60_000);
  const flows = readFlows(pre);
  expect(flows.length).toBeGreaterThan(50);
  expect(flows.map((flow) => flow.text).join('')).toBe(pre.textContent);
  for (const flow of flows) {
    for (const { node, from, length, at } of flow.pieces) {
      expect(flow.text.slice(at, at + length)).toBe(node.data.slice(from, from + length));
    }
  }
});

test('a span over left-out white space is one stretch of its node', () => {
  setPage('<p>up to\n  80\n    mg/day</p>');
  const [flow] = readFlows(document.querySelector('p') ?? document.body);
  if (flow === undefined) throw new Error('no flow');
  const covered = stretchesOf(flow, flow.text.indexOf('80'), flow.text.length);
  expect(covered.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
    '80\n    mg/day',
  ]);
});
