import type { Languages, WordClass } from './lexicon.ts';
import { addPhrase, MAX_STEM, MIN_STEM, type Node } from './phrase-tree.ts';

/** The phrases of one class and language, folded, parted by "|". */
export interface WordList {
  cls: WordClass;
  languages: Languages;
  text: string;
}

/** One phrase of a list, by where it stands; nothing of it is cut out before it is needed. */
export interface WordEntry {
  list: WordList;
  from: number;
  /** The next entry whose first word begins with the same letters. */
  next: WordEntry | null;
}

const [BLANK, QUOTE, STAR, HYPHEN, EQUALS, BAR] = [32, 39, 42, 45, 61, 124];
const endsWord = (code: number) =>
  code === BLANK || code === QUOTE || code === HYPHEN || code === EQUALS || code === BAR;

/** Where the first word of the entry at `from` ends. */
function firstWordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsWord(text.charCodeAt(at))) at += 1;
  return at;
}

/** A number for the first letters of the text at `from`: as many as the shortest stem has. */
export function headOf(text: string, from: number): number {
  let head = 0;
  for (let at = from; at < from + MIN_STEM && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (endsWord(code)) break;
    head = head * 31 + code;
  }
  return head;
}

/**
 * How an entry's first word meets a word of the text.
 * @returns 0 where it does not, the length of a stem, and more than the word's length for all of it
 */
export function fitOf({ list: { text }, from }: WordEntry, word: string): number {
  const end = firstWordEnd(text, from);
  if (text.charCodeAt(end - 1) !== STAR) {
    return end - from === word.length && text.startsWith(word, from) ? word.length + 1 : 0;
  }
  const stem = text.slice(from, end - 1);
  const possible = stem.length >= MIN_STEM && stem.length <= MAX_STEM;
  return possible && word.startsWith(stem) ? stem.length : 0;
}

/** Adds an entry below the node of its first word. */
export function addEntry(node: Node, { list, from }: WordEntry): void {
  const { text, cls, languages } = list;
  const bar = text.indexOf('|', from);
  const entry = text.slice(from, bar < 0 ? text.length : bar);
  const equals = entry.indexOf('=');
  const phrase = equals < 0 ? entry : entry.slice(0, equals);
  const value = equals < 0 ? '' : entry.slice(equals + 1);
  addPhrase(node, phrase.slice(firstWordEnd(phrase, 0) + 1), { cls, languages, value });
}
