import type { Restriction } from '../../../platform/restriction.ts';

/** Every text of the popup that is not about one record. */
export interface PopupWords {
  title: string;
  search: {
    /** Name of the search box for assistive technology. */
    label: string;
    /** Examples of a dose, a year and an authority: they show what can be asked. */
    placeholder: string;
    /** Said in a live region while the reader types. */
    results: (count: number) => string;
    none: (query: string) => string;
    /** What to try where nothing was found. */
    hint: string;
    /** Name of the list of results. */
    list: string;
    /** A record’s maximum, behind its title. */
    max: (amount: string) => string;
  };
  back: string;
  site: {
    heading: string;
    /** The switch names its site, so that "on" cannot be taken for all sites. */
    label: (host: string) => string;
    on: string;
    off: string;
    /** Told before the switch is used: the browser’s prompt should surprise nobody. */
    asks: string;
    /** Reads this page until it is left; no permission stays. */
    once: string;
    onceOn: string;
    allSites: string;
    /** All sites are granted, and this one is read too. */
    allSitesOn: string;
    /** All sites are granted, and the reader turned this one off. */
    leftOut: string;
    /** The reader or the browser said no. */
    refused: string;
    /** The browser did not let a change through, though nobody refused it. */
    failed: string;
    /** While the browser is asked; it answers within a frame or two. */
    loading: string;
    /** The tab was closed while its popup stood open. */
    closed: string;
    /** In the side panel, on a site that is not on. */
    fromPopup: string;
    /** Why no extension can run here: each kind of page has its own reason. */
    restricted: Record<Restriction, string>;
  };
  mentions: {
    heading: string;
    count: (count: number) => string;
    /** The page was read and holds no dose. */
    none: string;
    /** The page was not read; another thing than holding no dose. */
    siteOff: string;
    /** The site is on, but nothing of ours got into the page. */
    unreached: string;
    loading: string;
    /** The list is older than the page. */
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
  /** The packaged records have a format that this version does not know. */
  noData: string;
  /** Version and as-of day of the data, short enough to stand beside the links. */
  data: (version: string, day: string) => string;
  all: string;
  panel: string;
  options: string;
}
