import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const session = useChromium({ pages: { '/sample': SAMPLE } });

/** The extension's own pages that are open in tabs. */
const timelines = async (): Promise<string[]> =>
  (await session.chromium.browser.pages())
    .map((page) => page.url())
    .filter((url) => url.includes('/look-up.html'));

it('no script of the page presses what is in the card, nor what it takes out of it', async () => {
  await session.page.goto(session.server.url('/sample'));
  await expect.poll(() => readMarkedText(session.page)).not.toEqual([]);
  await pointAt(session.page, '120 mg/j');
  const card = await waitForCard(session.page);
  await session.page.evaluate(() => {
    const root = document.querySelector('baclo-lens')?.shadowRoot;
    for (const each of root?.querySelectorAll('button') ?? []) {
      each.click();
      const [parent, next] = [each.parentNode, each.nextSibling];
      each.remove();
      each.click();
      document.body.append(each);
      each.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      parent?.insertBefore(each, next);
    }
  });
  expect((await readCard(session.page)).slice(0, 60)).toBe(card.slice(0, 60));
  // What the scripts had opened would have come before what the reader opens.
  await clickInCard(session.page, '.card-rule .card-link');
  await expect.poll(timelines).not.toEqual([]);
  expect(await timelines()).toHaveLength(1);
});

it('no script of the page stops the marking by what annotators tell each other', async () => {
  await session.page.bringToFront();
  await session.page.goto(session.server.url('/sample'));
  await expect.poll(() => readMarkedText(session.page)).toContain('120 mg/j');
  const id = new URL((await session.chromium.worker()).url()).hostname;
  await session.page.evaluate((extension) => {
    const detail = { contentScriptName: 'annotator', messageId: 'another' };
    for (const type of [`${extension}:annotator:wxt:content-script-started`, 'baclolens:came']) {
      document.dispatchEvent(new CustomEvent(type, { detail }));
    }
    document.body.prepend('Then 70 mg/day of baclofen.');
  }, id);
  await expect.poll(() => readMarkedText(session.page)).toContain('70 mg/day');
  expect(await readMarkedText(session.page)).toContain('120 mg/j');
});
