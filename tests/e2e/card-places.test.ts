import { afterEach, describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { placeOfCard } from './support/card-place.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf } from './support/sample-page.ts';
import { readPage, useStage } from './support/stage.ts';

const stage = useStage({
  '/adapting': readPage('adapting'),
  '/directions': readPage('directions'),
  '/full': pageOf(`<button type="button">Full screen</button>
    <article><p>On a full screen, <b>25 mg/day</b> of baclofen.</p></article>
    <script>document.querySelector('button').addEventListener('click', () =>
      document.querySelector('article').requestFullscreen())</script>`),
});

/** 6 px, give or take 1.5: lines of text stand between whole px. */
const CLOSE_BY = expect.closeTo(6, -0.5);

/** Whole on the screen, all its content within it, right beside the words, and no scrollbar for it. */
const WELL_PLACED = { outside: 0, cutOff: 0, away: CLOSE_BY, sideways: 0 };

/** All but the one that has to be scrolled to first: only marks near the screen are painted. */
const TURNED = ['10', '20', '30', '40', '50', '60'].map((amount) => `${amount} mg/day`);

afterEach(async () => {
  await stage.page.setViewport({ width: 1000, height: 1600 });
});

/** The browser's own zoom, as by its menu. */
async function zoomTo(factor: number): Promise<void> {
  await stage.page.bringToFront();
  const worker = await stage.chromium.worker();
  await worker.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`);
  const width = Math.round(1000 / factor);
  await expect.poll(() => stage.page.evaluate('innerWidth')).toBe(width);
}

describe('zoomed', () => {
  afterEach(() => zoomTo(1));

  it.each([0.5, 0.8, 1.5, 2, 3])('x %s: the card fits, beside its mark', async (factor) => {
    await stage.open('/adapting', ['80 mg/day', '120 mg/day']);
    await zoomTo(factor);
    await pointAt(stage.page, '80 mg/day');
    await waitForCard(stage.page);
    await expect.poll(() => placeOfCard(stage.page, '#it')).toEqual(WELL_PLACED);
  });
});

describe('a screen of 320 px', () => {
  it.each([
    [320, 568],
    [568, 320],
  ])('%s x %s, by touch: the card fits and scrolls in itself', async (width, height) => {
    await stage.page.setViewport({ width, height, hasTouch: true, isMobile: true });
    await stage.open('/adapting', ['80 mg/day', '120 mg/day']);
    await stage.page.tap('#it');
    await waitForCard(stage.page);
    await expect.poll(() => placeOfCard(stage.page, '#it')).toEqual(WELL_PLACED);
    await stage.page.touchscreen.tap(width / 2, 5);
    await waitForNoCard(stage.page);
  });
});

describe('text of other directions', () => {
  it.each([
    ['right to left', '#right', '10 mg/day'],
    ['downwards, lines to the right', '#lr', '20 mg/day'],
    ['downwards, lines to the left', '#rl', '30 mg/day'],
    ['downwards, upright', '#upright', '40 mg/day'],
    ['in a box that scrolls', '#box', '50 mg/day'],
  ])('%s: the card stands beside its mark', async (_, selector, words) => {
    await stage.open('/directions', TURNED);
    await pointAt(stage.page, words);
    expect(await waitForCard(stage.page)).toContain(words);
    await expect.poll(() => placeOfCard(stage.page, selector)).toEqual(WELL_PLACED);
  });

  it('turned by the page: the card opens, upright and whole', async () => {
    await stage.open('/directions', TURNED);
    await pointAt(stage.page, '60 mg/day');
    expect(await waitForCard(stage.page)).toContain('60 mg/day');
    await expect
      .poll(() => placeOfCard(stage.page, '#turned'))
      .toMatchObject({ outside: 0, cutOff: 0 });
  });
});

describe('an element in full screen', () => {
  const isFull = () => stage.page.$eval('article', (each) => each.matches(':fullscreen'));

  it('has the card inside, where it can be clicked, until it shrinks again', async () => {
    await stage.open('/full', ['25 mg/day']);
    await stage.page.click('button');
    await expect.poll(isFull).toBe(true);
    await pointAt(stage.page, '25 mg/day');
    await waitForCard(stage.page);
    await clickInCard(stage.page, '.card-link');
    await expect.poll(() => readCard(stage.page)).toContain('Nothing is sent.');
    await stage.page.evaluate(() => document.exitFullscreen());
    await waitForNoCard(stage.page);
    expect(await stage.page.$('body > baclo-lens')).not.toBeNull();
  });
});
