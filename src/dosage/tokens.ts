import type { Folded } from './fold.ts';
import type { Tag } from './lexicon.ts';

/** What parts a token from the one before it. */
export type Gap = 'none' | 'blank' | 'line' | 'paragraph';

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number or one punctuation mark of the folded text. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** Folded offsets. */
  start: number;
  end: number;
  gap: Gap;
  /** What the phrases that begin here stand for. */
  tags: readonly FoundTag[];
}

/** A tag with the number of tokens its phrase spans. */
export interface FoundTag extends Tag {
  length: number;
}

export const NO_TAGS: readonly FoundTag[] = [];

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Letters: ASCII ones by code, others by what `toLowerCase`/Unicode says. */
const LETTER = /\p{L}/u;
function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code > 0xaa && code !== 0xbc && code !== 0xbd && code !== 0xbe && otherLetter(code);
}
const seen = new Map<number, boolean>();
function otherLetter(code: number): boolean {
  let letter = seen.get(code);
  if (letter === undefined) {
    letter = LETTER.test(String.fromCharCode(code));
    seen.set(code, letter);
  }
  return letter;
}

/** End of the word at `at`. Digits belong to a word they follow ("CoQ10", "PXT3003", "q8h"). */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !isDigit(code)) break;
    end += 1;
  }
  return end;
}

/** End of the number at `at`: digits with single points or commas between them. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joint = (code === 46 || code === 44) && end > at;
    if (!isDigit(code) && !(joint && isDigit(text.charCodeAt(end + 1)))) break;
    end += 1;
  }
  return end;
}

/** "3x5 mg", "x3/j", "3 x täglich": an x with no letter after it is a multiplication sign, not a word. */
function isTimesLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) === 120 && !isLetter(text.charCodeAt(at + 1));
}

function gapOf(blanks: string): Gap {
  const first = blanks.indexOf('\n');
  if (first < 0) return blanks === '' ? 'none' : 'blank';
  return blanks.indexOf('\n', first + 1) < 0 ? 'line' : 'paragraph';
}

function isBlank(code: number): boolean {
  return code <= 32;
}

/** Cuts a folded text into tokens; linear, one pass, no backtracking. */
export function tokenize(folded: Folded): Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  let at = 0;
  let from = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    let kind: TokenKind = 'mark';
    let end = at + 1;
    if (isDigit(code) || (code === 46 && from < at && isDigit(text.charCodeAt(at + 1)))) {
      kind = 'number';
      end = numberEnd(text, code === 46 ? at + 1 : at);
    } else if (isLetter(code) && !isTimesLetter(text, at)) {
      kind = 'word';
      end = wordEnd(text, at);
    }
    tokens.push({
      kind,
      text: code === 120 && kind === 'mark' ? '*' : text.slice(at, end),
      start: at,
      end,
      gap: gapOf(text.slice(from, at)),
      tags: NO_TAGS,
    });
    from = end;
    at = end;
  }
  return tokens;
}
