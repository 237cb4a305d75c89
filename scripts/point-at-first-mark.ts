import type { Page } from 'puppeteer-core';

/** Frames without a new mark after which a page counts as read. */
const STILL = 20;

/** Waits until the page has marks and gets no more: blocks are read in no fixed order. */
async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    (still) => {
      const size = CSS.highlights.get('baclolens-mention')?.size ?? 0;
      const seen = globalThis as { marksSeen?: { size: number; frames: number } };
      const before = seen.marksSeen?.size === size ? seen.marksSeen.frames : 0;
      seen.marksSeen = { size, frames: before + 1 };
      return size > 0 && before > still;
    },
    { polling: 'raf' },
    STILL,
  );
}

/** Points at the first mark on the page, the topmost one. @throws when nothing gets marked. */
export async function pointAtFirstMark(page: Page): Promise<void> {
  await waitForMarks(page);
  const { x, y } = await page.evaluate(() => {
    const boxes = [...(CSS.highlights.get('baclolens-mention') ?? [])].map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.getBoundingClientRect();
    });
    const [box = new DOMRect()] = boxes.sort((a, b) => a.top - b.top || a.left - b.left);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(4, 4);
  await page.mouse.move(x, y, { steps: 6 });
}
