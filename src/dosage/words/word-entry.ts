import { foldWord } from '../text/fold.ts';
import type { Languages, WordClass } from './lexicon.ts';
import { addPhrase, MAX_STEM, MIN_STEM, type Node, PARTS } from './phrase-tree.ts';

/** The phrases of one class and language, parted by "|" as in `Words`. */
export interface WordList {
  cls: WordClass;
  languages: Languages;
  text: string;
}

/** One phrase of a list, by where it stands. */
export interface WordEntry {
  list: WordList;
  from: number;
  /** The next entry whose first word begins with the same letters. */
  next: WordEntry | null;
}

const HYPHEN = 45;
const EQUALS = 61;
const BAR = 124;
const CURLY_QUOTE = 0x2019;

/** Blanks, quotes, stars and hyphens have smaller codes than letters; so has what is past the end. */
const endsWord = (code: number) =>
  !(code > HYPHEN) || code === EQUALS || code === BAR || code === CURLY_QUOTE;

/** Where the first word of the phrase at `from` ends; a stem's star is no part of it. */
function firstWordEnd(text: string, from: number): number {
  let until = from;
  while (!endsWord(text.charCodeAt(until))) until += 1;
  return until;
}

/** A letter with its mark apart. */
const WIDEST_LETTER = 2;

function numberOf(first: number, second: number, third: number): number {
  if (endsWord(second)) return first;
  return endsWord(third) ? first * 31 + second : (first * 31 + second) * 31 + third;
}

/**
 * A number for the first three letters (`MIN_STEM`) of the word at `from`, as folded. Asked ten
 * thousand times before the first page is read, and most words begin with plain letters.
 */
export function headOf(text: string, from: number): number {
  const first = text.charCodeAt(from);
  const second = text.charCodeAt(from + 1);
  const third = text.charCodeAt(from + 2);
  if ((first | second | third) < 128) return numberOf(first, second, third);
  const word = foldWord(text.slice(from, from + MIN_STEM * WIDEST_LETTER));
  return numberOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
}

/**
 * How an entry's first word meets a word of the text.
 * @returns 0 where it does not, the length of a stem, and more than the word's length for all of it
 */
export function fitOf({ list: { text }, from }: WordEntry, word: string): number {
  const end = firstWordEnd(text, from);
  const first = foldWord(text.slice(from, end));
  const { length } = first;
  if (!word.startsWith(first)) return 0;
  if (text.charAt(end) !== '*') return length === word.length ? length + 1 : 0;
  return length >= MIN_STEM && length <= MAX_STEM ? length : 0;
}

/** Adds an entry below the node of its first word. */
export function addEntry(node: Node, { list, from }: WordEntry): void {
  const { text, cls, languages } = list;
  const bar = text.indexOf('|', from);
  const [phrase = '', value = ''] = text.slice(from, bar < 0 ? text.length : bar).split('=');
  const [, ...rest] = foldWord(phrase).split(PARTS);
  addPhrase(node, rest, { cls, languages, value });
}
