import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { NAME_PATTERNS } from '../../src/dosage/words/names.ts';
import { forgetCount, setBadgeColours, showCount } from '../../src/platform/badge.ts';
import { followCommands } from '../../src/platform/commands.ts';
import { answerFrames, type FrameSender } from '../../src/platform/frame-port.ts';
import { giveFrameOptions } from '../../src/platform/give-frame-options.ts';
import { addMenuEntry, followLookUps, openLookUp } from '../../src/platform/look-up-ways.ts';
import { onMessage } from '../../src/platform/messages.ts';
import { onceEachLife } from '../../src/platform/once-each-life.ts';
import {
  announceAccessChange,
  injectAnnotator,
  injectAnnotatorEverywhere,
  probeOpenTabs,
} from '../../src/platform/open-tabs.ts';
import {
  forgetReadOnce,
  forgetReadOnceOn,
  isReadOnce,
  rememberReadOnce,
} from '../../src/platform/read-once.ts';
import { syncRegistration } from '../../src/platform/script-registration.ts';
import { mayRead, watchGrants } from '../../src/platform/site-access.ts';
import { watchSitesOff } from '../../src/platform/sites-off.ts';
import { permalink } from '../../src/ui/decision/permalink.ts';
import { browserWordsOf } from '../../src/ui/messages/browser/browser-words-of.ts';
import { LIVE_TEXT } from '../../src/ui/messages/live-text.ts';
import { answerPages } from './answer-pages.ts';

/** What is granted changed: later pages, pages already open, and pages that must stop. */
async function followGrants(takenBack: readonly string[] = []): Promise<void> {
  // Before any page asks whether it may go on.
  await forgetReadOnceOn(takenBack).catch(() => undefined);
  // Registered first: a page that loads between the two steps is met twice, never missed.
  await Promise.all([syncRegistration().then(probeOpenTabs), announceAccessChange()]);
}

async function mayReadFrame({ tabId, url }: FrameSender): Promise<boolean> {
  return (await isReadOnce(tabId, url)) || (await mayRead(url));
}

function answerMessages(): void {
  answerFrames({
    // A probe on a page that never changed was not told that its site has been turned off since.
    named: async (frame) =>
      !(await mayReadFrame(frame)) || injectAnnotator(frame.tabId, frame.frameId),
    mayRead: mayReadFrame,
  });
  onMessage('mentionsCounted', async ({ sender: { tab, frameId = 0, documentLifecycle } }) => {
    // A page that is made ready behind the one on the screen tells again when it is shown.
    if (tab?.id !== undefined && documentLifecycle !== 'prerender')
      await showCount(tab.id, frameId);
  });
  onMessage('openTimeline', async ({ data: { id, ...pinned }, sender }) => {
    await openLookUp({ record: permalink(id, pinned) }, sender.tab);
  });
  onMessage('readOnce', async ({ data: { tabId, url } }) => {
    await rememberReadOnce(tabId, url);
    const entered = await injectAnnotatorEverywhere(tabId);
    if (!entered) await forgetReadOnce(tabId);
    return entered;
  });
}

export default defineBackground(() => {
  // Listeners first and in one go: a worker that wakes up must have them before anything is awaited.
  answerMessages();
  answerPages();
  giveFrameOptions({ liveTexts: LIVE_TEXT, names: NAME_PATTERNS });
  followCommands();
  followLookUps(browserWordsOf);
  watchGrants(followGrants);
  watchSitesOff(() => void followGrants());
  // Tabs that the browser restores may load before the probe is registered again; and no event tells
  // of an extension that was disabled and is enabled again.
  const begun = onceEachLife(followGrants);
  browser.runtime.onStartup.addListener(() => begun);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // None of them may keep the welcome from the reader.
    await Promise.allSettled([setBadgeColours(), addMenuEntry(browserWordsOf), begun]);
    if (reason === 'install') {
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    await Promise.all([forgetCount(tabId), forgetReadOnce(tabId)]);
  });
});
