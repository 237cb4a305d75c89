import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetCount, setBadgeColours, showCount } from '../../src/platform/badge.ts';
import { followCommands } from '../../src/platform/commands.ts';
import { answerFrames } from '../../src/platform/frame-port.ts';
import { addMenuEntry, followLookUps } from '../../src/platform/look-up-ways.ts';
import { onMessage } from '../../src/platform/messages.ts';
import {
  announceAccessChange,
  injectAnnotator,
  injectAnnotatorEverywhere,
  probeOpenTabs,
} from '../../src/platform/open-tabs.ts';
import { forgetReadOnce, isReadOnce, rememberReadOnce } from '../../src/platform/read-once.ts';
import { syncRegistration } from '../../src/platform/script-registration.ts';
import { mayRead, watchGrants } from '../../src/platform/site-access.ts';
import { watchSitesOff } from '../../src/platform/sites-off.ts';
import { permalink } from '../../src/ui/decision/permalink.ts';
import { browserWordsOf } from '../../src/ui/messages/browser/browser-words-of.ts';
import { answerPages } from './answer-pages.ts';

/** What is granted changed: later pages, pages already open, and pages that must stop. */
async function followGrants(): Promise<void> {
  // Registered first: a page that loads between the two steps is met twice, never missed.
  await Promise.all([syncRegistration().then(probeOpenTabs), announceAccessChange()]);
}

function answerMessages(): void {
  answerFrames({
    named: ({ tabId, frameId }) => injectAnnotator(tabId, frameId),
    mayRead: async ({ tabId, url }) => (await isReadOnce(tabId, url)) || (await mayRead(url)),
  });
  onMessage('mentionsCounted', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await showCount(sender.tab.id, sender.frameId ?? 0, data);
  });
  onMessage('openTimeline', async ({ data: { id, ...pinned }, sender }) => {
    const url = browser.runtime.getURL('/look-up.html') + permalink(id, pinned);
    await browser.tabs.create({ url, ...(sender.tab && { index: sender.tab.index + 1 }) });
  });
  onMessage('readOnce', async ({ data: { tabId, url } }) => {
    await rememberReadOnce(tabId, url);
    await injectAnnotatorEverywhere(tabId);
  });
}

export default defineBackground(() => {
  // Listeners first and in one go: a worker that wakes up must have them before anything is awaited.
  answerMessages();
  answerPages();
  followCommands();
  followLookUps(browserWordsOf);
  watchGrants(followGrants);
  watchSitesOff(followGrants);
  // Tabs that the browser restores may load before the probe is registered again.
  browser.runtime.onStartup.addListener(followGrants);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([setBadgeColours(), addMenuEntry(browserWordsOf), followGrants()]);
    if (reason === 'install') {
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    forgetCount(tabId);
    await forgetReadOnce(tabId);
  });
});
