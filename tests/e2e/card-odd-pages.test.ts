import { afterEach, describe, expect, it } from 'vitest';
import { waitForCard } from './support/card.ts';
import { placeOfCard } from './support/card-place.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf } from './support/sample-page.ts';
import { useStage } from './support/stage.ts';

const TEXT = '<p>On this page, <b id="it">25 mg/day</b> of baclofen, says a nurse.</p>';

/** What pages do to their root and their body. */
const RULES = {
  'a margin of the root': 'html { margin: 60px 80px }',
  'a zoom of the root': 'html { zoom: 1.5 }',
  'a zoom of the body': 'body { zoom: 0.7 }',
  'a turn of the root': 'html { transform: translate(90px, 50px) }',
  'a body moved and enlarged': 'body { transform: translate(90px, 50px) scale(1.4) }',
  'a body that scrolls': 'html { overflow: hidden } body { height: 300px; overflow: auto }',
  'room for scrollbars': 'html { scrollbar-gutter: stable both-edges }',
  'a root from right to left': 'html { direction: rtl }',
};

const addressOf = (name: string): string => `/${name.replaceAll(' ', '-')}`;

const stage = useStage({
  ...Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => [
      addressOf(name),
      pageOf(TEXT, `<title>Notes on baclofen</title><style>${rule}</style>`),
    ]),
  ),
  '/wrapped': pageOf(
    '<p style="width: 330px; font: 20px/2 monospace">Baclofen for long: <b id="it">25 mg per day</b>.</p>',
  ),
  '/wide': pageOf(
    '<p style="margin: 400px">On this page, <b id="it">25 mg/day</b> of baclofen.</p>',
    '<title>Notes</title><meta name="viewport" content="width=device-width, minimum-scale=1">',
  ),
});

afterEach(async () => {
  await stage.page.setViewport({ width: 1000, height: 1600 });
});

/** How far the card's edges are from those of the marked words, in px of the screen. */
function edges(): Promise<{ left: number; right: number }> {
  return stage.page.evaluate(() => {
    const root = document.querySelector('baclo-lens')?.shadowRoot;
    const card = root?.querySelector('.box:popover-open:not(.ahead)')?.getBoundingClientRect();
    const words = document.querySelector('#it')?.getBoundingClientRect();
    if (!card || !words) throw new Error('No card is open.');
    return { left: Math.abs(card.left - words.left), right: Math.abs(card.right - words.right) };
  });
}

/** How far the card reaches out of what the reader sees, in px; the visual viewport is the smaller one. */
function outOfSight(): Promise<number> {
  return stage.page.evaluate(() => {
    const root = document.querySelector('baclo-lens')?.shadowRoot;
    const card = root?.querySelector('.box:popover-open:not(.ahead)')?.getBoundingClientRect();
    const seen = visualViewport;
    if (!card || !seen) throw new Error('No card is open.');
    const { offsetLeft, offsetTop, width, height } = seen;
    const right = card.right - offsetLeft - width;
    const bottom = card.bottom - offsetTop - height;
    return Math.max(0, offsetLeft - card.left, offsetTop - card.top, right, bottom);
  });
}

describe('a page with', () => {
  it.each(Object.keys(RULES))('%s: the card stands right below its mark', async (name) => {
    await stage.open(addressOf(name), ['25 mg/day']);
    await pointAt(stage.page, '25 mg/day');
    await waitForCard(stage.page);
    const side = name.endsWith('right to left') ? 'right' : 'left';
    await expect.poll(async () => (await edges())[side]).toBeLessThan(1);
    const place = await placeOfCard(stage.page, '#it');
    expect(place).toMatchObject({ outside: 0, cutOff: 0, away: expect.closeTo(6, -0.5) });
  });
});

it('a dose over two lines: the card covers neither', async () => {
  await stage.open('/wrapped', ['25 mg per day']);
  await pointAt(stage.page, '25');
  await waitForCard(stage.page);
  const place = await placeOfCard(stage.page, '#it');
  expect(place).toMatchObject({ away: expect.closeTo(6, -0.5) });
});

it.each([1.6, 2.4])('pinched in x %s: the card is within what is seen', async (factor) => {
  await stage.page.setViewport({ width: 1000, height: 1600, hasTouch: true, isMobile: true });
  await stage.open('/wide', ['25 mg/day']);
  const session = await stage.page.createCDPSession();
  const mark = { x: 532, y: 408 };
  await session.send('Input.synthesizePinchGesture', { ...mark, scaleFactor: factor });
  const [left, top] = await stage.page.evaluate(() => {
    const { offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
    return [offsetLeft, offsetTop] as const;
  });
  expect(left).toBeGreaterThan(150);
  await stage.page.touchscreen.tap(mark.x - left, mark.y - top);
  await waitForCard(stage.page);
  await expect.poll(outOfSight).toBe(0);
  expect(await placeOfCard(stage.page, '#it')).toMatchObject({ away: expect.closeTo(6, -0.5) });
});
