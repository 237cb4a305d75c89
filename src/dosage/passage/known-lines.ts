import { Census } from '../words/census.ts';
import { type Passage, readPassage } from './passage.ts';

/** A title, heading or table header, taken apart. */
export interface Line {
  passage: Passage;
  words: Census;
}

/** A page asks with the same title for each of its blocks, and with one heading for several. */
const KEPT = 32;
const known = new Map<string, Line>();

/** Takes a line around a text apart, or remembers having done so. */
export function lineOf(text: string, lang: string | undefined): Line {
  const key = `${lang ?? ''} ${text}`;
  let line = known.get(key);
  if (!line) {
    const passage = readPassage(text, lang);
    line = { passage, words: new Census(passage.tokens, 0, passage.tokens.length) };
    if (known.size >= KEPT) known.clear();
    known.set(key, line);
  }
  return line;
}
