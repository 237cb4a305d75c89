import type { Settings } from '../../platform/repair-settings.ts';
import type { Language } from '../messages/language.ts';

/** What the browser grants now, as it says itself, and what the reader keeps off. */
export interface SiteGrants {
  /** Match patterns as the browser lists them. */
  granted: readonly string[];
  allSites: boolean;
  /** Hosts turned off while all sites are granted. */
  off: readonly string[];
  /** What became of the last wish, where it did not happen. */
  problem: 'refused' | 'failed' | null;
}

/** What the packaged dataset holds. */
export interface DatasetFacts {
  version: string;
  asOf: string;
  stale: boolean;
  decisions: number;
  cautions: number;
  /** How many jurisdictions the records are of. */
  jurisdictions: number;
  /** Codes of those whose rules can be chosen. */
  countries: readonly string[];
}

/** What the reader may do here. Whatever asks for a permission is called inside the click itself. */
export interface OptionsEvents {
  change: (change: Partial<Settings>) => void;
  allSites: () => void;
  giveBack: (pattern: string) => void;
  giveAllBack: () => void;
  allow: (host: string) => void;
  /** Saves the reader's choices as a file. */
  save: () => void;
  /** Takes choices over from a file's text. Resolves to false where it holds none. */
  load: (text: string) => Promise<boolean>;
}

/** Everything that the page shows; it keeps no setting of its own. */
export interface OptionsProps {
  language: Language;
  settings: Settings;
  /** What became of the last change; null before the first. */
  stored: 'saved' | 'failed' | null;
  grants: SiteGrants;
  dataset: DatasetFacts | null;
  on: OptionsEvents;
}
