import type { Caution } from '../../dataset/schema/caution.ts';
import type { Decision } from '../../dataset/schema/decision.ts';
import type { Product } from '../../dataset/schema/product.ts';
import type { SearchHit } from '../../dataset/search.ts';
import type { TabMention } from '../../platform/active-tab.ts';
import type { SiteAccess } from '../../platform/site-access.ts';
import type { Language } from '../messages/language.ts';

/** What the popup knows of the site under it. */
export interface SiteState {
  access: SiteAccess;
  /** This page is read once, without a lasting permission. */
  once: boolean;
  /** What became of the reader's last wish, where it did not happen. */
  problem: 'refused' | 'failed' | null;
}

/** The records to look up, with the search over them. */
export interface Library {
  version: string;
  asOf: string;
  stale: boolean;
  decisions: readonly Decision[];
  cautions: readonly Caution[];
  products: readonly Product[];
  /** The records that match, best first. */
  search: (query: string) => readonly SearchHit[];
}

export interface PopupEvents {
  siteOn: () => void;
  siteOff: () => void;
  allSites: () => void;
  once: () => void;
  /** Resolves to false when the passage is gone. */
  showMention: (mention: TabMention) => Promise<boolean>;
  options: () => void;
}

export interface PopupProps {
  language: Language;
  /** Null where the packaged dataset cannot be read. */
  library: Library | null;
  /** Null until the browser has answered. */
  site: SiteState | null;
  /** Null until the page has answered. */
  mentions: readonly TabMention[] | null;
  on: PopupEvents;
}
