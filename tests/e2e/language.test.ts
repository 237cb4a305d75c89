import { expect, it } from 'vitest';
import { useChromium } from './support/session.ts';

const session = useChromium();

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
