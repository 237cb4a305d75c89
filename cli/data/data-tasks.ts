import { parseArgs } from 'node:util';
import { datasetStats } from '../../src/dataset/dataset-stats.ts';
import { diffDatasets } from '../../src/dataset/diff-datasets.ts';
import { formatFault } from '../../src/dataset/fault.ts';
import type { Indication, Route } from '../../src/dosage/mention.ts';
import { timeline } from '../../src/regulation/timeline.ts';
import type { Streams } from '../verb.ts';
import { DATA_FOLDER, loadDataset, tryLoadDataset } from './load-dataset.ts';

/** One task of `lens data`: gets the words after its name and answers the exit status. */
export type DataTask = (args: string[], streams: Streams) => number;

/** Names every fault of a data folder; prints the counts where there is none. */
export const check: DataTask = ([folder = DATA_FOLDER], streams) => {
  const { dataset, faults } = tryLoadDataset(folder);
  for (const fault of faults) streams.warn(formatFault(fault));
  if (!dataset) return 1;
  const { version, asOf, decisions, cautions, products } = datasetStats(dataset);
  streams.print(JSON.stringify({ version, asOf, decisions, cautions, products }));
  return 0;
};

/** Prints one object of counts. */
export const stats: DataTask = ([folder = DATA_FOLDER], streams) => {
  streams.print(JSON.stringify(datasetStats(loadDataset(folder))));
  return 0;
};

function choose<Value extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`--${name} must be ${allowed.join(' or ')}`);
  return found;
}

/** Prints the folded timeline, one period a line; `until` is excluded, null while it still runs. */
export const regime: DataTask = (args, streams) => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { jurisdiction: text, indication: text, route: { ...text, default: 'oral' } },
  });
  if (!values.jurisdiction) throw new Error('--jurisdiction is missing');
  const indications: Indication[] = ['alcohol-use-disorder', 'spasticity'];
  const routes: Route[] = ['oral', 'intrathecal'];
  const key = {
    jurisdiction: values.jurisdiction.toUpperCase(),
    indication: choose('indication', values.indication, indications),
    route: choose('route', values.route, routes),
  };
  for (const { from, until, regime: held } of timeline(loadDataset().decisions, key)) {
    const { maxMgPerDay, decision, status, open } = held;
    streams.print(
      JSON.stringify({ from, until, maxMgPerDay, decision, status, ...(open && { open }) }),
    );
  }
  return 0;
};

/** Prints what changed between two dataset folders, one record a line, the versions first. */
export const diff: DataTask = ([before, after], streams) => {
  if (!before || !after) throw new Error('two folders are needed: OLD NEW');
  const [old, current] = [loadDataset(before), loadDataset(after)];
  streams.print(JSON.stringify({ from: old.version, to: current.version }));
  for (const change of diffDatasets(old, current)) streams.print(JSON.stringify(change));
  return 0;
};
