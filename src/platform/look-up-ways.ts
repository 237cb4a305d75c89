import { type Browser, browser } from 'wxt/browser';
import { chooseLanguage, type Language } from './language.ts';
import { type Asked, askLookUpPage, questionOf } from './look-up-page.ts';
import type { Settings } from './repair-settings.ts';
import { loadSettings, watchSettings } from './settings.ts';

const ENTRY = 'look-up-selection';

/** The texts of the two ways, in a language of the reader's choice. */
export type LookUpWordsOf = (language: Language) => {
  lookUpSelection: string;
  lookUpTyped: string;
};

/** Where an address-bar question opens: as the reader's keys (Enter, Alt+Enter, …) ask for. */
async function open(typed: string, where: `${Browser.omnibox.OnInputEnteredDisposition}`) {
  const url = browser.runtime.getURL(await askLookUpPage({ query: questionOf(typed) }));
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Opens the look-up page in a tab of its own, right behind the one that the reader came from. */
export async function openLookUp(asked: Partial<Asked>, from?: { index: number }): Promise<void> {
  const url = browser.runtime.getURL(await askLookUpPage(asked));
  await browser.tabs.create({ url, ...(from && { index: from.index + 1 }) });
}

/** Puts the entry into the menu of selected text. Once per installation: browsers keep it. */
export async function addMenuEntry(wordsOf: LookUpWordsOf): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const title = wordsOf(chooseLanguage(await loadSettings())).lookUpSelection;
  browser.contextMenus.create({ id: ENTRY, title, contexts: ['selection'] });
}

/** Says both ways in the language that the settings ask for. */
function nameWays(settings: Settings, wordsOf: LookUpWordsOf): void {
  const { lookUpSelection: title, lookUpTyped: description } = wordsOf(chooseLanguage(settings));
  // At the first start the entry is not there yet; it is made in the right language.
  browser.contextMenus?.update(ENTRY, { title }).catch(() => undefined);
  browser.omnibox?.setDefaultSuggestion({ description });
}

/**
 * Opens the look-up page for selected text and for what is typed behind the address-bar keyword.
 * The question is left for the page; the search itself stays out of the background, which
 * would otherwise load the dataset each time it wakes up. Both ways are named anew at each start and
 * whenever the reader chooses another language.
 */
export function followLookUps(wordsOf: LookUpWordsOf): void {
  const { contextMenus, omnibox } = browser;
  // Firefox for Android has neither.
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === ENTRY) void openLookUp({ query: questionOf(selectionText) }, tab);
  });
  omnibox?.onInputEntered.addListener((typed, where) => {
    void open(typed, where);
  });
  watchSettings((settings) => nameWays(settings, wordsOf));
  void loadSettings().then((settings) => nameWays(settings, wordsOf));
}
