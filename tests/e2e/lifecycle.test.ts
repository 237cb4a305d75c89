import { beforeAll, expect, it } from 'vitest';
import { waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const complaints: string[] = [];

const session = useChromium({ pages: { '/sample': SAMPLE, '/favicon.ico': '' } });

beforeAll(async () => {
  const { server, page } = session;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(server.url('/sample'));
});

it('leaves nothing behind in an open page when the extension goes away', async () => {
  await expect.poll(() => readMarkedText(session.page)).toContain('300 mg/jour');
  await pointAt(session.page, '300 mg/jour');
  await waitForCard(session.page);
  const id = new URL((await session.chromium.worker()).url()).hostname;
  await session.chromium.browser.uninstallExtension(id);
  await expect.poll(() => session.page.$('baclo-lens'), { timeout: 5_000 }).toBeNull();
  const left = await session.page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));
  expect(left).toEqual({ highlights: 0, sheets: 0 });
  await session.page.mouse.move(300, 300, { steps: 5 });
  expect(complaints).toEqual([]);
});
