/** Where the page's own date was read from; `reader` where the reader corrected it. */
export type DateBasis = 'json-ld' | 'meta' | 'dateline' | 'time-element' | 'url' | 'reader';

/** Why this country's rules are shown. */
export type CountryBasis = 'choice' | 'authorities' | 'page' | 'browser' | 'default';

/** What the card was told about the page and the reader's wishes, shown so that it can be checked. */
export interface CardFacts {
  /** YYYY-MM-DD, or YYYY-MM or YYYY where the page tells no more, with its origin, or null where no date was found. */
  pageDate: { day: string; basis: DateBasis } | null;
  country: { code: string; basis: CountryBasis };
}
