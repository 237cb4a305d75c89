/** One event of a Chromium trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** On the processor, as other programs on the machine do not change it. */
  readonly tdur?: number;
  readonly args: unknown;
}

/** What scripts cost a page's main thread, in ms of processor time. */
export interface ScriptTime {
  readonly total: number;
  /** The longest single task that ran script; samples, as Firefox takes them, do not tell it. */
  readonly longestTask?: number;
  /**
   * The longest single computation of style after the page's first paint, ms: script that changes
   * sheets sets it off and is not charged with it.
   */
  readonly longestStyle?: number;
}

/**
 * Everything that runs or compiles script. The pages of the bench have no script of their own, so
 * on their main thread it is all the extension's.
 */
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'RunMicrotasks',
  'v8.run',
  'v8.callFunction',
  'TimerFire',
  'FireIdleCallback',
  'FireAnimationFrame',
]);

const TASK = 'ThreadControllerImpl::RunTask';
const STYLE = 'UpdateLayoutTree';
const FIRST_PAINT = 'firstContentfulPaint';

/** Categories a trace needs for `scriptTime`. */
export const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'v8.execute',
  'toplevel',
  'blink.user_timing',
  'loading',
];

/**
 * Adds up the script time on the main thread of the page at `url`.
 * @throws where the trace does not show that page
 */
export function scriptTime(trace: string, url: string): ScriptTime {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const main = mainThread(traceEvents, url);
  const all = traceEvents.filter((e) => e.pid === main.pid && e.tid === main.tid);
  const own = all.filter(({ ph }) => ph === 'X');
  const scripts = outermost(own.filter((event) => SCRIPT.has(event.name)));
  const tasks = own.filter((event) => event.name === TASK);
  return {
    total: sum(scripts) / 1_000,
    longestTask:
      Math.max(0, ...tasks.map((task) => sum(scripts.filter((s) => isIn(s, task))))) / 1_000,
    longestStyle: Math.max(0, ...stylesAfterPaint(all).map((style) => sum([style]))) / 1_000,
  };
}

function mainThread(events: readonly TraceEvent[], url: string): { pid: number; tid: number } {
  const parse = events.find(
    (event) => event.name === 'ParseHTML' && JSON.stringify(event.args).includes(url),
  );
  if (parse === undefined) throw new Error(`The trace does not show ${url}.`);
  return parse;
}

function stylesAfterPaint(events: readonly TraceEvent[]): TraceEvent[] {
  const painted = events.find(({ name }) => name === FIRST_PAINT)?.ts ?? Number.POSITIVE_INFINITY;
  return events.filter(({ name, ph, ts }) => name === STYLE && ph === 'X' && ts > painted);
}

/** Drops events inside others, so that no time is counted twice. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  let end = 0;
  for (const event of sorted) {
    if (event.ts < end) continue;
    kept.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return kept;
}

function isIn(event: TraceEvent, task: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0);
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + (event.tdur ?? event.dur ?? 0), 0);
}
