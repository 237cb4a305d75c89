import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askPatiently } from '../../src/platform/ask-patiently.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that fails some times, each time in words of its own, before it answers. */
function failing(times: number) {
  const asked: number[] = [];
  const ask = async () => {
    asked.push(Date.now());
    if (asked.length <= times) throw new Error(`failure ${asked.length}`);
    return 'answer';
  };
  return { asked, ask };
}

test('the first answer is passed on, and nothing is asked twice', async () => {
  const { asked, ask } = failing(0);
  expect(await askPatiently(ask)).toBe('answer');
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(1);
});

test('asked again after a failure, soon at first', async () => {
  const { asked, ask } = failing(2);
  const answer = askPatiently(ask);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toBe('answer');
  expect(asked).toHaveLength(3);
});

test('given up within a minute, with what the last try threw', async () => {
  const { asked, ask } = failing(Number.POSITIVE_INFINITY);
  const refused = expect(askPatiently(ask)).rejects.toThrow(/^failure 6$/);
  await vi.advanceTimersByTimeAsync(60_000);
  await refused;
  expect(asked).toHaveLength(6);
});

test('not asked again once nobody waits for the answer', async () => {
  const { asked, ask } = failing(Number.POSITIVE_INFINITY);
  const controller = new AbortController();
  const refused = expect(askPatiently(ask, controller.signal)).rejects.toThrow('failure 1');
  controller.abort();
  await vi.runAllTimersAsync();
  await refused;
  expect(asked).toHaveLength(1);
});
