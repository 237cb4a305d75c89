import { formatFault } from '../../src/dataset/fault.ts';
import { DATA_FOLDER, tryLoadDataset } from '../data/load-dataset.ts';
import type { Streams, Verb } from '../verb.ts';

const help = `Usage: lens data check [FOLDER]

check   validates every data file; each fault with its file, path and reason; exit status 1`;

function check([folder = DATA_FOLDER]: string[], streams: Streams): number {
  const { dataset, faults } = tryLoadDataset(folder);
  for (const fault of faults) streams.warn(formatFault(fault));
  if (!dataset) return 1;
  const { decisions, cautions, products } = dataset;
  streams.print(
    JSON.stringify({
      version: dataset.version,
      asOf: dataset.asOf,
      decisions: decisions.length,
      cautions: cautions.length,
      products: products.length,
    }),
  );
  return 0;
}

export const verb: Verb = {
  summary: 'checks and shows the dataset',
  help,
  async run([task = '', ...args], streams) {
    if (task === 'check') return check(args, streams);
    streams.warn(help);
    return 2;
  },
};
