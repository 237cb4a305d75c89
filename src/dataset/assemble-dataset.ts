import type { z } from 'zod';
import { checkFileName, checkFolder, checkUniqueIds } from './check-filing.ts';
import {
  checkDoseScope,
  checkEffectDates,
  checkEffectScope,
  checkFigures,
} from './check-record.ts';
import { checkDecisionReferences, checkProductReferences, type Filed } from './check-references.ts';
import type { Dataset } from './dataset.ts';
import type { DataFile, Fault } from './fault.ts';
import { cautionSchema } from './schema/caution.ts';
import { type Decision, decisionSchema } from './schema/decision.ts';
import { manifestSchema } from './schema/manifest.ts';
import { type Product, productsSchema } from './schema/product.ts';

const MANIFEST = 'dataset.json';
const PRODUCTS = 'products.json';

interface Parsed<Record> {
  records: Filed<Record>[];
  faults: Fault[];
}

function parseAll<Schema extends z.ZodType>(
  files: readonly DataFile[],
  schema: Schema,
): Parsed<z.infer<Schema>> {
  const records: Filed<z.infer<Schema>>[] = [];
  const faults: Fault[] = [];
  for (const { path: file, content } of files) {
    const result = schema.safeParse(content);
    if (result.success) records.push({ file, record: result.data });
    else {
      for (const { path, message } of result.error.issues) {
        faults.push({ file, path: path.join('.'), reason: message });
      }
    }
  }
  return { records, faults };
}

const under = (files: readonly DataFile[], folder: string) =>
  files.filter(({ path }) => path.startsWith(`${folder}/`));

function named(files: readonly DataFile[], name: string): DataFile[] {
  const file = files.find(({ path }) => path === name);
  // A missing file is parsed as nothing, so that it comes out as a fault of that file.
  return [file ?? { path: name, content: undefined }];
}

function checkDecision({ file, record }: Filed<Decision>): Fault[] {
  const findings = [checkFigures, checkDoseScope, checkEffectDates, checkEffectScope].flatMap(
    (check) => check(record),
  );
  return findings.map((finding) => ({ file, ...finding }));
}

/** In the order of their ids, without the line that points an editor at the schema. */
function tidy<Item extends { id: string; $schema?: string | undefined }>(
  filed: readonly Filed<Item>[],
): Omit<Item, '$schema'>[] {
  return filed
    .map(({ record: { $schema: _editorOnly, ...record } }) => record)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function checkReferences(
  decisions: readonly Filed<Decision>[],
  products: readonly Filed<Product>[],
): Fault[] {
  const named = products.map(({ record }) => record);
  return [
    ...checkDecisionReferences(decisions),
    ...checkProductReferences(PRODUCTS, named, decisions),
  ];
}

/**
 * Builds the dataset from its files, or tells every fault found: wrong shape, wrong place, an id
 * that does not exist, a figure that no source carries.
 * @param files all JSON files of the data folder, paths relative to it; `schema/` is ignored.
 */
export function assembleDataset(
  files: readonly DataFile[],
): { dataset: Dataset; faults: [] } | { dataset: null; faults: Fault[] } {
  const manifest = parseAll(named(files, MANIFEST), manifestSchema);
  const products = parseAll(named(files, PRODUCTS), productsSchema);
  const decisions = parseAll(under(files, 'decisions'), decisionSchema);
  const cautions = parseAll(under(files, 'cautions'), cautionSchema);
  const filedProducts = products.records.flatMap(({ file, record }) =>
    record.products.map((product) => ({ file, record: product })),
  );
  const faults: Fault[] = [
    ...[manifest, products, decisions, cautions].flatMap((parsed) => parsed.faults),
    ...[...decisions.records, ...cautions.records].flatMap(checkFileName),
    ...decisions.records.flatMap(checkFolder),
    ...checkUniqueIds([...decisions.records, ...cautions.records, ...filedProducts]),
    ...decisions.records.flatMap(checkDecision),
    ...cautions.records.flatMap(({ file, record }) =>
      checkFigures(record).map((finding) => ({ file, ...finding })),
    ),
    // A decision that could not be read would make all that points at it look wrong as well.
    ...(decisions.faults.length > 0 ? [] : checkReferences(decisions.records, filedProducts)),
  ];
  const [head] = manifest.records;
  if (faults.length > 0 || !head) return { dataset: null, faults };
  const { formatVersion, version, asOf } = head.record;
  return {
    faults: [],
    dataset: {
      formatVersion,
      version,
      asOf,
      decisions: tidy(decisions.records),
      cautions: tidy(cautions.records),
      products: tidy(filedProducts),
    },
  };
}
