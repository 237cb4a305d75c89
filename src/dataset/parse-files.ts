import type { z } from 'zod';
import type { Filed } from './check-references.ts';
import type { DataFile, Fault } from './fault.ts';
import { type Caution, cautionSchema } from './schema/caution.ts';
import { changesSchema, type VersionChanges } from './schema/changes.ts';
import { type Decision, decisionSchema } from './schema/decision.ts';
import { type Manifest, manifestSchema } from './schema/manifest.ts';
import { type Product, productsSchema } from './schema/product.ts';

/** The records that have the right shape, and the faults of those that have not. */
export interface ParsedFiles {
  manifest: Manifest | null;
  changes: readonly Filed<VersionChanges>[];
  products: readonly Filed<Product>[];
  decisions: readonly Filed<Decision>[];
  cautions: readonly Filed<Caution>[];
  faults: Fault[];
}

interface Parsed<Item> {
  records: Filed<Item>[];
  faults: Fault[];
}

function parseAll<Schema extends z.ZodType>(
  files: readonly DataFile[],
  schema: Schema,
): Parsed<z.infer<Schema>> {
  const parsed: Parsed<z.infer<Schema>> = { records: [], faults: [] };
  for (const { path: file, content } of files) {
    const result = schema.safeParse(content);
    if (result.success) parsed.records.push({ file, record: result.data });
    else {
      for (const { path, message } of result.error.issues) {
        parsed.faults.push({ file, path: path.join('.'), reason: message });
      }
    }
  }
  return parsed;
}

/** The records of a folder's files, one each. */
function folder<Schema extends z.ZodType>(
  files: readonly DataFile[],
  name: string,
  schema: Schema,
): Parsed<z.infer<Schema>> {
  return parseAll(
    files.filter(({ path }) => path.startsWith(`${name}/`)),
    schema,
  );
}

/** The one file of a name; a missing file is read as nothing, so that it comes out as a fault. */
function single<Schema extends z.ZodType>(
  files: readonly DataFile[],
  path: string,
  schema: Schema,
): Parsed<z.infer<Schema>> {
  return parseAll(
    [files.find((each) => each.path === path) ?? { path, content: undefined }],
    schema,
  );
}

/** The items of a file that lists several, each with the file it came from. */
function itemsOf<Whole, Item>(
  { records }: Parsed<Whole>,
  list: (whole: Whole) => readonly Item[],
): Filed<Item>[] {
  return records.flatMap(({ file, record }) =>
    list(record).map((item) => ({ file, record: item })),
  );
}

/** Reads all files of a data folder by their schemas. */
export function parseFiles(files: readonly DataFile[]): ParsedFiles {
  const manifest = single(files, 'dataset.json', manifestSchema);
  const changes = single(files, 'changes.json', changesSchema);
  const products = single(files, 'products.json', productsSchema);
  const decisions = folder(files, 'decisions', decisionSchema);
  const cautions = folder(files, 'cautions', cautionSchema);
  return {
    manifest: manifest.records[0]?.record ?? null,
    changes: itemsOf(changes, (file) => file.changes),
    products: itemsOf(products, (file) => file.products),
    decisions: decisions.records,
    cautions: cautions.records,
    faults: [manifest, changes, products, decisions, cautions].flatMap(({ faults }) => faults),
  };
}
