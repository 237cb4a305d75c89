import type { Page } from 'puppeteer-core';

/**
 * The colours that an element shows on the screen, from a picture of it.
 * @param selector an element that is in view
 * @returns each colour as "r,g,b", without the shades between two of them
 */
export async function coloursOf(page: Page, selector: string): Promise<string[]> {
  const element = await page.$(selector);
  const picture = await element?.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${data}`)).blob(),
    );
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: pixels } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    const counts = new Map<string, number>();
    for (let at = 0; pixels && at < pixels.length; at += 4) {
      const colour = [...pixels.slice(at, at + 3)].join(',');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count > image.width / 2).map(([colour]) => colour);
  }, picture ?? '');
}
