import type { Settings } from '../../../platform/repair-settings.ts';

/** A choice and the sentence that says what it means. */
interface Explained {
  label: string;
  hint: string;
}

/** Every text of the options page. */
export interface OptionsWords {
  title: string;
  /** Said in a live region after each change: nothing has to be confirmed. */
  saved: string;
  /** The browser refused to store; the choice that is shown is the one that still holds. */
  notSaved: string;
  /** Heads what decides whose rules are shown, and how. */
  reading: string;
  language: Explained;
  languages: Record<Settings['language'], string>;
  dateFormat: Explained;
  dateFormats: Record<Settings['dateFormat'], string>;
  country: Explained;
  automatic: string;
  /** The second country, whose rules stand beside the first. */
  beside: Explained;
  besideNone: string;
  indication: Explained;
  indicationAuto: string;
  /** Heads how a card opens for a pointer. */
  hover: string;
  modes: Record<Settings['hover'], Explained>;
  /** How long the pointer must rest; only where resting opens the card. */
  delay: Explained;
  milliseconds: (figure: string) => string;
  sites: {
    heading: string;
    none: string;
    all: string;
    turnAllOn: string;
    giveBack: string;
    /** Name of the button for assistive technology, where many look alike. */
    giveBackOf: (site: string) => string;
    giveAllBack: string;
    /** Heads the hosts turned off while all sites are granted. */
    keptOff: string;
    allow: string;
    /** Like `giveBackOf`. */
    allowOf: (site: string) => string;
  };
  transfer: {
    heading: string;
    hint: string;
    save: string;
    load: string;
    loaded: string;
    /** The file holds no choice of ours; what was chosen before still holds. */
    unreadable: string;
  };
  /** How well doses are read. */
  accuracy: {
    heading: string;
    measured: (passages: number, mentions: number) => string;
    /** The row names say what each figure counts, since a reader does not know the terms. */
    rows: Record<'precision' | 'recall' | 'dailyDose' | 'role', string>;
    /** Whose the figures of the table are, and why they are kind. */
    bound: string;
    /** Shares on real pages that were kept apart from the tuning. */
    held: (precision: string, recall: string) => string;
    /** Of several measurements, the lowest and the highest. */
    range: (low: string, high: string) => string;
    /** The same shares of sets of passages that were read for the first time. */
    firstRead: (sets: number, precision: string, recall: string) => string;
    /** Shares of statement types read rightly: at first reading, and by language on the pages kept apart. */
    role: (firstRead: string, held: string) => string;
  };
  about: {
    heading: string;
    version: string;
    asOf: string;
    holds: string;
    counts: (decisions: number, cautions: number, countries: number) => string;
    purposeHeading: string;
    /** What the extension is for, and that it is for no verdict on a patient. */
    purpose: string;
    privacyHeading: string;
    /** That nothing leaves the browser. */
    privacy: string;
  };
}
