import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useChromium } from './support/session.ts';

const session = useChromium();
let page: Page;

beforeEach(async () => {
  page = await session.chromium.browser.newPage();
});

afterEach(() => page.close());

const focused = () => page.evaluate(() => document.activeElement?.localName);
const title = () => page.$eval('main h1', (each) => each.textContent);

async function open(address: string): Promise<void> {
  await page.goto(`${session.root}/${address}`);
  await page.waitForSelector('h1');
}

describe('the look-up page', () => {
  it('opens the record that its address names, with the focus on its title', async () => {
    await open('look-up.html#fr-ce-2020-11-25-441409');
    expect(await title()).toContain('Suspension of Baclocur annulled');
    expect(await focused()).toBe('h1');
  });

  it('goes from act to act, back step by step with Escape, and ends in the search box', async () => {
    await open('look-up.html#fr-ansm-2017-07-24-rtu-80mg');
    await page.locator('.acts a').click();
    await expect.poll(title).toContain('up to 300 mg/day');
    expect(page.url()).toMatch(/#fr-ansm-2014-03-17-rtu$/);
    await page.keyboard.press('Escape');
    await expect.poll(title).toContain('capped at 80 mg/day');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('input');
  });

  it('shows the cautions for what a decision holds for, each a step away', async () => {
    await open('look-up.html#fr-ansm-2018-10-22-baclocur');
    const section = await page.waitForSelector('section ::-p-text(Cautions for this use today)');
    expect(section).not.toBeNull();
    const first = await page.$('.acts a[href="/look-up.html#fr-hypersensitivity-wheat"]');
    const name = await first?.evaluate((each) => each.textContent);
    await first?.click();
    await expect.poll(title).toBe(name);
  });

  it('takes its question from the address, as a keyword or a menu would give it', async () => {
    await open('look-up.html?q=ozobax');
    expect(await page.$eval('[role="option"]', (each) => each.textContent)).toContain('Ozobax');
  });

  it('lists the rulings of a country by filters alone, the latest first', async () => {
    await open('look-up.html');
    await page.select('.look-up-side select', 'FR');
    await page.select('.look-up-side label:nth-of-type(4) select', 'court-ruling');
    const first = () => page.$eval('[role="option"]', (each) => each.textContent);
    await expect.poll(first).toContain('4 Jan 2022');
  });

  it('draws the ceiling of the country that is chosen, with its table', async () => {
    await open('look-up.html');
    const rows = () =>
      page.$$eval('.timeline-table tbody tr', (all) =>
        all.map((each) => [...each.children].map((cell) => cell.textContent).join(' ')),
      );
    expect((await rows()).join('\n')).toMatch(/17 Mar 2014\s+24 Jul 2017\s+300 mg\/day/);
    await page.select('.overview label:nth-of-type(2) select', 'spasticity');
    await expect.poll(async () => (await rows()).join('\n')).toContain('120 mg/day');
  });

  it('draws at the full width again after a country without a rule for this use', async () => {
    await open('look-up.html');
    const country = '.overview label:nth-of-type(1) select';
    const widths = () =>
      page.$$eval('.timeline-figure svg', ([svg]) =>
        svg ? [svg.getAttribute('viewBox')?.split(' ')[2], String(svg.clientWidth)] : [],
      );
    await page.select(country, 'JP');
    await expect.poll(widths).toEqual([]);
    await page.select(country, 'FR');
    await expect
      .poll(async () => {
        const [drawn, shown] = await widths();
        return drawn !== '0' && drawn === shown;
      })
      .toBe(true);
    expect(
      await page.$$eval('.timeline-held, .timeline-open', (all) => all.length),
    ).toBeGreaterThan(2);
  });

  it('says what to do when nothing is found', async () => {
    await open('look-up.html?q=zzqqxx');
    expect(await page.$eval('.empty', (each) => each.textContent)).toContain(
      'Nothing found for “zzqqxx”.',
    );
  });
});

describe('the popup', () => {
  it('moves nothing while words are typed', async () => {
    await page.setViewport({ width: 392, height: 560 });
    await open('popup.html');
    const places = () =>
      page.$$eval('.popup-head, .popup-main, .popup-footer', (all) =>
        all.map((each) => JSON.stringify(each.getBoundingClientRect())),
      );
    const before = await places();
    for (const key of 'rtu 2017') {
      await page.keyboard.press(key === ' ' ? 'Space' : (key as 'r'));
      expect(await places()).toEqual(before);
    }
    expect(await page.$$eval('[role="option"]', (all) => all.length)).toBeGreaterThan(0);
  });
});

describe('the options', () => {
  it('offer no country of which no rule is known, and the look-up page starts with one', async () => {
    await open('options.html');
    const offered = await page.$$eval('#country option', (all) => all.map(({ value }) => value));
    expect(offered).toContain('JP');
    expect(offered.filter((code) => ['AT', 'EU', 'INT'].includes(code))).toEqual([]);
    await page.evaluate('chrome.storage.local.set({ settings: { jurisdiction: "EU" } })');
    await open('look-up.html');
    expect(await page.$eval('.overview select', (list) => list.value)).toBe('FR');
    await open('options.html');
    await page.select('#country', 'auto');
  });

  it('write every date as ISO 8601, where the reader chose so', async () => {
    await open('options.html');
    await page.select('#date-format', 'iso');
    await expect
      .poll(() => page.$eval('.about', (each) => each.textContent))
      .toMatch(/Sources as of\d{4}-\d{2}-\d{2}/);
    await open('look-up.html#fr-ansm-2017-07-24-rtu-80mg');
    const text = await page.$eval('main', (each) => each.textContent);
    expect(text).toContain('2017-07-24');
    expect(text).not.toContain('24 Jul 2017');
    await open('options.html');
    await page.select('#date-format', 'language');
  });

  it('speak the chosen language at once, and after the next start', async () => {
    await open('options.html');
    await page.select('#language', 'fr');
    await expect
      .poll(() => page.$eval('[role="status"]', (each) => each.textContent))
      .toBe('Enregistré.');
    await page.reload();
    await page.waitForSelector('h1');
    expect(await page.$eval('body', (body) => body.textContent)).toContain('Langue de BacloLens');
    await page.select('#language', 'auto');
  });
});
