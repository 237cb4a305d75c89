import type { Restriction } from '../../../platform/restriction.ts';

/** Every text of the popup that is not about one record. */
export interface PopupWords {
  title: string;
  search: {
    label: string;
    placeholder: string;
    results: (count: number) => string;
    none: (query: string) => string;
    hint: string;
    list: string;
    max: (amount: string) => string;
  };
  back: string;
  site: {
    heading: string;
    label: (host: string) => string;
    on: string;
    off: string;
    asks: string;
    once: string;
    onceOn: string;
    allSites: string;
    allSitesOn: string;
    refused: string;
    failed: string;
    loading: string;
    /** The tab was closed while its popup stood open. */
    closed: string;
    /** In the side panel, on a site that is not on. */
    fromPopup: string;
    restricted: Record<Restriction, string>;
  };
  mentions: {
    heading: string;
    count: (count: number) => string;
    none: string;
    siteOff: string;
    loading: string;
    gone: string;
    exportAs: string;
  };
  /** What an update of the data changed. */
  news: {
    heading: string;
    version: (version: string, day: string) => string;
    open: string;
    seen: string;
  };
  noData: string;
  /** Version and as-of day of the data, short enough to stand beside the links. */
  data: (version: string, day: string) => string;
  all: string;
  panel: string;
  options: string;
}
