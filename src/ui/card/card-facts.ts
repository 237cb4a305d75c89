import type { PageDate } from '../../page/facts/page-date.ts';
import type { ChosenJurisdiction } from '../../regulation/choose-jurisdiction.ts';

/** Where the page's own date was read from; `reader` where the reader corrected it. */
export type DateBasis = PageDate['basis'] | 'reader';

/** Why this country's rules are shown. */
export type CountryBasis = ChosenJurisdiction['basis'];

/** What the card was told about the page and the reader's wishes, shown so that it can be checked. */
export interface CardFacts {
  /** YYYY-MM-DD, or less where the page says less, with its origin; null where no date was found. */
  pageDate: { day: string; basis: DateBasis } | null;
  country: { code: string; basis: CountryBasis };
}
