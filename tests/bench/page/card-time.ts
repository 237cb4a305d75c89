/** One event of a Chromium trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** On the processor, as other programs on the machine do not change it. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly timeout?: number } };
}

/** Put into the page's timeline when the card's box opens. */
export const OPENED = 'baclolens-card-opened';

const TASK = 'ThreadControllerImpl::RunTask';

/** Categories a trace needs for `cardTimes`. */
export const CARD_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'toplevel',
  'viz',
];

/** What it took to show one card once the pointer had rested long enough on its mark, in ms. */
export interface CardTime {
  /** Until the frame on the screen that shows it, waiting for other programs included. */
  readonly shown: number;
  /** Of the page's main thread on the processor: script, style, layout, paint, hand-over. */
  readonly busy: number;
}

/**
 * Reads the cards of one page from its trace. A rest ends when its timer was due, not when it fired:
 * a page that we keep busy just then counts as well. A card may come with the last frame before that.
 * @param dwell the extension's delay in ms, by which its timer is known
 * @throws where the trace does not show a card's frame
 */
export function cardTimes(trace: string, dwell: number): CardTime[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const events = traceEvents.toSorted((a, b) => a.ts - b.ts);
  return events
    .filter(({ name }) => name === OPENED)
    .map((opened) => timeOf(opened, events, dwell * 1_000));
}

/** @param dwell in microseconds */
function timeOf(opened: TraceEvent, events: readonly TraceEvent[], dwell: number): CardTime {
  const own = events.filter(({ pid, tid }) => pid === opened.pid && tid === opened.tid);
  const timer = own.findLast(
    ({ name, ts, args }) =>
      name === 'TimerInstall' && args.data?.timeout === dwell / 1_000 && ts <= opened.ts,
  );
  const commit = own.find(({ name, ts }) => name === 'Commit' && ts > opened.ts);
  if (!timer || !commit) throw new Error('The trace does not show what opened the card.');
  const frame = events.find(({ name, ts }) => name === 'Display::FrameDisplayed' && ts > commit.ts);
  if (!frame) throw new Error('The trace does not show the card’s frame.');
  const due = timer.ts + dwell;
  const begin = own.findLast(({ name, ts }) => name === TASK && ts <= opened.ts)?.ts ?? due;
  const from = Math.min(due, begin);
  const tasks = own.filter(({ name, ts }) => name === TASK && ts >= from && ts <= commit.ts);
  return {
    shown: (frame.ts - due) / 1_000,
    busy: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000,
  };
}
