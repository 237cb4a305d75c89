import type { Frame } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { pageOf } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';
import { stopWorker } from './support/stop-worker.ts';

const DOSE = '<p>Baclofen was given at 80 mg/day.</p>';

const session = useChromium({ pages: { '/inner': pageOf(DOSE) } });

beforeAll(async () => {
  const { server, page } = session;
  const frame = 'style="width: 600px; height: 200px"';
  server.put(
    '/outer',
    pageOf(`<p>Three frames.</p>
      <iframe name="same" src="/inner" ${frame}></iframe>
      <iframe name="srcdoc" srcdoc="${DOSE}" ${frame}></iframe>
      <iframe name="foreign" src="${server.url('/inner', '127.0.0.1')}" ${frame}></iframe>`),
  );
  await page.setViewport({ width: 1000, height: 1000 });
  await page.goto(server.url('/outer'));
});

async function marksIn(name: string): Promise<number> {
  const frames: Frame[] = session.page.frames();
  const named = await Promise.all(frames.map((frame) => frame.evaluate('window.name')));
  const frame = frames[named.indexOf(name)];
  return Number(await frame?.evaluate('CSS.highlights.get("baclolens-mention")?.size ?? 0'));
}

it.each(['same', 'srcdoc'])('marks doses in a %s frame of a turned-on site', async (name) => {
  await expect.poll(() => marksIn(name)).toBe(1);
});

it('leaves a frame of a site that is not turned on alone', async () => {
  await expect.poll(() => marksIn('same')).toBe(1);
  expect(await marksIn('foreign')).toBe(0);
});

it('counts the doses of all frames on the toolbar button', async () => {
  const worker = await session.chromium.worker();
  const badge = `chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
  await expect.poll(() => worker.evaluate(badge)).toBe('2');
  // Its worker forgets; the count does not.
  await stopWorker(session.chromium);
  await session.page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.body.append('And 60 mg/day of baclofen.');
  });
  await expect.poll(async () => (await session.chromium.worker()).evaluate(badge)).toBe('3');
});
