import { join } from 'node:path';
import { loadDataset } from '../cli/data/load-dataset.ts';
import { readDataFolder } from '../cli/data/read-data-folder.ts';
import { type CardDataset, type CardSource, cardDataset } from '../src/dataset/card-dataset.ts';
import { typesetDataset } from './typeset-dataset.ts';

const FULL = 'virtual:baclolens-dataset';
const CARD = 'virtual:baclolens-dataset/card';
/** The mark by which Vite's plugins tell modules that no other plugin should look up on disk. */
const resolved = (id: string) => `\0${id}`;

/** An expression whose value is parsed from one string: engines read that faster than a literal. */
function parsed(value: unknown): string {
  const json = JSON.stringify(JSON.stringify(value));
  // Both are line ends to older parsers of scripts, though not to JSON.
  const safe = json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `JSON.parse(${safe})`;
}

/** A module of what cards are made of. Many records name the same source: it is shipped once, 5 kB gzip less. */
function cardModule(dataset: CardDataset): string {
  const sources: CardSource[] = [];
  const places = new Map<string, number>();
  const placeOf = (source: CardSource): number => {
    const key = JSON.stringify(source);
    const place = places.get(key) ?? sources.push(source) - 1;
    places.set(key, place);
    return place;
  };
  const packed = (records: readonly { sources: readonly CardSource[] }[]) =>
    records.map((record) => ({ ...record, sources: record.sources.map(placeOf) }));
  const [decisions, cautions] = [packed(dataset.decisions), packed(dataset.cautions)];
  return `const sources = ${parsed(sources)};
export const dataset = ${parsed({ ...dataset, decisions, cautions })};
for (const record of [...dataset.decisions, ...dataset.cautions])
  record.sources = record.sources.map((place) => sources[place]);`;
}

/**
 * A Vite plugin that offers the checked dataset as two modules: `virtual:baclolens-dataset` (all of
 * it, for the popup) and `virtual:baclolens-dataset/card` (what cards are made of). A
 * faulty data file stops the build with its file, path and reason; nothing of the validator reaches
 * the bundle.
 * @param folder the data folder, absolute.
 */
export function datasetPlugin(folder: string) {
  return {
    name: 'baclolens-dataset',
    resolveId(id: string) {
      return id === FULL || id === CARD ? resolved(id) : undefined;
    },
    load(this: { addWatchFile(path: string): void }, id: string) {
      if (id !== resolved(FULL) && id !== resolved(CARD)) return undefined;
      const dataset = typesetDataset(loadDataset(folder));
      for (const { path } of readDataFolder(folder).files) this.addWatchFile(join(folder, path));
      if (id === resolved(CARD)) return cardModule(cardDataset(dataset));
      return `export const dataset = ${parsed(dataset)};`;
    },
  };
}
