import type { Filters } from '../../look-up/filters.ts';

/** Every text of looking up that the popup's search box does not have. */
export interface LookUpWords {
  title: string;
  filters: string;
  facets: Record<keyof Filters, string>;
  any: string;
  clear: string;
  noneNarrowed: string;
  inTab: string;
}
