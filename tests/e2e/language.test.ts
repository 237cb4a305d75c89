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
