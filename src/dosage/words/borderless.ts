import type { WordClass } from './lexicon.ts';

/** Rates are read in any text: an English page may quote "80 mg/j" or "30 mg pro Tag". */
export const BORDERLESS: ReadonlySet<WordClass> = new Set<WordClass>([
  'mg',
  'g',
  'mcg',
  'kg',
  'ml',
  'tablet',
  'day',
  'week',
  'hour',
  'intake',
  'daily',
  'weekly',
  'times',
  'timesDaily',
  'timesOnly',
  'sparse',
  'per',
  'every',
]);
