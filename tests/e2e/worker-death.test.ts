import { beforeEach, describe, expect, it } from 'vitest';
import { waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf } from './support/sample-page.ts';
import { useStage } from './support/stage.ts';
import { hangIn, stopWorker } from './support/stop-worker.ts';

const DOSES = 3_000;

const stage = useStage({
  '/plain': pageOf('<p>Baclofen was given at 80 mg/day.</p>'),
  '/late': '<!doctype html><title>Notes</title><p>Nothing yet.</p>',
  '/many': pageOf(
    '<p>Baclofen was given at 80 mg/day for a week and then no more.</p>'.repeat(DOSES),
  ),
});

const marks = () => expect.poll(() => readMarkedText(stage.page), { timeout: 10_000 });

// Each test has a worker of its own; a page that names the drug wakes it.
beforeEach(async () => {
  await stopWorker(stage.chromium);
  await stage.open('/plain', ['80 mg/day']);
});

describe('a worker that the browser ends is woken again, and no page is lost', () => {
  it.each([
    ['brings the annotator', 'chrome.scripting.executeScript', 'true'],
    ['looks whether the page may be read', 'chrome.permissions.getAll', 'true'],
    ['reads the options', 'chrome.storage.local.get', 'args[0] === "settings"'],
  ])('while it %s', async (_, call, only) => {
    const { reached } = await hangIn(stage.chromium, call, only);
    await stage.page.goto(stage.server.url('/plain'));
    await reached;
    await stopWorker(stage.chromium);
    await marks().toEqual(['80 mg/day']);
  });

  it('before it has answered the probe of a page that only changes later', async () => {
    await stage.page.goto(stage.server.url('/late'));
    const { reached } = await hangIn(stage.chromium, 'chrome.permissions.getAll');
    await stage.page.$eval('p', (each) => each.append(' Baclofen, 20 mg/day.'));
    await reached;
    await stopWorker(stage.chromium);
    await marks().toEqual(['20 mg/day']);
  });

  it('while it brings the card', async () => {
    const { reached } = await hangIn(stage.chromium, 'chrome.scripting.executeScript');
    await pointAt(stage.page, '80 mg/day');
    await reached;
    await stopWorker(stage.chromium);
    expect(await waitForCard(stage.page)).toContain('80 mg/day');
  });

  it('in the middle of reading a long page', async () => {
    await stage.page.goto(stage.server.url('/many'));
    await marks().toContain('80 mg/day');
    await stopWorker(stage.chromium);
    const badge = `chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
    await expect
      .poll(async () => (await stage.chromium.worker()).evaluate(badge), { timeout: 15_000 })
      .toBe(String(DOSES));
  });
});

describe('a page that is loaded behind another tab', () => {
  it('is marked when it is shown', async () => {
    const front = await stage.chromium.browser.newPage();
    await stage.page.goto(stage.server.url('/plain'));
    expect(await stage.page.evaluate('document.visibilityState')).toBe('hidden');
    await front.close();
    await stage.page.bringToFront();
    await marks().toEqual(['80 mg/day']);
  });
});
