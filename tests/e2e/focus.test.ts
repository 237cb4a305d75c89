import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readMarkedText } from './support/marked-text.ts';
import { SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const session = useChromium({ pages: { '/sample': SAMPLE } });

let screen: Page;

afterEach(async () => {
  if (!screen.isClosed()) await screen.close();
});

async function open(address: string): Promise<void> {
  screen = await session.chromium.browser.newPage();
  await screen.goto(`${session.root}/${address}`);
  await screen.waitForSelector('h1');
}

async function store(what: object): Promise<void> {
  const worker = await session.chromium.worker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(what)})`);
}

/** What has the focus, as assistive technology would name it. */
const focused = () =>
  screen.evaluate(() => {
    const at = document.activeElement;
    return `${at?.localName} ${at?.ariaLabel ?? at?.textContent?.trim()}`;
  });

/** Presses Tab until the focus is on something of that name. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused()).includes(name)) return;
    await screen.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

describe('the focus is never lost', () => {
  it('when the popup’s news are put away', async () => {
    await store({ settings: { datasetSeen: '2020.1.0', language: 'en' } });
    await session.page.goto(session.server.url('/sample'));
    await expect.poll(() => readMarkedText(session.page)).not.toEqual([]);
    screen = await session.chromium.openPopup(session.page);
    await screen.locator('.mentions li').wait();
    await tabTo('Seen');
    await screen.keyboard.press('Enter');
    await expect.poll(() => screen.$('.panel-news')).toBeNull();
    await expect.poll(focused).toBe('button Mark doses on localhost');
  });

  it('when a site that was kept off is allowed again in the options', async () => {
    await store({ sitesOff: ['bank.example', 'clinic.example'] });
    await open('options.html');
    await tabTo('Allow again: bank.example');
    await screen.keyboard.press('Enter');
    await expect.poll(focused).toBe('button Allow again: clinic.example');
    await screen.keyboard.press('Enter');
    await expect.poll(() => screen.$('[aria-label^="Allow again"]')).toBeNull();
    expect(await focused()).toMatch(/^(button|select|input) .+/);
  });

  it('when the sample’s card is closed', async () => {
    await open('welcome.html');
    await tabTo('Close');
    await screen.keyboard.press('Enter');
    await expect.poll(() => screen.$('.card')).toBeNull();
    expect(await focused()).toContain('Show the card for');
  });

  it('when a date is given to the sample’s card', async () => {
    await open('welcome.html');
    await screen.locator('.card-date summary').click();
    await screen.locator('.card-date button').click();
    await expect.poll(focused).not.toContain('body');
  });

  it('from opening a record to going back to where it was found', async () => {
    await open('look-up.html?q=ozobax');
    await expect.poll(focused).toContain('input');
    await screen.keyboard.press('ArrowDown');
    await screen.keyboard.press('ArrowUp');
    await screen.keyboard.press('Enter');
    await expect.poll(focused).toContain('h1 Ozobax');
    await screen.keyboard.press('Tab');
    await expect.poll(focused).toMatch(/^(a|button|summary) /);
    await screen.keyboard.press('Escape');
    await expect.poll(focused).toContain('input');
  });
});

/** The focused element's name, and whether a reader can see that it has the focus; null on the body. */
const readStop = () =>
  screen.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return null;
    const label = at.closest('label') ?? document.querySelector(`label[for="${at.id}"]`);
    const isRinged = (each: Element | null) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    return {
      name: `${at.ariaLabel ?? ''} ${label?.textContent ?? at.textContent}`.trim(),
      seen: isRinged(at) || isRinged(at.closest('label')),
      box: at.getBoundingClientRect().width > 0,
    };
  });

describe('Tab', () => {
  it.each(['popup.html', 'sidepanel.html', 'look-up.html', 'options.html', 'welcome.html'])(
    'shows where it is at every stop of %s, and each stop has a name',
    async (address) => {
      await open(address);
      const stops = new Set<string>();
      for (let presses = 0; presses < 80; presses += 1) {
        await screen.keyboard.press('Tab');
        const stop = await readStop();
        if (stop === null) break;
        expect(stop).toMatchObject({ seen: true, box: true, name: expect.stringMatching(/\S/) });
        stops.add(stop.name);
      }
      expect(stops.size).toBeGreaterThan(1);
    },
  );
});

describe('live regions', () => {
  it.each(['popup.html', 'look-up.html'])(
    '%s says how many results there are, in a region that was there before',
    async (address) => {
      await open(address);
      await screen.evaluate(() => {
        document.querySelector('[role="status"]')?.setAttribute('data-before', '');
      });
      const said = () => screen.$eval('[data-before]', (each) => each.textContent);
      expect(await said()).toBe('');
      await screen.locator('[role="combobox"]').fill('ozobax');
      await expect.poll(said).toMatch(/^\d+ results?$/);
      await screen.keyboard.press('Escape');
      await expect.poll(said).toBe('');
    },
  );
});

describe('nothing moves while words are typed', () => {
  it.each([
    ['popup.html', '.popup-head, .popup-main, .popup-footer, .search'],
    ['sidepanel.html', '.popup-head, .popup-main, .popup-footer, .search'],
    ['look-up.html', '.look-up-side h1, .search, .facets, .look-up-main, .look-up-main h2'],
  ])('%s', async (address, parts) => {
    await open(address);
    const places = () =>
      screen.$$eval(parts, (all) =>
        all.map((each) => {
          const { x, y, width } = each.getBoundingClientRect();
          return `${each.className} ${x} ${y} ${width}`;
        }),
      );
    const before = await places();
    for (const key of 'rtu 2017 zz') {
      await screen.keyboard.press(key === ' ' ? 'Space' : (key as 'r'));
      expect(await places()).toEqual(before);
    }
  });
});
