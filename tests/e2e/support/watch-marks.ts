import type { Page } from 'puppeteer-core';

/** What a watch saw. */
export interface Watched {
  /** How often the registered ranges were looked at. */
  readonly looks: number;
  /** How many ranges all looks together found. */
  readonly ranges: number;
  /** What was wrongly marked, and in which text; each once. */
  readonly stale: readonly string[];
}

/**
 * Runs a function of the page under test, and looks at every registered range of ours at the start of
 * each frame and again right after it was painted, until the function's promise is kept. A range is
 * stale where it is not all that its node holds of a "<number> mg/day". One whose node has left the
 * page shows nothing, so it may be taken out a moment later (in Firefox it sometimes is).
 */
export async function watchMarks(page: Page, name: string, times: number): Promise<Watched> {
  await page.evaluate(startWatch);
  await page.evaluate(`window.${name}(${times})`);
  return page.evaluate('window.endWatch()') as Promise<Watched>;
}

/** Runs in the page. */
function startWatch(): void {
  const seen = { looks: 0, ranges: 0, stale: new Set<string>() };
  const isStale = ({ startContainer, startOffset, endOffset }: AbstractRange): boolean => {
    const node = startContainer as Text;
    const whole = node.parentElement?.textContent ?? '';
    const before = [...(node.parentNode?.childNodes ?? [])];
    const offset = before
      .slice(0, before.indexOf(node))
      .reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
    const isDose = [...whole.matchAll(/\d+ mg\/day/g)].some(
      ({ index, 0: text }) =>
        startOffset === Math.max(0, index - offset) &&
        endOffset === Math.min(node.length, index + text.length - offset),
    );
    return node.isConnected && !isDose;
  };
  const look = (): void => {
    seen.looks += 1;
    for (const name of ['baclolens-mention', 'baclolens-unsure', 'baclolens-active']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        seen.ranges += 1;
        if (!isStale(range)) continue;
        const { data } = range.startContainer as Text;
        seen.stale.add(`"${data.slice(range.startOffset, range.endOffset)}" in "${data}"`);
      }
    }
  };
  let frame = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = look;
  const eachFrame = (): void => {
    look();
    // Comes after this frame was painted.
    channel.port2.postMessage(null);
    frame = requestAnimationFrame(eachFrame);
  };
  eachFrame();
  Object.assign(window, {
    endWatch: () => {
      cancelAnimationFrame(frame);
      return { ...seen, stale: [...seen.stale] };
    },
  });
}
