import type { ScriptTime } from './script-time.ts';

/**
 * What is read of a profile in the format that Firefox writes itself: rows of numbers that point into
 * tables, which spare it writing a stack out more than once.
 */
interface Thread {
  readonly name: string;
  readonly stringTable: readonly string[];
  readonly frameTable: { readonly data: readonly (readonly [location: number])[] };
  /** Each stack is a frame on top of an earlier stack of this table. */
  readonly stackTable: {
    readonly data: readonly (readonly [below: number | null, frame: number])[];
  };
  /** A row ends with its last known value. */
  readonly samples: {
    readonly schema: { readonly stack: number; readonly threadCPUDelta: number };
    readonly data: readonly (readonly (number | null | undefined)[])[];
  };
}

/** One process, and in the browser's own all the others, those that have ended too. */
export interface GeckoProfile {
  readonly meta: { readonly sampleUnits: { readonly threadCPUDelta: string } };
  readonly pages?: readonly { readonly url: string }[];
  readonly threads: readonly Thread[];
  readonly processes: readonly GeckoProfile[];
}

/** How many of Firefox's units are one ms; Windows counts in cycles, which tell no time. */
const UNITS_IN_MS: Readonly<Record<string, number>> = { ns: 1e6, µs: 1e3 };

/**
 * What the content scripts of extensions cost the main thread of the page at `url`, in ms of
 * processor time: each sample that stands in one of their functions counts with what the thread was
 * given since the sample before, so that it does not matter how late a busy machine takes it.
 * What the browser calls on their behalf (`textContent`, a message's way out) counts as theirs.
 * @returns undefined where the profile does not show that page in a process of its own
 * @throws where processor time is not told in a unit of time
 */
export function extensionTime(profile: GeckoProfile, url: string): ScriptTime | undefined {
  const unit = UNITS_IN_MS[profile.meta.sampleUnits.threadCPUDelta];
  if (unit === undefined) throw new Error('Firefox does not tell processor time on this system.');
  const shown = profile.processes.filter(({ pages }) => pages?.some((page) => page.url === url));
  const [content] = shown;
  const main = content?.threads.find(({ name }) => name === 'GeckoMain');
  if (!content || !main || shown.length > 1 || visits(content) > 1) return undefined;
  return { total: timeInExtensions(main) / unit };
}

/** How many pages the process had, blank ones apart. */
function visits({ pages }: GeckoProfile): number {
  return (pages ?? []).filter((page) => page.url !== 'about:blank').length;
}

function timeInExtensions(thread: Thread): number {
  const { schema, data } = thread.samples;
  const ours = stacksInExtensions(thread);
  return data.reduce((sum, row) => {
    const stack = row[schema.stack];
    return typeof stack === 'number' && ours[stack] ? sum + (row[schema.threadCPUDelta] ?? 0) : sum;
  }, 0);
}

/** For each stack, whether any of its frames is a function of an extension's script. */
function stacksInExtensions({ stringTable, frameTable, stackTable }: Thread): boolean[] {
  const ofExtension = frameTable.data.map(
    ([location]) => stringTable[location]?.includes('moz-extension://') ?? false,
  );
  const ours: boolean[] = [];
  for (const [below, frame] of stackTable.data)
    ours.push((ofExtension[frame] ?? false) || (below !== null && (ours[below] ?? false)));
  return ours;
}
