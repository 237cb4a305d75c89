import type { Caution } from '../../dataset/schema/caution.ts';
import type { Decision } from '../../dataset/schema/decision.ts';
import type { SearchHit } from '../../dataset/search.ts';
import type { RegimeKey } from '../../regulation/regime.ts';
import type { Period } from '../../regulation/timeline.ts';
import type { Records } from './find-record.ts';

/** The records to look up, with the search over them and the rules folded from them. */
export interface Library extends Records {
  version: string;
  asOf: string;
  stale: boolean;
  /** The day of reading, YYYY-MM-DD. */
  today: string;
  /** Codes of the jurisdictions with a rule for tablets: there is a line to draw. In no order. */
  countries: readonly string[];
  /** The records that match, best first. */
  search: (query: string) => readonly SearchHit[];
  /** The cautions of today for the country, uses and routes of a decision, the most serious first. */
  cautionsOf: (decision: Decision) => readonly Caution[];
  timelineOf: (key: RegimeKey) => readonly Period[];
}
