import { expect, it } from 'vitest';
import { pageOf } from './support/sample-page.ts';
import { useWindow } from './support/session.ts';

// The browser's own menu and address bar, in a real window, on a site that was never turned on.
const session = useWindow({
  pages: { '/': pageOf('<p><b id="word">Ozobax</b> is a solution.</p>') },
  hosts: [],
});

interface Opened {
  /** What stands in its search box, and what still does after it was loaded anew. */
  queries: string[];
  first: string | null;
  address: string;
}

/** The look-up page that opened, read and closed again. */
async function readOpened(): Promise<Opened> {
  const target = await session.chromium.browser.waitForTarget(
    (each) => each.url().includes('/look-up.html'),
    { timeout: 10_000 },
  );
  const opened = await target.asPage();
  await opened.waitForSelector('[role="option"]');
  const first = await opened.$eval('[role="option"]', (each) => each.textContent);
  const query = () => opened.$eval('[role="combobox"]', (each) => (each as HTMLInputElement).value);
  const queries = [await query()];
  await opened.reload();
  await opened.waitForSelector('[role="option"]');
  queries.push(await query());
  const address = await opened.evaluate(() => location.href);
  await opened.close();
  return { queries, first, address };
}

it('looks up the selected text from the menu of the page', async () => {
  await session.page.goto(session.server.url('/'));
  await session.page.bringToFront();
  await session.page.click('#word', { count: 2 });
  await session.page.click('#word', { button: 'right' });
  // The last entry is "Inspect"; ours stands above it.
  await session.display.answerPrompt('Up', 'Up', 'Return');
  expect(await readOpened()).toEqual({
    queries: ['Ozobax', 'Ozobax'],
    first: expect.stringContaining('Ozobax'),
    // The browser's history holds nothing of what was selected.
    address: expect.stringMatching(/\/look-up\.html$/),
  });
});

it('looks up what is typed behind the keyword in the address bar', async () => {
  await session.page.bringToFront();
  const letters = (word: string) => [...word];
  await session.display.press(
    'ctrl+l',
    ...letters('baclo'),
    'space',
    ...letters('ozobax'),
    'Return',
  );
  expect(await readOpened()).toEqual({
    queries: ['ozobax', 'ozobax'],
    first: expect.stringContaining('Ozobax'),
    address: expect.stringMatching(/\/look-up\.html$/),
  });
  const kept = await (await session.chromium.worker()).evaluate('chrome.storage.session.get()');
  expect(JSON.stringify(kept)).not.toMatch(/ozobax/i);
});
