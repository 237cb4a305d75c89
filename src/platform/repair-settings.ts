import type { Indication } from '../dosage/mention.ts';

/** Days as the language writes them, or as ISO 8601 does: 2017-07-24. */
export type DateFormat = 'language' | 'iso';

export type HoverMode = 'dwell' | 'key' | 'off';

/** What the reader chose. Kept in this browser only (`storage.local`). */
export interface Settings {
  /** Language of the extension, apart from the browser's own. */
  language: 'auto' | 'en' | 'fr';
  /** ISO 3166 alpha-2 of the rules to show, or `auto`: the page's country, else the browser's. */
  jurisdiction: string;
  /** ISO 3166 alpha-2 of a second country whose rules are shown beside, or `none`. */
  beside: string;
  indication: 'auto' | Indication;
  dateFormat: DateFormat;
  hover: HoverMode;
  /** Time the pointer must rest on a mark before its card opens, in ms. */
  hoverDelayMs: number;
  /** Dataset version whose changes the reader has been told of; null before the first. */
  datasetSeen: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  jurisdiction: 'auto',
  beside: 'none',
  indication: 'auto',
  dateFormat: 'language',
  hover: 'dwell',
  hoverDelayMs: 300,
  datasetSeen: null,
};

type Checks = { [Key in keyof Settings]: (value: unknown) => boolean };

/** By hand, not by zod: every surface reads settings, and a few fields need no library. */
const CHECKS: Checks = {
  language: (value) => value === 'auto' || value === 'en' || value === 'fr',
  jurisdiction: (value) => typeof value === 'string' && /^(auto|[A-Z]{2,3})$/.test(value),
  beside: (value) => typeof value === 'string' && /^(none|[A-Z]{2,3})$/.test(value),
  indication: (value) =>
    value === 'auto' || value === 'alcohol-use-disorder' || value === 'spasticity',
  dateFormat: (value) => value === 'language' || value === 'iso',
  hover: (value) => value === 'dwell' || value === 'key' || value === 'off',
  hoverDelayMs: (value) => typeof value === 'number' && value >= 0 && value <= 2000,
  datasetSeen: (value) => value === null || typeof value === 'string',
};

/** The fields of stored settings that can be used; broken and unknown ones are left out. */
export function soundSettings(stored: unknown): Partial<Settings> {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  return Object.fromEntries(
    Object.entries(given).filter(
      ([key, value]) => Object.hasOwn(CHECKS, key) && CHECKS[key as keyof Settings](value),
    ),
  );
}

/**
 * Whole settings out of stored ones, field by field: one that is missing or broken gets its default,
 * the others are kept, so that one bad value never costs the reader the rest.
 */
export function repairSettings(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...soundSettings(stored) };
}
