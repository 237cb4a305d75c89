import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { placeCard } from '../../src/page/card/card-placement.ts';
import { rectsOf } from '../../src/page/flow/stretch-rects.ts';
import { card, frame, host, paintedTexts, setPage, startSession, until } from './support/page.ts';

test('in a modal dialog the card can be clicked, and goes home when it closes', async () => {
  setPage('<h1>Baclofen</h1><dialog><p>Up to <b id="it">80 mg/day</b>.</p></dialog>');
  const { requests } = await startSession();
  const dialog = document.querySelector('dialog');
  dialog?.showModal();
  await userEvent.hover(page.elementLocator(document.querySelector('#it') ?? document.body));
  await until(() => card() !== null);
  expect(host()?.parentNode).toBe(dialog);
  const pin = card()?.querySelector('.pin');
  if (!pin) throw new Error('no pin');
  await userEvent.click(page.elementLocator(pin));
  expect(requests.at(-1)?.pinned).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(card()).toBeNull();
  expect(dialog?.open).toBe(true);
  expect(host()?.parentNode).toBe(document.body);
  await userEvent.keyboard('{Escape}');
  expect(dialog?.open).toBe(false);
});

test.each([
  ['first', { x: 410, y: 8 }, 400],
  ['second', { x: 10, y: 40 }, 8],
])(
  'a mark over two lines opens beside the %s line when that is pointed at',
  async (_, at, left) => {
    setPage(
      '<p id="it" style="margin: 0; text-indent: 400px; font: 16px/32px monospace">80<br>mg/day</p>',
    );
    await startSession();
    await userEvent.hover(page.elementLocator(document.querySelector('#it') ?? document.body), {
      position: at,
    });
    await until(() => card() !== null && card()?.style.left !== '');
    expect(Math.abs((card()?.getBoundingClientRect().left ?? -1) - left)).toBeLessThan(12);
  },
);

test.each([
  ['right to left', '<div dir="rtl"><p>الجرعة <b id="it">80 mg/day</b> من baclofen</p></div>'],
  [
    'vertical',
    '<div style="writing-mode: vertical-rl; height: 300px"><b id="it">80 mg/day</b></div>',
  ],
  ['zoomed', '<div style="zoom: 3"><p>Up to <b id="it">80 mg/day</b></p></div>'],
  ['scaled', '<div style="transform: scale(0.5)"><p>Up to <b id="it">80 mg/day</b></p></div>'],
  ['in columns', '<div style="columns: 2"><p>Up to <b id="it">80 mg/day</b></p></div>'],
  ['without a box', '<div style="display: contents">Up to <b id="it">80 mg/day</b></div>'],
])('%s text is marked and its card opens within the viewport', async (_, html) => {
  setPage(html);
  await startSession();
  await until(() => paintedTexts().length === 1);
  await userEvent.hover(page.elementLocator(document.querySelector('#it') ?? document.body));
  await until(() => card() !== null);
  const box = card()?.getBoundingClientRect() ?? new DOMRect(-1);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(innerWidth);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
});

test.each([60, 100, 200])(
  'in a frame of %i px in height the card stays within it',
  async (height) => {
    await page.viewport(500, height);
    setPage('<p style="margin: 20px 0">Up to <b id="it">80 mg/day</b>.</p>');
    await startSession({
      cardView: async () => ({
        styles: '.long { overflow: auto } .long div { height: 400px; width: 240px }',
        prepare: async () => undefined,
        render: ({ container }) => {
          const long = document.createElement('div');
          long.className = 'long';
          long.append(document.createElement('div'));
          container.replaceChildren(long);
          return () => container.replaceChildren();
        },
        place: placeCard,
      }),
    });
    await userEvent.hover(page.elementLocator(document.querySelector('#it') ?? document.body));
    await until(() => card() !== null);
    const box = card()?.getBoundingClientRect() ?? new DOMRect(0, -1);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(height);
    expect(box.height).toBeGreaterThan(Math.min(height, 120) - 20);
    await page.viewport(414, 896);
  },
);

test('closed details are passed over by the tour and marked once opened', async () => {
  setPage(
    '<details><summary>More</summary><p>Then 10 mg/day.</p></details><p>Or <b>20 mg/day</b>.</p>',
  );
  const { layer, requests } = await startSession();
  layer.next(1);
  await frame();
  expect(requests.at(-1)?.mention.mention.text).toBe('20 mg/day');
  layer.next(1);
  await frame();
  expect(requests.at(-1)?.mention.mention.text).toBe('20 mg/day');
  document.querySelector('details')?.toggleAttribute('open');
  await until(() => paintedTexts().length === 2);
  layer.next(1);
  await frame();
  expect(requests.at(-1)?.mention.mention.text).toBe('10 mg/day');
});

test('content that the browser has not rendered yet is found and can be visited', async () => {
  const far = '<p style="height: 3000px">Nothing.</p>';
  setPage(`${far}<section style="content-visibility: auto"><p>Then 10 mg/day.</p></section>`);
  const { layer, requests } = await startSession();
  expect(paintedTexts()).toEqual([]);
  expect(layer.next(1)).toBe(true);
  await frame();
  expect(requests.at(-1)?.mention.mention.text).toBe('10 mg/day');
  await until(() => paintedTexts().length === 1);
});

test('at most 200 ranges are registered, those in view, at any length', async () => {
  setPage(`<div>${'<p style="margin: 0">Take 20 mg/day or 30 mg/day.</p>'.repeat(3_000)}</div>`);
  const { layer } = await startSession();
  expect(layer.mentions()).toHaveLength(6_000);
  await until(() => paintedTexts().length > 0);
  expect(paintedTexts().length).toBeLessThanOrEqual(200);
  const last = document.querySelector('p:last-of-type');
  last?.scrollIntoView({ behavior: 'instant' });
  const isPainted = () =>
    [...(CSS.highlights.get('baclolens-mention') ?? [])].some(
      (range) => range.startContainer.parentNode === last,
    );
  await until(isPainted);
  expect(paintedTexts().length).toBeLessThanOrEqual(200);
});

test('one text node with thousands of doses is painted where it is looked at', async () => {
  setPage('<pre></pre>', 'Log of baclofen');
  document.querySelector('pre')?.append('took 20 mg/day\n'.repeat(4_000));
  const { layer } = await startSession();
  expect(layer.mentions()).toHaveLength(4_000);
  await until(() => paintedTexts().length > 0);
  expect(paintedTexts().length).toBeLessThanOrEqual(200);
  scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
  const inView = () =>
    [...(CSS.highlights.get('baclolens-mention') ?? [])].some((range) => {
      const node = range.startContainer as Text;
      const [rect] = rectsOf([{ node, start: range.startOffset, end: range.endOffset }]);
      return rect !== undefined && rect.top > 0 && rect.bottom < innerHeight;
    });
  await until(inView);
  expect(paintedTexts().length).toBeLessThanOrEqual(200);
});

test('a page of 60,000 nodes is read to its end', async () => {
  const row = '<div><span><i>a</i><u>b</u></span><span>words</span></div>';
  setPage(`<p>First 10 mg/day.</p>${row.repeat(10_000)}<p>Last 90 mg/day.</p>`);
  const { layer } = await startSession();
  expect(layer.mentions().map(({ mention }) => mention.low)).toEqual([10, 90]);
});
