import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const PAGE = pageOf(
  '<p>Up to 80 mg/day of baclofen was given.</p><p>Nothing else.</p>',
  '<title>Baclofen</title><meta property="article:published_time" content="2015-03-17">',
);
const session = useChromium({ pages: { '/page': PAGE } });
const folder = mkdtempSync(join(tmpdir(), 'baclolens-options-'));

let options: Page;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  const worker = await session.chromium.worker();
  await worker.evaluate("chrome.storage.local.set({ settings: { language: 'en' } })");
  options = await session.chromium.browser.newPage();
  await options.goto(`${session.root}/options.html`);
  await options.waitForSelector('#language');
});

afterEach(() => options.close());

const chosen = (id: string) =>
  options.$eval(`#${id}`, (each) => (each as unknown as HTMLSelectElement).value);
const statuses = () =>
  options.$$eval('[role="status"]', (all) => all.map((each) => each.textContent).join(' '));

/** The page as it opens under the options that were chosen. */
async function openPage(): Promise<void> {
  await session.page.bringToFront();
  await session.page.goto(session.server.url('/page'));
  await expect.poll(() => readMarkedText(session.page)).toEqual(['80 mg/day']);
}

async function cardOfPage(): Promise<string> {
  await openPage();
  await pointAt(session.page, '80 mg/day');
  return waitForCard(session.page);
}

async function choose(id: string, value: string): Promise<void> {
  await options.select(`#${id}`, value);
  await expect.poll(statuses).toContain('Saved.');
}

describe('what is chosen is what the card shows', () => {
  it('each indication apart, unless one is chosen for texts that name none', async () => {
    const both = await cardOfPage();
    expect(both).toContain('Alcohol use disorder');
    expect(both).toContain('Spasticity');
    await choose('indication', 'spasticity');
    const one = await cardOfPage();
    expect(one).toContain('Spasticity');
    expect(one).not.toContain('Alcohol use disorder');
  });

  it('the country of the rules', async () => {
    await choose('country', 'DE');
    expect(await cardOfPage()).toContain('Rule now · Germany');
  });

  it('a second country beside the first, never mixed', async () => {
    await choose('country', 'FR');
    expect(await cardOfPage()).not.toContain('Beside it');
    await choose('beside', 'DE');
    expect(await cardOfPage()).toMatch(/Rule now · France.*Beside it · Germany.*75 mg\/day/);
  });

  it('dates as ISO 8601', async () => {
    expect(await cardOfPage()).toContain('17 Mar 2015');
    await choose('date-format', 'iso');
    const card = await cardOfPage();
    expect(card).toContain('2015-03-17');
    expect(card).not.toContain('17 Mar 2015');
  });
});

describe('how the card opens', () => {
  /** Rests on the dose for as long as the slowest card would need, without a fixed wait. */
  const restOnDose = async () => {
    await pointAt(session.page, '80 mg/day');
    for (let moves = 0; moves < 40; moves += 1) {
      await session.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };

  it('only while Ctrl is held, in a page that is open already', async () => {
    await openPage();
    await options.bringToFront();
    await options.locator('.mode ::-p-text(Only while Ctrl is held)').click();
    await expect.poll(statuses).toContain('Saved.');
    await session.page.bringToFront();
    await restOnDose();
    expect(await readCard(session.page)).toBe('');
    await session.page.keyboard.down('Control');
    await pointAt(session.page, '80 mg/day');
    expect(await waitForCard(session.page)).toContain('80 mg/day');
    await session.page.keyboard.up('Control');
    await session.page.keyboard.press('Escape');
    await waitForNoCard(session.page);
  });

  it('never by pointer, but by click', async () => {
    await openPage();
    await options.bringToFront();
    await options.locator('.mode ::-p-text(Never by pointer)').click();
    await expect.poll(statuses).toContain('Saved.');
    await session.page.bringToFront();
    await restOnDose();
    expect(await readCard(session.page)).toBe('');
    await session.page.mouse.down();
    await session.page.mouse.up();
    expect(await waitForCard(session.page)).toContain('80 mg/day');
  });
});

describe('choices as a file', () => {
  const file = join(folder, 'baclolens-choices.json');

  beforeAll(async () => {
    const client = await session.chromium.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });

  const load = async (path: string) => {
    const input = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const savedText = () => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };

  it('are saved, and hold again where the file is loaded', async () => {
    await choose('beside', 'DE');
    await choose('date-format', 'iso');
    await options.locator('button ::-p-text(Save to a file)').click();
    await expect.poll(savedText).toContain('"beside": "DE"');
    await choose('beside', 'none');
    await choose('date-format', 'language');
    await load(file);
    await expect.poll(statuses).toContain('Loaded.');
    expect([await chosen('beside'), await chosen('date-format')]).toEqual(['DE', 'iso']);
    await options.reload();
    await options.waitForSelector('#beside');
    expect([await chosen('beside'), await chosen('date-format')]).toEqual(['DE', 'iso']);
  });

  it.each([
    ['a torn file', '{"language":"fr","besi'],
    ['another program’s', '{"theme":"dark"}'],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
  ])('stay as they are where the file is no good: %s', async (_, text) => {
    await choose('beside', 'CH');
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, text);
    await load(bad);
    await expect.poll(statuses).toContain('This file holds no choices of BacloLens.');
    expect(await chosen('beside')).toBe('CH');
    expect(await chosen('language')).toBe('en');
  });

  it('take over what is sound in a file that is partly broken', async () => {
    const partly = join(folder, 'partly.json');
    writeFileSync(partly, '{"beside":"GB","hover":"shout","hoverDelayMs":-4}');
    await load(partly);
    await expect.poll(statuses).toContain('Loaded.');
    expect(await chosen('beside')).toBe('GB');
    expect(await chosen('delay')).toBe('300');
  });
});
