/** Longest stretch of work without letting the page run (ms). */
const SLICE = 5;

/**
 * Runs a generator to its end in slices of about 5 ms, letting the page handle input and paint in
 * between. A step longer than that is the generator's own doing: it should yield more often.
 * @returns when the work is done; earlier and silently when the signal is aborted
 */
export async function runInSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE;
  while (!signal.aborted && work.next().done !== true) {
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + SLICE;
  }
}

/** `scheduler.yield` keeps our place in the queue; a message does the same job without it. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
