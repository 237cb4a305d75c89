import { join } from 'node:path';
import { assembleDataset } from '../../src/dataset/assemble-dataset.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type Fault, formatFault } from '../../src/dataset/fault.ts';
import { readDataFolder } from './read-data-folder.ts';

/** The dataset of this checkout. */
export const DATA_FOLDER = join(import.meta.dirname, '..', '..', 'data');

/** Reads and checks a data folder: the dataset, or all its faults. */
export function tryLoadDataset(folder: string = DATA_FOLDER): {
  dataset: Dataset | null;
  faults: Fault[];
} {
  const { files, faults } = readDataFolder(folder);
  const assembled = assembleDataset(files);
  const all = [...faults, ...assembled.faults];
  return { dataset: all.length === 0 ? assembled.dataset : null, faults: all };
}

/**
 * The dataset of a folder, checked.
 * @throws an error that names every fault, a line each.
 */
export function loadDataset(folder: string = DATA_FOLDER): Dataset {
  const { dataset, faults } = tryLoadDataset(folder);
  if (!dataset) throw new Error(faults.map(formatFault).join('\n'));
  return dataset;
}
