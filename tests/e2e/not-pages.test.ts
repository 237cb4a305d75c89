import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { useChromium } from './support/session.ts';

/** A page of paper with nothing on it: no viewer tells an extension what is. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

// On a site that is turned on.
const session = useChromium({
  pages: { '/notes': '<!doctype html><title>Notes</title><p>Nothing of the kind.</p>' },
});

beforeAll(() => {
  const { server } = session;
  server.put('/leaflet.pdf', PDF, { 'content-type': 'application/pdf' });
  const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  server.put('/box.svg', picture, { 'content-type': 'image/svg+xml' });
});

async function listOver(path: string): Promise<Page> {
  await session.page.goto(session.server.url(path));
  return session.chromium.openPopup(session.page);
}

const said = (popup: Page) => popup.$eval('.panel-page', (each) => each.textContent);

it.each(['/leaflet.pdf', '/box.svg'])(
  'over %s the popup says that no page is there',
  async (path) => {
    const popup = await listOver(path);
    await expect.poll(() => said(popup)).toContain('BacloLens reads web pages only.');
    // Its site can still be turned off from here.
    expect(await popup.$('[role="switch"]')).not.toBeNull();
    await popup.close();
  },
);

it('over a page that was read it says that there is no dose', async () => {
  const popup = await listOver('/notes');
  await expect.poll(() => said(popup)).toContain('No baclofen dose found on this page.');
  await popup.close();
});
