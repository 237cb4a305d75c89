import type { RegimeStatus } from '../../../regulation/regime.ts';

/** Every text around the picture of a ceiling over time and its table. */
export interface TimelineWords {
  heading: string;
  /** What the picture shows, for its caption and for assistive technology. */
  caption: (indication: string, country: string) => string;
  /** What held in a stretch, for the legend and for the table where there is no figure. */
  status: Record<RegimeStatus, string>;
  /** The maximum holds, but a court has still to decide on it. */
  open: string;
  today: string;
  /** Label of the act whose page it is. */
  thisAct: string;
  /** Label of the day of the page that the reader came from. */
  pageDay: string;
  /** Marks the row of the table that held on that day. */
  onPageDay: string;
  /** Label of the dose that the reader came from. */
  pageDose: (amount: string) => string;
  columns: { from: string; until: string; max: string; act: string };
  /** In the place of an end: the period still runs. */
  still: string;
  /** Opens the same as a table. */
  table: string;
  /** No act on this use is in the data: not the same as no maximum. */
  nothing: string;
}
