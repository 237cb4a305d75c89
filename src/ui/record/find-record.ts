import type { Caution } from '../../dataset/schema/caution.ts';
import type { Decision } from '../../dataset/schema/decision.ts';
import type { Product } from '../../dataset/schema/product.ts';

/** One record of the dataset, whatever its sort. Ids are unique over all three. */
export type FoundRecord =
  | { type: 'decision'; record: Decision }
  | { type: 'caution'; record: Caution }
  | { type: 'product'; record: Product };

/** The three sorts of records that can be looked up. */
export interface Records {
  decisions: readonly Decision[];
  cautions: readonly Caution[];
  products: readonly Product[];
}

/** The record of an id, or null where the dataset has none, as in a link from an older version. */
export function findRecord(records: Records, id: string): FoundRecord | null {
  const decision = records.decisions.find((each) => each.id === id);
  if (decision) return { type: 'decision', record: decision };
  const caution = records.cautions.find((each) => each.id === id);
  if (caution) return { type: 'caution', record: caution };
  const product = records.products.find((each) => each.id === id);
  return product ? { type: 'product', record: product } : null;
}

/** All records, decisions first, the latest before older ones. */
export function allRecords({ decisions, cautions, products }: Records): FoundRecord[] {
  const day = ({ decidedOn, inForceFrom }: Decision) => decidedOn ?? inForceFrom ?? '';
  const latest = decisions.toSorted((a, b) => day(b).localeCompare(day(a)));
  return [
    ...latest.map((record) => ({ type: 'decision' as const, record })),
    ...cautions.map((record) => ({ type: 'caution' as const, record })),
    ...products.map((record) => ({ type: 'product' as const, record })),
  ];
}
