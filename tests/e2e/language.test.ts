import { expect, it } from 'vitest';
import { readCard, waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const session = useChromium({ pages: { '/sample': SAMPLE } });

/** Writes down in the worker what the browser is told to show, and lets it through. */
const LISTEN = `
  const { contextMenus, omnibox } = chrome;
  const [update, suggest] = [contextMenus.update, omnibox.setDefaultSuggestion];
  globalThis.told = {};
  contextMenus.update = (id, change) => {
    told.menu = change.title;
    return update.call(contextMenus, id, change);
  };
  omnibox.setDefaultSuggestion = (suggestion) => {
    told.omnibox = suggestion.description;
    return suggest.call(omnibox, suggestion);
  };`;

it('the menu of selected text and the address bar follow the language that the reader chooses', async () => {
  const worker = await session.chromium.worker();
  await worker.evaluate(LISTEN);
  await session.page.goto(`${session.root}/options.html`);
  const told = () => worker.evaluate('told');
  await session.page.select('#language', 'fr');
  await expect.poll(told).toEqual({
    menu: 'Chercher le texte sélectionné dans BacloLens',
    omnibox: 'Chercher dans BacloLens : un mot, une dose, une date',
  });
  await session.page.select('#language', 'en');
  await expect.poll(told).toEqual({
    menu: 'Look up the selected text in BacloLens',
    omnibox: 'Look up in BacloLens: a word, a dose, a date',
  });
});

it('an open card follows the language and the date format that the reader chooses, without a reload', async () => {
  const choose = async (settings: object) => {
    const worker = await session.chromium.worker();
    await worker.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  };
  await choose({ language: 'en' });
  await session.page.goto(session.server.url('/sample'));
  await expect.poll(() => readMarkedText(session.page)).toContain('300 mg/jour');
  await pointAt(session.page, '300 mg/jour');
  expect(await waitForCard(session.page)).toContain('Higher than the stated maximum of 80 mg/day');
  const card = () => readCard(session.page);
  await choose({ language: 'fr' });
  await expect.poll(card).toContain('Supérieure au maximum indiqué de 80 mg/jour');
  expect(await card()).toContain('17 mars 2015');
  await choose({ language: 'fr', dateFormat: 'iso' });
  await expect.poll(card).toContain('2015-03-17');
  await choose({ language: 'en' });
  await expect.poll(card).toContain('Higher than the stated maximum of 80 mg/day');
});

it('the look-up page follows the language and the dates at once, and stays where it was', async () => {
  const lookUp = await session.chromium.browser.newPage();
  await lookUp.goto(`${session.root}/look-up.html?q=baclocur#fr-ansm-2017-07-24-rtu-80mg`);
  await lookUp.locator('.acts a').click();
  const main = () => lookUp.$eval('main', (each) => each.textContent ?? '');
  await expect.poll(main).toContain('17 Mar 2014');
  await session.page.bringToFront();
  await session.page.goto(`${session.root}/options.html`);
  await session.page.select('#language', 'fr');
  await expect.poll(main).toContain('17 mars 2014');
  await session.page.select('#date-format', 'iso');
  await expect.poll(main).toContain('2014-03-17');
  expect(await lookUp.title()).toContain('Baclofène');
  expect(await lookUp.$eval('html', (root) => root.lang)).toBe('fr');
  expect(await lookUp.$eval('.look-up-side input', (input) => input.value)).toBe('baclocur');
  // The trail is kept: one step back is the record before, not the search.
  await lookUp.bringToFront();
  await lookUp.keyboard.press('Escape');
  await expect.poll(main).toContain('2017-07-24');
  await session.page.select('#date-format', 'language');
  await session.page.select('#language', 'en');
  await lookUp.close();
});

it('the look-up page starts anew with the country that the reader chooses', async () => {
  const lookUp = await session.chromium.browser.newPage();
  await lookUp.goto(`${session.root}/look-up.html`);
  const country = () => lookUp.$eval('.overview select', (list) => list.value);
  await expect.poll(country).toBe('FR');
  await session.page.bringToFront();
  await session.page.goto(`${session.root}/options.html`);
  await session.page.select('#country', 'JP');
  await expect.poll(country).toBe('JP');
  await session.page.select('#country', 'auto');
  await lookUp.close();
});

it('the welcome page follows the language at once, its open card too', async () => {
  const welcome = await session.chromium.browser.newPage();
  await welcome.goto(`${session.root}/welcome.html`);
  const text = () => welcome.$eval('body', (body) => body.textContent ?? '');
  await expect.poll(text).toContain('Rule now');
  await session.page.bringToFront();
  await session.page.goto(`${session.root}/options.html`);
  await session.page.select('#language', 'fr');
  await expect.poll(text).toContain('Règle actuelle');
  expect(await text()).not.toContain('Rule now');
  await session.page.select('#language', 'en');
  await welcome.close();
});
