import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';
import { useWindow } from './support/session.ts';

// A real window with a clipboard of its own; a headless browser's stays shut or is a toy.
const session = useWindow({
  pages: { '/sample': SAMPLE, '/field': pageOf('<textarea id="field" rows="20"></textarea>') },
});

/** What a reader's own paste into an empty text field of another page brings, empty where nothing. */
async function paste(): Promise<string> {
  const other = await session.chromium.browser.newPage();
  await other.goto(session.server.url('/field'));
  await other.bringToFront();
  await other.click('#field');
  const field = () => other.$eval('#field', (each) => (each as HTMLTextAreaElement).value);
  const pasted = async () => {
    if ((await field()) === '') await session.display.press('ctrl+v');
    return field();
  };
  await expect.poll(pasted, { interval: 500 }).not.toBe('');
  const text = await field();
  await other.close();
  return text;
}

async function openRecord(id: string): Promise<Page> {
  const record = await session.chromium.browser.newPage();
  await record.goto(`${session.root}/look-up.html#${id}`);
  await record.bringToFront();
  await record.waitForSelector('.cite');
  return record;
}

const WHERE = /BacloLens data \d{4}\.\d+\.\d+, record fr-ce-2020-11-25-441409/;

describe('a citation that is copied', () => {
  it.each([
    ['Plain', /^Conseil d.État, Suspension of Baclocur annulled.*2020-11-25\. https:/],
    ['Vancouver', /\[Internet\]\. 2020 Nov 25 \[cited \d{4} \w+ \d+\]\. Available from: https:/],
    ['BibTeX', /^@misc\{fr-ce-2020-11-25-441409,\n\s+author = \{\{Conseil d.État\}\}/],
    ['Markdown', /\[Suspension of Baclocur annulled.*\]\(https:/],
  ])('can be pasted elsewhere (%s)', async (style, expected) => {
    const record = await openRecord('fr-ce-2020-11-25-441409');
    await record.locator(`.cite button ::-p-text(${style})`).click();
    await expect
      .poll(() => record.$$eval('[role="status"]', (all) => all.map((each) => each.textContent)))
      .toContain('Copied.');
    const text = await paste();
    expect(text).toMatch(expected);
    expect(text).toMatch(WHERE);
    await record.close();
  });
});

/** Calls "120 mg/j" no dose on its card, and copies the report. */
async function copyReport(page: Page): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => readMarkedText(page)).toContain('120 mg/j');
  await pointAt(page, '120 mg/j');
  await waitForCard(page);
  await clickInCard(page, '.card-link');
  await expect.poll(() => readCard(page)).toContain('Nothing is sent.');
  await clickInCard(page, '.card-report button');
}

it('the report of a misreading that is copied can be pasted elsewhere', async () => {
  const { page, server } = session;
  await page.goto(server.url('/sample'));
  await copyReport(page);
  await expect.poll(() => readCard(page)).toContain('Copied.');
  const report = await paste();
  expect(report).toContain('Text: 120 mg/j');
  expect(report).toContain('Sentence: Un second avis est demandé à partir de 120 mg/j.');
  expect(report).toMatch(/Page: http:\/\/localhost:\d+\/sample\n/);
});

it('the card says so where the page keeps the clipboard shut', async () => {
  const { page, server } = session;
  server.put('/shut', SAMPLE, { 'permissions-policy': 'clipboard-write=()' });
  await page.goto(server.url('/shut'));
  await copyReport(page);
  await expect.poll(() => readCard(page)).toContain('clipboard shut');
});
