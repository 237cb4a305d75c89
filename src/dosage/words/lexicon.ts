/** What a word or phrase can stand for. One list per class and language, see `languages/`. */
export type WordClass =
  // numbers and joints
  | 'number'
  | 'to'
  | 'and'
  | 'between'
  | 'of'
  | 'per'
  | 'every'
  // units and forms
  | 'mg'
  | 'g'
  | 'mcg'
  | 'ng'
  | 'kg'
  | 'ml'
  | 'litre'
  | 'tablet'
  // rates
  | 'day'
  | 'week'
  | 'month'
  | 'hour'
  | 'minute'
  | 'intake'
  | 'daily'
  | 'bareDay'
  | 'weekly'
  | 'times'
  | 'timesDaily'
  | 'timesOnly'
  | 'sparse'
  | 'moment'
  | 'bedtime'
  | 'dailyDose'
  | 'single'
  | 'occasion'
  | 'atOnce'
  | 'timed'
  | 'respectively'
  // whose
  | 'baclofen'
  | 'shortName'
  | 'drug'
  | 'alcohol'
  | 'level'
  | 'companion'
  | 'latter'
  | 'former'
  | 'filler'
  // route, role
  | 'oral'
  | 'intrathecal'
  | 'parenteral'
  | 'givenHow'
  | 'ceiling'
  | 'start'
  | 'increment'
  | 'usual'
  | 'taken'
  | 'threshold'
  | 'strength'
  | 'upTo'
  | 'change'
  | 'by'
  | 'toLevel'
  | 'narrative'
  | 'self'
  | 'study'
  | 'past'
  | 'modal'
  | 'average'
  | 'keep'
  | 'vary'
  | 'usualHint'
  | 'takenHint'
  | 'ceilingHint'
  | 'incrementHint'
  | 'startHint'
  | 'strengthHint'
  | 'test'
  | 'response'
  | 'form'
  | 'trial'
  | 'next'
  | 'point'
  | 'renal'
  | 'down'
  | 'authority'
  | 'hospital'
  | 'effect'
  | 'divided'
  | 'instruct'
  | 'not'
  | 'versus'
  | 'dose'
  // about
  | 'child'
  | 'animal'
  | 'drinking'
  | 'spastic'
  | 'abbreviation'
  | 'common';

/** One language's words: for each class its phrases, parted by "|"; "stem*" and "phrase=value". */
export type Words = Partial<Record<WordClass, string>>;

/** One bit per language; words of every language carry all bits. */
export type Languages = number;
export const EVERY_LANGUAGE: Languages = 0xffff;

/** What a phrase found in the text stands for. */
export interface Tag {
  cls: WordClass;
  /** The languages in which the phrase stands for that. */
  languages: Languages;
  /** The figure of a number or frequency word, the name of a drug; else ''. */
  value: string;
}
