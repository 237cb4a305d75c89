import type { Caution } from './schema/caution.ts';
import type { VersionChanges } from './schema/changes.ts';
import type { Decision } from './schema/decision.ts';
import type { Product } from './schema/product.ts';

/** All records, checked; `version` is the content's calendar version, `asOf` the last day looked at. */
export interface Dataset {
  formatVersion: number;
  version: string;
  asOf: string;
  decisions: readonly Decision[];
  cautions: readonly Caution[];
  products: readonly Product[];
  /** What each version changed, the newest first. */
  changes: readonly VersionChanges[];
}
