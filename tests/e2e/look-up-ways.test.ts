import { expect, it } from 'vitest';
import { pageOf } from './support/sample-page.ts';
import { useWindow } from './support/session.ts';

// The browser's own menu and address bar, in a real window, on a site that was never turned on.
const session = useWindow({
  pages: { '/': pageOf('<p><b id="word">Ozobax</b> is a solution.</p>') },
  hosts: [],
});

/** The look-up page that opened, read and closed again. */
async function readOpened(): Promise<{ query: string | null; first: string | null }> {
  const target = await session.chromium.browser.waitForTarget(
    (each) => each.url().includes('/look-up.html'),
    { timeout: 10_000 },
  );
  const opened = await target.asPage();
  await opened.waitForSelector('[role="option"]');
  const first = await opened.$eval('[role="option"]', (each) => each.textContent);
  const query = new URL(opened.url()).searchParams.get('q');
  await opened.close();
  return { query, first };
}

it('looks up the selected text from the menu of the page', async () => {
  await session.page.goto(session.server.url('/'));
  await session.page.bringToFront();
  await session.page.click('#word', { count: 2 });
  await session.page.click('#word', { button: 'right' });
  // The last entry is "Inspect"; ours stands above it.
  await session.display.answerPrompt('Up', 'Up', 'Return');
  expect(await readOpened()).toMatchObject({
    query: 'Ozobax',
    first: expect.stringContaining('Ozobax'),
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
  const { query, first } = await readOpened();
  expect(query).toBe('ozobax');
  expect(first).toContain('Ozobax');
});
