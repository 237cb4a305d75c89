import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWithGrantedHosts, FIREFOX_BUILD } from '../../scripts/extension-copy.ts';
import { launchFirefox } from '../../scripts/launch-firefox.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf } from './support/sample-page.ts';
import { readPage } from './support/stage.ts';
import { watchMarks } from './support/watch-marks.ts';

/** A host with an everyday name on a long page: only what is slotted into it tells of its root. */
const SLOTTED = pageOf(`<section><article><template shadowrootmode="open">
  <slot name="title"></slot><p>In the shadow, 70 mg/day of baclofen.</p></template>
  <h2 slot="title">Title</h2></article></section>${'<p>Words.</p>'.repeat(600)}`);

let firefox: Browser;
let server: PageServer;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const names = ['reading', 'editing', 'strict', 'edited', 'hidden', 'lists'];
  server = await servePages({
    '/favicon.ico': '',
    '/slotted': SLOTTED,
    ...Object.fromEntries(names.map((name) => [`/${name}`, readPage(name)])),
  });
  firefox = await launchFirefox(copyWithGrantedHosts(FIREFOX_BUILD, ['*://localhost/*']));
  page = await firefox.newPage();
  await page.setViewport({ width: 1000, height: 1600 });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const marks = () => expect.poll(() => readMarkedText(page), { timeout: 10_000 });

async function open(path: string, doses: readonly string[]): Promise<void> {
  // A tab behind another, as behind the welcome page, is given no frames.
  await page.bringToFront();
  await page.goto(server.url(path));
  await marks().toEqual(doses);
}

describe('in Firefox, the page’s own life goes on', () => {
  it('its selection and its ranges stay where they were', async () => {
    await open('/reading', ['80 mg/day', '30 mg/day', '120 mg/day']);
    expect(await page.evaluate('getSelection().toString()')).toBe('80 mg/d');
    expect(await page.evaluate('kept.held.toString()')).toBe('o 80 mg/da');
    expect(await page.evaluate('getSelection().focusNode === kept.bold')).toBe(true);
  });

  it('what is typed in a field goes where the caret is, and is not marked', async () => {
    await open('/editing', ['30 mg/day', '80 mg/day']);
    await page.waitForFunction('Array.isArray(window.moves)');
    expect(await page.evaluate('document.activeElement.id')).toBe('input');
    await page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#editor');
      editor?.focus();
      getSelection()?.collapse(editor?.querySelector('p')?.firstChild ?? null, 16);
    });
    await page.keyboard.type('7 mg/day, then ');
    expect(await page.$eval('#editor p', (line) => line.textContent)).toBe(
      'Draft: baclofen 7 mg/day, then 40 mg/day.',
    );
    await page.evaluate(() => document.body.append('At the end, 99 mg/day of baclofen.'));
    await marks().toEqual(['30 mg/day', '80 mg/day', '99 mg/day']);
  });

  it('a framework finds the page as the server sent it, and goes on writing into it', async () => {
    await open('/strict', ['30 mg/day', '60 mg/day']);
    expect(await page.evaluate('app.hydrate()')).toBe(true);
    await page.evaluate('app.setDose("45")');
    await marks().toEqual(['45 mg/day', '60 mg/day']);
  });

  it('no mark is ever on anything but a whole dose while texts and views change', async () => {
    const doses = ['10', '20', '25', '30', '40', '50', '60'].map((amount) => `${amount} mg/day`);
    await open('/edited', doses);
    const edited = await watchMarks(page, 'editFor', 120);
    expect(edited.stale).toEqual([]);
    expect(edited.ranges).toBeGreaterThan(100);
    const swapped = await watchMarks(page, 'swapViews', 20);
    expect(swapped.stale).toEqual([]);
    await marks().toEqual(['20 mg/day', '21 mg/day']);
  });

  it('a virtualised list is marked row by row', async () => {
    await open('/lists', expect.arrayContaining(['1000 mg/day', '5000 mg/day']));
    const { stale } = await watchMarks(page, 'scrollThrough', 100);
    expect(stale).toEqual([]);
    const rows = async () =>
      (await readMarkedText(page)).filter((each) => /^[1-4]/.test(each)).toSorted();
    const last = [1200, 1201, 1202, 1203, 1204, 1205].map((amount) => `${amount} mg/day`);
    await expect.poll(rows).toEqual(last);
  });

  it('an open shadow root is marked, by the sheet that it needs here', async () => {
    await open('/hidden', ['50 mg/day', '40 mg/day']);
    const sheets = await page.$eval('declared-box', (box) =>
      [...(box.shadowRoot?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      ),
    );
    expect(sheets.join()).toContain('::highlight(baclolens-mention)');
  });

  it('one on an everyday element is found by what is slotted into it', async () => {
    await open('/slotted', ['70 mg/day']);
  });

  it('and its console stays clean', () => {
    expect(complaints).toEqual([]);
  });
});
