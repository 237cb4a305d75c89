import { loadDataset } from '../../../cli/data/load-dataset.ts';

/** The dataset of this checkout, read once for all tests of a file. */
export const REAL = loadDataset();
