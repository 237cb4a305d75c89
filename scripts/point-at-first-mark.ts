import type { Page } from 'puppeteer-core';

/** Points at the first mark on the page. @throws when nothing gets marked. */
export async function pointAtFirstMark(page: Page): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('baclolens-mention')?.size ?? 0) > 0);
  const { x, y } = await page.evaluate(() => {
    const [first] = CSS.highlights.get('baclolens-mention') ?? [];
    const range = new Range();
    if (first) range.setStart(first.startContainer, first.startOffset);
    if (first) range.setEnd(first.endContainer, first.endOffset);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(4, 4);
  await page.mouse.move(x, y, { steps: 6 });
}
