import type { VersionChanges } from '../../dataset/schema/changes.ts';
import type { TabMention, Unread } from '../../platform/active-tab.ts';
import type { SiteAccess } from '../../platform/site-access.ts';
import type { Language } from '../messages/language.ts';
import type { Library } from '../record/library.ts';
import type { Pinned } from '../timeline/pinned.ts';

/** What the popup knows of the site under it. */
export interface SiteState {
  access: SiteAccess | { kind: 'closed' };
  /** This page is read once, without a lasting permission. */
  once: boolean;
  /** What became of the reader's last wish, where it did not happen. */
  problem: 'refused' | 'failed' | null;
}

/** A file to hand to the reader. */
export interface SavedFile {
  name: string;
  /** MIME type. */
  type: string;
  text: string;
}

/** What the reader may do here. `siteOn` and `allSites` must ask inside the click itself. */
export interface PopupEvents {
  siteOn: () => void;
  siteOff: () => void;
  allSites: () => void;
  once: () => void;
  /** Resolves to false when the passage is gone. */
  showMention: (mention: TabMention) => Promise<boolean>;
  /** Saves a text as a file. */
  save: (file: SavedFile) => void;
  options: () => void;
  /** Opens the side panel, inside the click itself. */
  panel: () => void;
  /** The reader has seen what an update of the data changed. */
  newsSeen: () => void;
  /** Opens a record, or with null the whole library, in a tab, with what its timeline should pin. */
  lookUp: (id: string | null, pinned?: Pinned) => void;
  /** Resolves to false where the clipboard stays shut. */
  copy: (text: string) => Promise<boolean>;
}

/** Everything that the popup shows; it asks neither the browser nor the page itself. */
export interface PopupProps {
  /** Over the page for a moment, or beside it for as long as the reader likes. */
  place: 'popup' | 'panel';
  language: Language;
  /** Null where the packaged dataset cannot be read. */
  library: Library | null;
  /** What changed in the data since the reader last looked. */
  news: readonly VersionChanges[];
  /** Null until the browser has answered. */
  site: SiteState | null;
  /** Null until the page has answered. */
  mentions: readonly TabMention[] | null;
  /** Why there can be none to list; null where the page was read or has not answered yet. */
  unread: Unread | null;
  /** A side panel can be opened from here. */
  panel: boolean;
  on: PopupEvents;
}
