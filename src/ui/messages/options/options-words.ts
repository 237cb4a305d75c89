import type { Settings } from '../../../platform/repair-settings.ts';

/** A choice and the sentence that says what it means. */
interface Explained {
  label: string;
  hint: string;
}

/** Every text of the options page. */
export interface OptionsWords {
  title: string;
  saved: string;
  notSaved: string;
  reading: string;
  language: Explained;
  languages: Record<Settings['language'], string>;
  dateFormat: Explained;
  dateFormats: Record<Settings['dateFormat'], string>;
  country: Explained;
  automatic: string;
  beside: Explained;
  besideNone: string;
  indication: Explained;
  indicationAuto: string;
  hover: string;
  modes: Record<Settings['hover'], Explained>;
  delay: Explained;
  milliseconds: (figure: string) => string;
  sites: {
    heading: string;
    none: string;
    all: string;
    turnAllOn: string;
    giveBack: string;
    giveBackOf: (site: string) => string;
    giveAllBack: string;
    keptOff: string;
    allow: string;
    allowOf: (site: string) => string;
    refused: string;
  };
  transfer: {
    heading: string;
    hint: string;
    save: string;
    load: string;
    loaded: string;
    unreadable: string;
  };
  /** How well doses are read. */
  accuracy: {
    heading: string;
    measured: (passages: number, mentions: number) => string;
    rows: Record<'precision' | 'recall' | 'dailyDose' | 'role', string>;
    /** Shares of statement types read rightly on text not seen, the worst and the best measured. */
    caveat: (worst: string, best: string) => string;
  };
  about: {
    heading: string;
    version: string;
    asOf: string;
    holds: string;
    counts: (decisions: number, cautions: number, countries: number) => string;
    purposeHeading: string;
    purpose: string;
    privacyHeading: string;
    privacy: string;
  };
}
