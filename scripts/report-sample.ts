import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pointAtFirstMark } from './point-at-first-mark.ts';

/** What an open card says of its mention for one use. */
interface Line {
  mention: string;
  'read as': string;
  use: string;
  now: string;
  'on the page’s date': string;
}

/** The parts of the open card, a line for each use; null while none is open. */
function readCard(page: Page): Promise<{ place: string; lines: Line[] } | null> {
  return page.evaluate(() => {
    const root = document.querySelector('baclo-lens')?.shadowRoot;
    const card = root?.querySelector('.box:popover-open:not(.ahead) .card');
    if (!card) return null;
    const textOf = (within: Element | undefined, selector: string) =>
      within?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const [, now, then] = card.querySelectorAll('section');
    const rulesOf = (section: Element | undefined) => [
      ...(section?.querySelectorAll('.card-rule') ?? []),
    ];
    const before = rulesOf(then);
    return {
      place: textOf(card, '.card-position'),
      lines: rulesOf(now).map((rule, index) => ({
        mention: index === 0 ? textOf(card, '.card-how q') : '',
        'read as': index === 0 ? textOf(card, '.card-reading h2') : '',
        use: textOf(rule, '.card-rule-head span'),
        now: textOf(rule, '.card-relation'),
        'on the page’s date': before[index]
          ? textOf(before[index], '.card-relation')
          : textOf(then, '.card-act'),
      })),
    };
  });
}

/** Waits for the card of another mention than the one at `before`. */
async function nextCard(page: Page, before: string): Promise<{ place: string; lines: Line[] }> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const card = await readCard(page);
    if (card && card.place !== before) return card;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error('The card did not open within ten seconds.');
}

/**
 * Reads the sample like a reader: points at the first mark, keeps a picture of its card, then steps
 * through the others with the card's own button, and prints what the cards say as a table.
 */
export async function reportSample(page: Page, picture: string): Promise<void> {
  await pointAtFirstMark(page);
  const cards = [await nextCard(page, '')];
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  const total = Number(cards[0]?.place.match(/\d+/g)?.at(-1) ?? 1);
  while (cards.length < total) {
    await page.evaluate(() => {
      const root = document.querySelector('baclo-lens')?.shadowRoot;
      root?.querySelector<HTMLElement>('.card-steps button:last-of-type')?.focus();
    });
    // A key of the browser's own: the card heeds no click that a script makes.
    await page.keyboard.press('Enter');
    cards.push(await nextCard(page, cards.at(-1)?.place ?? ''));
  }
  console.log(`\n${total} baclofen doses on “${await page.title()}”\n`);
  console.table(cards.flatMap(({ lines }) => lines));
  console.log(`\nScreenshot of the open card: ${picture}`);
}
