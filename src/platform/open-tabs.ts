import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { tellAccessChanged } from './frame-port.ts';
import { grantedOrigins, mayRead } from './site-access.ts';

type Target = { tabId: number; frameIds: number[] } | { tabId: number; allFrames: true };

/** Frames that close, error pages and browser pages refuse scripts: each is left alone, with false. */
function tryInject(target: Target, file: ScriptPublicPath): Promise<boolean> {
  return browser.scripting.executeScript({ target, files: [file] }).then(
    () => true,
    () => false,
  );
}

/** Starts the annotator in one frame that names baclofen. False where it could not get in. */
export function injectAnnotator(tabId: number, frameId: number): Promise<boolean> {
  return tryInject({ tabId, frameIds: [frameId] }, '/annotator.js');
}

/** Brings what draws cards into one frame, beside its annotator; resolves when it is there. */
export function injectCard(tabId: number, frameId: number): Promise<boolean> {
  return tryInject({ tabId, frameIds: [frameId] }, '/card.js');
}

/** Starts the annotator in all frames of a tab, whether or not they name baclofen. */
export function injectAnnotatorEverywhere(tabId: number): Promise<boolean> {
  return tryInject({ tabId, allFrames: true }, '/annotator.js');
}

/** Starts the probe in the open tabs that may be read, so that turning a site on needs no reload. */
export async function probeOpenTabs(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined && url && (await mayRead(url)))
        await tryInject({ tabId: id, allFrames: true }, '/probe.js');
    }),
  );
}

/** Tells every open tab that grants changed; each frame asks back whether it may go on. */
export async function announceAccessChange(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellAccessChanged(id))));
}
