import type { Dataset } from './dataset.ts';

/** How many records of each sort a dataset holds. */
export interface DatasetStats {
  version: string;
  asOf: string;
  decisions: number;
  cautions: number;
  products: number;
  sources: number;
  byJurisdiction: Record<string, number>;
  byKind: Record<string, number>;
  byStatus: Record<string, number>;
  byGrade: Record<string, number>;
  bySeverity: Record<string, number>;
  openQuestions: number;
  conflicts: number;
}

/** Counts the values, the keys in alphabetical order. */
function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Counts a dataset's records; sources are counted once for each record that names them. */
export function datasetStats({
  version,
  asOf,
  decisions,
  cautions,
  products,
}: Dataset): DatasetStats {
  const sources = [...decisions, ...cautions].flatMap((record) => record.sources);
  return {
    ...{ version, asOf },
    decisions: decisions.length,
    cautions: cautions.length,
    products: products.length,
    sources: sources.length,
    byJurisdiction: count(decisions.map(({ jurisdiction }) => jurisdiction)),
    byKind: count(decisions.map(({ kind }) => kind)),
    byStatus: count(decisions.map(({ status }) => status)),
    byGrade: count(sources.map(({ grade }) => grade)),
    bySeverity: count(cautions.map(({ severity }) => severity)),
    openQuestions: decisions.flatMap(({ openQuestions = [] }) => openQuestions).length,
    conflicts: decisions.flatMap(({ conflicts = [] }) => conflicts).length,
  };
}
