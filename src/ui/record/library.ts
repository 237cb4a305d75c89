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
  /** The records that match, best first. */
  search: (query: string) => readonly SearchHit[];
  timelineOf: (key: RegimeKey) => readonly Period[];
}
