import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { CARD_CATEGORIES, type CardTime, cardTimes, OPENED } from './card-time.ts';

/** Loads of the page, and so first cards. */
const LOADS = 10;

/** Cards on each load. */
const CARDS = 6;

/** The delay that the extension comes with, in ms. */
const DWELL = 300;

/** No card is waited for longer, in ms. */
const LONGEST = 500;

/** The cards of all loads. */
export interface CardTimes {
  /** The first card on a page: the script that draws it has to come first. */
  readonly first: readonly CardTime[];
  readonly later: readonly CardTime[];
}

/** Rests on several marks of a page, load by load, as a reader's pointer does. */
export async function measureCards(browser: Browser, url: string): Promise<CardTimes> {
  const first: CardTime[] = [];
  const later: CardTime[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1000, height: 800 });
    await tab.goto(url);
    const [one, ...others] = await timesOnPage(tab);
    await tab.close();
    if (one !== undefined) first.push(one);
    later.push(...others);
  }
  return { first, later };
}

async function timesOnPage(tab: Page): Promise<CardTime[]> {
  await tab.waitForFunction(
    // The host comes a moment after the first marks.
    (least) =>
      (CSS.highlights.values().next().value?.size ?? 0) > least &&
      document.querySelector('baclo-lens') !== null,
    {},
    CARDS,
  );
  await tab.evaluate((name) => {
    const box = document.querySelector('baclo-lens')?.shadowRoot?.querySelector('.box');
    // The box is open before: it is to be seen from when it is no longer ahead of its card.
    const look = new MutationObserver(() => {
      if (box?.matches(':popover-open:not(.ahead)')) performance.mark(name);
    });
    if (box) look.observe(box, { attributeFilter: ['class'] });
  }, OPENED);
  const marks = await tab.evaluate(placesOfMarks);
  await tab.tracing.start({ categories: CARD_CATEGORIES });
  for (const { x, y } of marks.slice(0, CARDS)) {
    await tab.mouse.move(990, y);
    await tab.mouse.move(x, y, { steps: 4 });
    // Not asked of the page: that would make it draw frames of its own.
    await setTimeout(DWELL + LONGEST);
    await tab.keyboard.press('Escape');
  }
  const trace = await tab.tracing.stop();
  return cardTimes(new TextDecoder().decode(trace), DWELL);
}

/** The middles of the marks on the screen, runs in the page. */
function placesOfMarks(): { x: number; y: number }[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return y > 0 && y + height < innerHeight ? [{ x: x + width / 2, y: y + height / 2 }] : [];
  });
}
