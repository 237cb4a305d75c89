import type { Filters } from '../../look-up/filters.ts';

/** Every text of looking up that the popup's search box does not have. */
export interface LookUpWords {
  title: string;
  filters: string;
  /** Labels of the lists of choices. */
  facets: Record<keyof Filters, string>;
  /** The choice that leaves a list open. */
  any: string;
  clear: string;
  /** Nothing passes the filters, though nothing was typed. */
  noneNarrowed: string;
  /** From the popup to a tab of its own, for long reading. */
  inTab: string;
}
