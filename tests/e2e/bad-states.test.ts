import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readCard, waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const session = useChromium({ pages: { '/sample': SAMPLE } });

let screen: Page;

afterEach(async () => {
  if (!screen.isClosed()) await screen.close();
});

const textOf = (selector: string) =>
  screen.$eval(selector, (each) => each.textContent?.replace(/\s+/g, ' ') ?? '');

/** Opens a page of the extension as a tab, after a script that spoils something for it. */
async function open(address: string, spoil = ''): Promise<void> {
  screen = await session.chromium.browser.newPage();
  if (spoil !== '') await screen.evaluateOnNewDocument(spoil);
  await screen.goto(`${session.root}/${address}`);
  await screen.waitForSelector('h1');
}

const SHUT_STORAGE = `
  const shut = () => Promise.reject(new Error('The storage is shut.'));
  for (const area of [chrome.storage.local, chrome.storage.session]) {
    Object.assign(area, { get: shut, set: shut, getKeys: shut });
  }`;

describe('where storage cannot be read', () => {
  it('the popup still looks up and steers the site', async () => {
    await open('popup.html', SHUT_STORAGE);
    await screen.locator('[role="combobox"]').fill('ozobax');
    await expect.poll(() => textOf('[role="option"]')).toContain('Ozobax');
    await screen.keyboard.press('Escape');
    await expect.poll(() => textOf('.panel-site')).toContain('own pages');
  });

  it('the options show the defaults, and say that a choice was not stored', async () => {
    await open('options.html', SHUT_STORAGE);
    expect(await screen.$eval('#language', (each) => (each as HTMLSelectElement).value)).toBe(
      'auto',
    );
    await screen.select('#date-format', 'iso');
    await expect.poll(() => textOf('.stored')).toContain('The browser refused to store this.');
    // What is shown is what holds.
    expect(await screen.$eval('#date-format', (each) => (each as HTMLSelectElement).value)).toBe(
      'language',
    );
  });

  it.each(['welcome.html', 'look-up.html', 'sidepanel.html'])('%s opens as ever', async (name) => {
    const errors: unknown[] = [];
    screen = await session.chromium.browser.newPage();
    screen.on('pageerror', (error) => errors.push(error));
    await screen.evaluateOnNewDocument(SHUT_STORAGE);
    await screen.goto(`${session.root}/${name}`);
    await screen.waitForSelector('h1');
    expect(errors).toEqual([]);
  });
});

it.each(['options.html', 'welcome.html'])(
  '%s says so when the browser fails at a wish that nobody refused',
  async (address) => {
    await open(address, "chrome.permissions.request = () => Promise.reject(new Error('No.'))");
    await screen.locator('button ::-p-text(Turn on for all sites)').click();
    await expect
      .poll(() => textOf('[role="alert"]').catch(() => ''))
      .toBe('The browser did not let this change through. Nothing changed.');
  },
);

describe('the popup over a page', () => {
  it('says so when the passage is gone, and stays', async () => {
    await session.page.goto(session.server.url('/sample'));
    await expect.poll(() => readMarkedText(session.page)).toContain('300 mg/jour');
    screen = await session.chromium.openPopup(session.page);
    await screen.locator('.mentions li').wait();
    await session.page.evaluate(() => document.body.replaceChildren());
    // The list may have been read again by now, and be gone: the popup says that as well.
    await screen
      .$eval('.mentions li button', (button) => (button as HTMLElement).click())
      .catch(() => undefined);
    await expect
      .poll(() => textOf('.panel-page'))
      .toMatch(/no longer on the page|No baclofen dose/);
  });

  it('has no switch on a page of the browser itself', async () => {
    await session.page.goto('chrome://version/');
    screen = await session.chromium.openPopup(session.page);
    await expect.poll(() => textOf('.panel-site')).toContain('does not let extensions read');
    expect(await screen.$('[role="switch"]')).toBeNull();
    expect(await screen.$('.panel-page')).toBeNull();
  });
});

describe('without a network', () => {
  it('everything works as with one, and nothing is asked for', async () => {
    await session.page.goto(session.server.url('/sample'));
    await session.page.setOfflineMode(true);
    await pointAt(session.page, '300 mg/jour');
    expect(await waitForCard(session.page)).toContain('Higher than the stated maximum');
    await session.page.keyboard.press('Escape');
    await expect.poll(() => readCard(session.page)).toBe('');
    await session.page.setOfflineMode(false);

    const asked: string[] = [];
    screen = await session.chromium.browser.newPage();
    screen.on('request', (request) => asked.push(new URL(request.url()).protocol));
    await screen.setOfflineMode(true);
    await screen.goto(`${session.root}/look-up.html?q=RTU`);
    await expect.poll(() => textOf('[role="option"]')).toContain('RTU');
    expect([...new Set(asked)]).toEqual(['chrome-extension:']);
  });
});
