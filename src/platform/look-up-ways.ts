import { type Browser, browser } from 'wxt/browser';
import { lookUpPath } from './look-up-page.ts';

const ENTRY = 'look-up-selection';

/** Where an address-bar question opens: as the reader's keys (Enter, Alt+Enter, …) ask for. */
async function open(url: string, where: `${Browser.omnibox.OnInputEnteredDisposition}`) {
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Puts the entry into the menu of selected text. Once per installation: browsers keep it. */
export async function addMenuEntry(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('lookUpSelection');
  browser.contextMenus.create({ id: ENTRY, title, contexts: ['selection'] });
}

/**
 * Opens the look-up page for selected text and for what is typed behind the address-bar keyword.
 * The question goes into the page's address; the search itself stays out of the background, which
 * would otherwise load the dataset each time it wakes up.
 */
export function followLookUps(): void {
  const { contextMenus, omnibox, runtime } = browser;
  // Firefox for Android has neither.
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== ENTRY) return;
    const url = runtime.getURL(lookUpPath(selectionText));
    void browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) });
  });
  omnibox?.setDefaultSuggestion({ description: browser.i18n.getMessage('lookUpTyped') });
  omnibox?.onInputEntered.addListener((typed, where) => {
    void open(runtime.getURL(lookUpPath(typed)), where);
  });
}
