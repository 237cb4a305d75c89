import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/dataset/json-schemas.ts';

/** Writes the JSON Schemas that let an editor complete and check the data files. */
const folder = join(import.meta.dirname, '..', 'data', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
