/** Waits before asking again (ms); after the last, half a minute from the first try, it is given up. */
const WAITS = [100, 400, 1_600, 6_400, 25_600];

/**
 * Asks the background until it answers. The browser may end it in the middle of an answer, and a
 * message that meets it in that moment comes to nothing ("Receiving end does not exist", or "channel
 * closed"); the next one wakes it up again. A page that goes into the browser's
 * back/forward cache loses its channel too; its timers stand still with it, so it asks when it is back.
 * @param ask asks once; may be called several times, so that the question is the newest
 * @param signal ends the patience: nobody waits for the answer any more
 * @returns the first answer
 * @throws what the last try threw, when all failed or nobody waits any more
 */
export async function askPatiently<Answer>(
  ask: () => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  for (const wait of WAITS) {
    try {
      return await ask();
    } catch (error) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (signal?.aborted) throw error;
    }
  }
  return ask();
}
