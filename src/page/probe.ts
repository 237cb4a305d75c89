import { namesBaclofen } from '../dosage/names.ts';

/** How long added text may wait to be looked at (ms); a busy page is left alone meanwhile. */
const PATIENCE = 1_000;

/**
 * Calls back once, as soon as the document names baclofen; then it is over and nothing is left
 * running. This is all that most pages of a granted site ever load, so it carries nothing else.
 * It looks at the text once, and after that only at text that is added or changed. Text inside
 * shadow roots is not searched: the title or the page around them names the drug.
 */
export function probe(document: Document, signal: AbortSignal, found: () => void): void {
  if (namesBaclofen(document.body?.textContent ?? '') || namesBaclofen(document.title)) {
    found();
    return;
  }
  const fresh = new Set<Node>();
  let waiting = 0;
  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      if (type === 'characterData') fresh.add(target);
      for (const node of addedNodes) fresh.add(node);
    }
    if (fresh.size > 0 && waiting === 0) waiting = whenIdle(look);
  });
  const stop = (): void => {
    observer.disconnect();
    fresh.clear();
  };
  const look = (): void => {
    waiting = 0;
    const text = [...fresh].filter((node) => node.isConnected).map((node) => node.textContent);
    fresh.clear();
    if (signal.aborted || !namesBaclofen(text.join('\n'))) return;
    stop();
    found();
  };
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

function whenIdle(task: () => void): number {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') return Number(setTimeout(task, PATIENCE));
  return requestIdleCallback(task, { timeout: PATIENCE });
}
