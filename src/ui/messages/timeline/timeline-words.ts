import type { RegimeStatus } from '../../../regulation/regime.ts';

/** Every text around the picture of a ceiling over time and its table. */
export interface TimelineWords {
  heading: string;
  /** What the picture shows, for its caption and for assistive technology. */
  caption: (indication: string, country: string) => string;
  status: Record<RegimeStatus, string>;
  open: string;
  today: string;
  thisAct: string;
  /** Label of the day of the page that the reader came from. */
  pageDay: string;
  /** Marks the row of the table that held on that day. */
  onPageDay: string;
  pageDose: (amount: string) => string;
  columns: { from: string; until: string; max: string; act: string };
  still: string;
  table: string;
  nothing: string;
}
