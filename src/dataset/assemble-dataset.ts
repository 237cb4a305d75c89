import { checkFiles } from './check-files.ts';
import type { Filed } from './check-references.ts';
import type { Dataset } from './dataset.ts';
import type { DataFile, Fault } from './fault.ts';
import { parseFiles } from './parse-files.ts';

/** In the order of their ids, without the line that points an editor at the schema. */
function tidy<Item extends { id: string; $schema?: string | undefined }>(
  filed: readonly Filed<Item>[],
): Omit<Item, '$schema'>[] {
  return filed
    .map(({ record: { $schema: _editorOnly, ...record } }) => record)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Builds the dataset from its files, or tells every fault found: wrong shape, wrong place, an id
 * that does not exist, a figure that no source carries.
 * @param files all JSON files of the data folder, paths relative to it, without `schema/`.
 */
export function assembleDataset(
  files: readonly DataFile[],
): { dataset: Dataset; faults: [] } | { dataset: null; faults: Fault[] } {
  const parsed = parseFiles(files);
  const faults = checkFiles(parsed);
  if (faults.length > 0 || !parsed.manifest) return { dataset: null, faults };
  const { formatVersion, version, asOf } = parsed.manifest;
  return {
    faults: [],
    dataset: {
      ...{ formatVersion, version, asOf },
      decisions: tidy(parsed.decisions),
      cautions: tidy(parsed.cautions),
      products: tidy(parsed.products),
      changes: parsed.changes.map(({ record }) => record),
    },
  };
}
