import { foldWord } from './fold.ts';

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

/**
 * A node of the phrase tree; `stems` hold the entries written with a star. Most of the ten thousand
 * nodes are leaves, so branches are made when the first child comes: empty maps would cost more time
 * and memory than all the words.
 */
export interface Node {
  next: Map<string, Node> | null;
  stems: Map<string, Node> | null;
  tags: Tag[];
}

const MIN_STEM = 3;
const PARTED = /[ '’-]/;
const PARTS = /[ '’-]+/;

function emptyNode(): Node {
  return { next: null, stems: null, tags: [] };
}

function childOf(node: Node, word: string): Node {
  const stem = word.endsWith('*');
  const side = stem ? 'stems' : 'next';
  node[side] ??= new Map();
  const branch = node[side];
  const key = stem ? word.slice(0, -1) : word;
  let child = branch.get(key);
  if (!child) {
    child = emptyNode();
    branch.set(key, child);
  }
  return child;
}

function addPhrase(root: Node, languages: Languages, cls: WordClass, entry: string): void {
  const parted = entry.indexOf('=');
  const phrase = foldWord((parted < 0 ? entry : entry.slice(0, parted)).trim());
  const value = parted < 0 ? '' : entry.slice(parted + 1);
  let node = root;
  // Most entries are one word, and splitting by a pattern is what building the tree spends its time on.
  if (!PARTED.test(phrase)) node = childOf(node, phrase);
  else for (const word of phrase.split(PARTS)) node = childOf(node, word);
  // Cognates stand in several lists ("dose"): one tag with all their languages.
  const known = node.tags.find((tag) => tag.cls === cls && tag.value === value);
  if (known) known.languages |= languages;
  else node.tags.push({ cls, value, languages });
}

/** Rates are read in any text: an English page may quote "80 mg/j" or "30 mg pro Tag". */
const BORDERLESS: ReadonlySet<WordClass> = new Set<WordClass>([
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

/**
 * Builds one phrase tree of all languages: pages mix languages and short blocks have none to guess.
 * The first list holds for every language; each further one gets a bit of its own.
 */
export function buildLexicon(every: Words, languages: readonly (readonly Words[])[]): Node {
  const root = emptyNode();
  const add = (words: Words, bits: Languages) => {
    for (const [name, list] of Object.entries(words)) {
      const cls = name as WordClass;
      const languages = BORDERLESS.has(cls) ? EVERY_LANGUAGE : bits;
      for (const entry of list.split('|')) {
        if (entry.trim() !== '') addPhrase(root, languages, cls, entry);
      }
    }
  };
  add(every, EVERY_LANGUAGE);
  for (const [index, lists] of languages.entries())
    for (const words of lists) add(words, 1 << index);
  return root;
}

/** The nodes one word leads to from `node`: its exact form and every stem it begins with. */
export function stepsFrom(node: Node, word: string): Node[] {
  const found: Node[] = [];
  const exact = node.next?.get(word);
  if (exact) found.push(exact);
  const { stems } = node;
  if (stems === null) return found;
  for (let length = Math.min(word.length, 24); length >= MIN_STEM; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem) found.push(stem);
  }
  return found;
}
