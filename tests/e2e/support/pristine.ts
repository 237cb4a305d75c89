import type { Page } from 'puppeteer-core';

/** What a page shows of us, in words. */
export interface Shown {
  /** The words under the marks, one range each, in no particular order. */
  readonly marked: readonly string[];
  /** The text of the open card, or an empty text. */
  readonly card: string;
}

const READ = `({
  marked: ['baclolens-mention', 'baclolens-unsure'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]
    .map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset))),
  card: document.querySelector('baclo-lens')?.shadowRoot?.querySelector('.box:popover-open:not(.ahead)')?.textContent ?? '',
})`;

/**
 * Reads marks and card from a world of its own: the page's own may be broken so badly that no script
 * of a test can work in it.
 */
export async function readPristine(page: Page): Promise<Shown> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const options = { contextId, expression: READ, returnByValue: true };
  const { result } = await session.send('Runtime.evaluate', options);
  await session.detach();
  return result.value;
}
