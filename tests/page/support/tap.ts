import { cdp } from 'vitest/browser';

/** What the browser's own line takes; its types know no command of the protocol. */
interface Line {
  send(method: string, params: object): Promise<unknown>;
}

/** Taps the beginning of an element with a finger, as the browser itself tells it to the page. */
export async function tap(selector: string): Promise<void> {
  const { left, top } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  // The tests run in a frame; the browser counts from the corner of the whole window.
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const point = { x: frame.left + left + 3, y: frame.top + top + 5 };
  const line = cdp() as unknown as Line;
  await line.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await line.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
