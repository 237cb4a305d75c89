import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** The text of the open card, on one line; empty where no card is open. */
export function readCard(page: Page): Promise<string> {
  return page.evaluate(() => {
    const card = document
      .querySelector('baclo-lens')
      ?.shadowRoot?.querySelector<HTMLElement>('.box');
    return card?.matches(':popover-open:not(.ahead)') ? card.textContent.replace(/\s+/g, ' ') : '';
  });
}

/** Waits until a card is open and returns its text. */
export async function waitForCard(page: Page): Promise<string> {
  await expect.poll(() => readCard(page), { timeout: 5_000 }).not.toBe('');
  return readCard(page);
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await expect.poll(() => readCard(page), { timeout: 5_000 }).toBe('');
}

/** Clicks something inside the card, with the pointer, where it stands on the screen. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const box = await page.evaluate((inside) => {
    const found = document.querySelector('baclo-lens')?.shadowRoot?.querySelector(inside);
    // A long card scrolls.
    found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  await page.mouse.move(box.x, box.y, { steps: 8 });
  await page.mouse.click(box.x, box.y);
}
