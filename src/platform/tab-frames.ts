import { browser } from 'wxt/browser';

/** A frame of a tab, as its own document tells of it. */
export interface TabFrame {
  readonly frameId: number;
  /** MIME type of the document. */
  readonly type: string;
  /** When the document began (`performance.timeOrigin`, ms): tells the pages of a tab apart. */
  readonly since: number;
  /** The probe has been there. */
  readonly probed: boolean;
}

/** Runs in the frame, so it stands alone. */
function describe(): Omit<TabFrame, 'frameId'> {
  return {
    type: document.contentType,
    since: performance.timeOrigin,
    probed: 'baclolensProbe' in globalThis,
  };
}

type Target = { tabId: number; allFrames?: true };

async function ask(target: Target): Promise<TabFrame[]> {
  try {
    // At once: a frame that never ends loading must not keep the others waiting.
    const script = { target, func: describe, injectImmediately: true };
    const results = await browser.scripting.executeScript(script);
    return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
  } catch {
    return [];
  }
}

/**
 * The frames that a tab shows now and that we may script, main frame first. None where the browser
 * refuses the main frame: on its own pages, and where the page's own site is off.
 */
export async function readFrames(tabId: number): Promise<TabFrame[]> {
  return (await ask({ tabId, allFrames: true })).sort((a, b) => a.frameId - b.frameId);
}

/** The page that a tab shows now, or null where the browser refuses us. */
export async function readMainFrame(tabId: number): Promise<TabFrame | null> {
  return (await ask({ tabId }))[0] ?? null;
}
