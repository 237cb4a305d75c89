import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../cli/data/load-dataset.ts';
import { readDataFolder } from '../../cli/data/read-data-folder.ts';
import { jsonSchemas } from '../../src/dataset/json-schemas.ts';

describe('the JSON Schemas next to the data', () => {
  it.each(Object.entries(jsonSchemas()))('%s is up to date with the code', (name, schema) => {
    const stored = readFileSync(join(DATA_FOLDER, 'schema', name), 'utf8');
    // "node scripts/write-data-schemas.ts" writes them anew.
    expect(JSON.parse(stored)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('are named by every data file, so that an editor finds them', () => {
    const lost = readDataFolder(DATA_FOLDER).files.filter(({ path, content }) => {
      const named = (content as { $schema?: string }).$schema ?? '';
      const target = join(DATA_FOLDER, path, '..', named);
      return !Object.keys(jsonSchemas()).some(
        (name) => target === join(DATA_FOLDER, 'schema', name),
      );
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
