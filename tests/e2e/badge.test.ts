import { beforeEach, describe, expect, it } from 'vitest';
import { pageOf } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const ONE = '<p>Baclofen was given at 80 mg/day.</p>';
const RULES = { prerender: [{ source: 'list', urls: ['/next'], eagerness: 'immediate' }] };

const session = useChromium({
  pages: {
    '/two': pageOf(`${ONE}<iframe src="/one"></iframe>`),
    '/one': pageOf(ONE),
    '/next': pageOf(ONE.repeat(5)),
    '/before': pageOf(`${ONE}<a href="/next">On</a>
      <script type="speculationrules">${JSON.stringify(RULES)}</script>`),
  },
});

async function badge(): Promise<unknown> {
  const worker = await session.chromium.worker();
  return worker.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}

async function setOff(hosts: readonly string[]): Promise<void> {
  const worker = await session.chromium.worker();
  await worker.evaluate(`chrome.storage.local.set({ sitesOff: ${JSON.stringify(hosts)} })`);
}

const addDose = () => session.page.evaluate(() => document.body.append(' Baclofen, 60 mg/day.'));

async function open(path: string, count: string): Promise<void> {
  await session.page.goto(session.server.url(path));
  await expect.poll(badge).toBe(count);
}

// A page of its own: none of an earlier test waits in the back/forward cache.
beforeEach(async () => {
  session.page = await session.chromium.browser.newPage();
});

describe('the number on the toolbar button', () => {
  it('goes with the marks when the site is turned off', async () => {
    await open('/two', '2');
    await setOff(['localhost']);
    await expect.poll(badge).toBe('');
    await setOff([]);
    await expect.poll(badge).toBe('2');
  });

  it('is back with a page out of the back/forward cache, and counts nothing of the page left', async () => {
    await open('/two', '2');
    await session.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.kept = String(persisted);
      });
    });
    await open('/next', '5');
    await session.page.goBack();
    expect(await session.page.$eval('html', ({ dataset }) => dataset.kept)).toBe('true');
    await expect.poll(badge).toBe('2');
    await addDose();
    await expect.poll(badge).toBe('3');
  });

  it('loses the doses of a frame that is taken away', async () => {
    await open('/two', '2');
    await session.page.$eval('iframe', (frame) => frame.remove());
    await expect.poll(badge).toBe('1');
  });

  it('is that of the page on the screen, not of one that is made ready behind it', async () => {
    const worker = await session.chromium.worker();
    await worker.evaluate(`void (globalThis.behind = new Promise((resolve) => {
      chrome.runtime.onMessage.addListener(({ type }, { documentLifecycle }) => {
        if (type === 'mentionsCounted' && documentLifecycle === 'prerender') resolve();
      });
    }))`);
    await open('/before', '1');
    await worker.evaluate('globalThis.behind');
    await addDose();
    await expect.poll(badge).toBe('2');
    await session.page.$eval('a', (link) => link.click());
    await expect.poll(badge).toBe('5');
  });
});
