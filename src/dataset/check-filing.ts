import type { Filed } from './check-references.ts';
import type { Fault } from './fault.ts';

/** A record is found by its id, so its file must be named after it. */
export function checkFileName({ file, record }: Filed<{ id: string }>): Fault[] {
  const name = file.split('/').at(-1);
  return name === `${record.id}.json`
    ? []
    : [{ file, path: 'id', reason: `the file of "${record.id}" must be named ${record.id}.json` }];
}

/** A decision lies in the folder of its jurisdiction. */
export function checkFolder({
  file,
  record,
}: Filed<{ id: string; jurisdiction: string }>): Fault[] {
  const folder = `decisions/${record.jurisdiction.toLowerCase()}`;
  return file.startsWith(`${folder}/`)
    ? []
    : [
        {
          file,
          path: 'jurisdiction',
          reason: `a record of ${record.jurisdiction} lies in ${folder}/`,
        },
      ];
}

/** No two records (decision, caution or product) may share an id: the card looks up by id alone. */
export function checkUniqueIds(records: readonly Filed<{ id: string }>[]): Fault[] {
  const first = new Map<string, string>();
  return records.flatMap(({ file, record }) => {
    const earlier = first.get(record.id);
    if (earlier === undefined) first.set(record.id, file);
    return earlier === undefined
      ? []
      : [{ file, path: 'id', reason: `the id "${record.id}" is already taken by ${earlier}` }];
  });
}
