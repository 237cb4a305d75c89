import { join } from 'node:path';
import { expect, it } from 'vitest';
import { datasetPlugin } from '../../build/dataset-plugin.ts';
import { typesetDataset } from '../../build/typeset-dataset.ts';
import { loadDataset } from '../../cli/data/load-dataset.ts';
import { ROOT } from '../../scripts/run-step.ts';
import { cardDataset } from '../../src/dataset/card-dataset.ts';

const DATA = join(ROOT, 'data');

/** What the build puts in place of a module, run. */
async function shipped(id: string): Promise<unknown> {
  const { load } = datasetPlugin(DATA);
  const code = load.call({ addWatchFile: () => undefined }, `\0${id}`);
  const { dataset } = await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`);
  return dataset;
}

it('ships the dataset to the popup as it is, typeset', async () => {
  expect(await shipped('virtual:baclolens-dataset')).toEqual(typesetDataset(loadDataset(DATA)));
});

it('ships every source to every record of a card that names it, each source once', async () => {
  const cards = cardDataset(typesetDataset(loadDataset(DATA)));
  const dataset = (await shipped('virtual:baclolens-dataset/card')) as typeof cards;
  expect(dataset).toEqual(cards);
  const all = [...dataset.decisions, ...dataset.cautions].flatMap(({ sources }) => sources);
  expect(new Set(all).size).toBe(new Set(all.map((source) => JSON.stringify(source))).size);
});
