import type { Page } from 'puppeteer-core';

/** What an extension could leave behind in a page. */
export interface LeftBehind {
  readonly hosts: number;
  readonly highlights: number;
  readonly sheets: number;
  /** Types of all event listeners on the document and what is in it, those of other worlds too. */
  readonly listeners: readonly string[];
}

/** Asks the debugger, as only it sees the listeners of content scripts. Needs a page without its own. */
export async function readLeftBehind(page: Page): Promise<LeftBehind> {
  const session = await page.createCDPSession();
  const listeners: string[] = [];
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const query = { objectId: result.objectId ?? '', depth: -1, pierce: true };
    const found = await session.send('DOMDebugger.getEventListeners', query);
    listeners.push(...found.listeners.map(({ type }) => type));
  }
  await session.detach();
  const rest = await page.evaluate(() => ({
    hosts: document.querySelectorAll('baclo-lens').length,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));
  return { ...rest, listeners };
}
