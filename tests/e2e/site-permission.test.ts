import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../../scripts/extension-copy.ts';
import {
  closeWelcome,
  type LaunchedChromium,
  launchChromium,
} from '../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { type Display, openDisplay } from './support/display.ts';
import { waitForMarkedFrame } from './support/marked-frame.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';

/** How long one step of opening the popup may take (ms); all attempts stay within a test's time. */
const PATIENCE = 4_000;

/** A target that closes while it is asked for its page never answers. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The popup closed again.')), PATIENCE);
  });
  return Promise.race([answer, late]);
}

// The build as it ships, the browser's own prompt, a real window. One story, told in order.
describe('turning a site on and off', { timeout: 60_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'baclolens-profile-'));
  let display: Display;
  let server: PageServer;
  let chromium: LaunchedChromium;
  let page: Page;

  const launch = async () => {
    chromium = await launchChromium({
      extension: CHROME_BUILD,
      headless: false,
      profile,
      env: display.env,
      args: ['--window-size=1100,850'],
    });
    await closeWelcome(chromium);
    page = await chromium.browser.newPage();
  };
  const granted = async () => {
    const worker = await chromium.worker();
    return worker.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');
  };
  const switchState = (popup: Page) =>
    popup.$eval('[role="switch"]', (each) => each.getAttribute('aria-checked'));

  const saidIn = (popup: Page) =>
    popup.$eval('.popup-main', (each) => each.textContent?.replace(/\s+/g, ' ') ?? '');

  const popupTarget = () =>
    chromium.browser.targets().find((each) => each.url().endsWith('/popup.html'));

  /** The popup once its switch is drawn. @throws where it did not open in time, or closed again. */
  const drawnPopup = async () => {
    const ours = (each: Target) => each.url().endsWith('/popup.html');
    const target = await chromium.browser.waitForTarget(ours, { timeout: PATIENCE });
    const popup = await inTime(target.asPage());
    await popup.locator('[role="switch"]').setTimeout(PATIENCE).wait();
    return popup;
  };

  /**
   * Opens the popup by its keyboard command. Unlike a popup opened by a script it counts as the
   * reader's own act, which lets it know the page's address (activeTab). A window that has just come to
   * the front can lose the key, and a key that comes while a slow popup opens closes it again.
   */
  const openPopup = async (attempts = 4): Promise<Page> => {
    await page.bringToFront();
    if (!popupTarget()) await display.press('alt+shift+l');
    try {
      return await drawnPopup();
    } catch (error) {
      if (attempts === 1) throw error;
      return openPopup(attempts - 1);
    }
  };

  /**
   * Where no site may be read there is no frame to wait for. What comes instead is the popup: opened after
   * the page had loaded, it is drawn from the same worker's answers, while the page stays in sight.
   */
  const expectNothingMarked = async () => {
    const popup = await openPopup();
    await expect.poll(() => switchState(popup)).toBe('false');
    expect(await readMarkedText(page)).toEqual([]);
    await popup.close();
  };

  /**
   * Clicks what asks for a permission, and waits for the browser's prompt: it takes the focus, and a popup
   * that loses it closes, often before it could answer the click. A locator would try again until its time
   * is over.
   */
  const clickForPrompt = async (popup: Page, selector: string) => {
    await popup.click(selector).catch(() => undefined);
    await expect.poll(() => popup.isClosed(), { timeout: 10_000 }).toBe(true);
  };
  const flipSwitch = (popup: Page) => clickForPrompt(popup, '[role="switch"]');

  /** The options, or another of the extension's pages, in a tab of its own. */
  const openOptions = async (address = 'options.html') => {
    const root = `chrome-extension://${new URL((await chromium.worker()).url()).host}`;
    const screen = await chromium.browser.newPage();
    await screen.goto(`${root}/${address}`);
    await screen.bringToFront();
    await screen.waitForSelector('h1');
    return screen;
  };

  beforeAll(async () => {
    display = await openDisplay();
    server = await servePages({
      '/sample': SAMPLE,
      '/dose': pageOf('<p>Baclofen was given at 80 mg/day.</p>'),
    });
    await launch();
  });

  afterAll(async () => {
    await chromium?.browser.close();
    await server?.close();
    display?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('is off after install: nothing granted, nothing marked', async () => {
    await page.goto(server.url('/sample'));
    expect(await granted()).toEqual([]);
    await expectNothingMarked();
  });

  it('stays off when the reader refuses', async () => {
    const popup = await openPopup();
    await flipSwitch(popup);
    await display.answerPrompt('Escape');
    await expect.poll(granted).toEqual([]);
    await expectNothingMarked();
  });

  it.each(['options.html', 'welcome.html'])(
    'says in %s that a refused permission changed nothing',
    async (address) => {
      const screen = await openOptions(address);
      await screen.locator('button ::-p-text(Turn on for all sites)').click();
      const said = async () => {
        await display.answerPrompt('Escape');
        return screen.$eval('[role="alert"]', (each) => each.textContent).catch(() => '');
      };
      await expect
        .poll(said, { timeout: 15_000, interval: 1_000 })
        .toBe('The browser’s permission was refused, so nothing changed.');
      expect(await granted()).toEqual([]);
      await screen.close();
      await page.bringToFront();
    },
  );

  it('reads this page once without a lasting permission, and forgets it at the next load', async () => {
    const popup = await openPopup();
    await popup.locator('button ::-p-text(Just this page, once)').click();
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
    expect(await granted()).toEqual([]);
    await expect.poll(() => saidIn(popup)).toContain('This page is being read once.');
    await popup.close();
    await page.reload();
    await expectNothingMarked();
    const later = await openPopup();
    expect(await saidIn(later)).toContain('Just this page, once');
    expect(await saidIn(later)).not.toContain('No baclofen dose found');
    await later.close();
  });

  it('marks the open page as soon as the reader allows it in the browser’s prompt', async () => {
    const popup = await openPopup();
    await flipSwitch(popup);
    await display.answerPrompt('Tab', 'Return');
    await expect.poll(granted, { timeout: 10_000 }).toEqual(['*://localhost/*']);
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
  });

  it('marks no other site', async () => {
    const other = await chromium.browser.newPage();
    await other.goto(server.url('/sample', '127.0.0.1'));
    await waitForMarkedFrame(other, server.url('/dose'));
    expect(await readMarkedText(other)).toEqual([]);
    await other.close();
  });

  it('leaves a page at once when its site is turned off, though it was read once before', async () => {
    const flipTo = async (state: string) => {
      const popup = await openPopup();
      await popup.locator('[role="switch"]').click();
      await expect.poll(() => switchState(popup)).toBe(state);
      await popup.close();
    };
    await flipTo('false');
    const popup = await openPopup();
    await popup.locator('button ::-p-text(Just this page, once)').click();
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
    await popup.close();
    // Given once, the browser does not ask for it again.
    await flipTo('true');
    await flipTo('false');
    await expect.poll(() => readMarkedText(page)).toEqual([]);
    await flipTo('true');
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
  });

  it('is still on after the browser was closed and opened again', async () => {
    await chromium.browser.close();
    await launch();
    await page.goto(server.url('/sample'));
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
    expect(await granted()).toEqual(['*://localhost/*']);
  });

  it('steps through the doses by keyboard command, from anywhere on the page', async () => {
    await page.bringToFront();
    await display.press('alt+shift+k');
    expect(await waitForCard(page)).toContain('300 mg/day');
    await display.press('alt+shift+k');
    await expect.poll(() => readCard(page)).toContain('15 mg/day');
    await display.press('alt+shift+j');
    await expect.poll(() => readCard(page)).toContain('300 mg/day');
    await display.press('Escape');
    await waitForNoCard(page);
  });

  it('takes every mark and the host away from the open page at once when turned off', async () => {
    const popup = await openPopup();
    await expect.poll(() => switchState(popup)).toBe('true');
    await popup.locator('[role="switch"]').click();
    await expect.poll(() => readMarkedText(page)).toEqual([]);
    expect(await page.$('baclo-lens')).toBeNull();
    expect(await granted()).toEqual([]);
    await expect.poll(() => switchState(popup)).toBe('false');
    await page.reload();
    await expectNothingMarked();
  });

  it('reads every site once all sites are allowed, but for one that is turned off by name', async () => {
    const other = await chromium.browser.newPage();
    await other.goto(server.url('/sample', '127.0.0.1'));
    const popup = await openPopup();
    await clickForPrompt(popup, 'button ::-p-text(All sites)');
    await display.answerPrompt('Tab', 'Return');
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
    await (await openPopup()).locator('[role="switch"]').click();
    await expect.poll(() => readMarkedText(page)).toEqual([]);
    await other.bringToFront();
    await expect.poll(() => readMarkedText(other), { timeout: 10_000 }).toContain('300 mg/jour');
    await page.bringToFront();
    await page.reload();
    await waitForMarkedFrame(page, server.url('/dose', '127.0.0.1'));
    expect(await readMarkedText(page)).toEqual([]);
  });

  it('lists what is granted and what is kept off in the options', async () => {
    const options = await openOptions();
    const rows = () => options.$$eval('.sites li', (all) => all.map((each) => each.textContent));
    expect((await rows()).join(' ')).toMatch(/All sites\s*Remove access.*localhost\s*Allow again/s);
    await options.close();
    await page.bringToFront();
  });

  it('turns that site on again without asking a second time', async () => {
    const popup = await openPopup();
    await expect.poll(() => switchState(popup)).toBe('false');
    await popup.locator('[role="switch"]').click();
    await expect.poll(() => switchState(popup)).toBe('true');
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
  });

  it('gives everything back from the options, and every page is left at once', async () => {
    const options = await openOptions();
    await options.locator('[aria-label="Remove access: All sites"]').click();
    await expect.poll(granted).toEqual([]);
    await expect.poll(() => options.$('.sites')).toBeNull();
    await expect.poll(() => readMarkedText(page)).toEqual([]);
    expect(await page.$('baclo-lens')).toBeNull();
    await options.close();
  });
});
