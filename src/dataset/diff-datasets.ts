import type { Dataset } from './dataset.ts';

/** What became of one record between two datasets. */
export interface RecordChange {
  change: 'added' | 'removed' | 'changed';
  type: 'decision' | 'caution' | 'product';
  id: string;
  /** For a changed record: where it differs, `dose.maxMgPerDay`, sorted. */
  paths?: string[];
}

type Flat = Map<string, string>;

/** All leaves of a record by their dotted path, so that a change can be told by its place. */
function flatten(value: unknown, path: string, into: Flat): Flat {
  if (typeof value !== 'object' || value === null) into.set(path, JSON.stringify(value));
  else {
    for (const [key, part] of Object.entries(value)) {
      flatten(part, path === '' ? key : `${path}.${key}`, into);
    }
  }
  return into;
}

function changedPaths(before: object, after: object): string[] {
  const [old, current] = [flatten(before, '', new Map()), flatten(after, '', new Map())];
  const paths = new Set([...old.keys(), ...current.keys()]);
  return [...paths].filter((path) => old.get(path) !== current.get(path)).sort();
}

function diffRecords<Item extends { id: string }>(
  type: RecordChange['type'],
  before: readonly Item[],
  after: readonly Item[],
): RecordChange[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const current = new Map(after.map((item) => [item.id, item]));
  const ids = [...new Set([...old.keys(), ...current.keys()])].sort();
  return ids.flatMap((id): RecordChange[] => {
    const [was, is] = [old.get(id), current.get(id)];
    if (!was) return [{ change: 'added', type, id }];
    if (!is) return [{ change: 'removed', type, id }];
    const paths = changedPaths(was, is);
    return paths.length > 0 ? [{ change: 'changed', type, id, paths }] : [];
  });
}

/** What changed from one dataset to another, record by record: decisions, cautions, products. */
export function diffDatasets(before: Dataset, after: Dataset): RecordChange[] {
  return [
    ...diffRecords('decision', before.decisions, after.decisions),
    ...diffRecords('caution', before.cautions, after.cautions),
    ...diffRecords('product', before.products, after.products),
  ];
}
