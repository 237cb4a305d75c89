import type { Folded } from '../text/fold.ts';
import { amountGluedTo, firstWordLength, hoursGluedTo } from '../text/glued-words.ts';
import { partedDecimalEnd } from '../text/parted-decimal.ts';
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
  /** The numbers of the classes that they count for, see `Census`. */
  classes: readonly number[];
}

/** A tag with the number of tokens its phrase spans. */
export interface FoundTag extends Tag {
  length: number;
}

export const NO_TAGS: readonly FoundTag[] = [];
export const NO_CLASSES: readonly number[] = [];

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

/**
 * End of the word at `at`. Digits belong to a word they follow ("CoQ10", "PXT3003", "q8h"), unless
 * they open an amount of their own.
 */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  let letters = true;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) break;
    if (digit && letters && (amountGluedTo(text, at, end) || hoursGluedTo(text, at, end))) break;
    letters = !digit;
    end += 1;
  }
  return end;
}

/** Swiss "2'000": the apostrophe parts thousands; three figures follow, and no fourth. */
function partsThousands(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 39 || isDigit(text.charCodeAt(at + 4))) return false;
  return [1, 2, 3].every((step) => isDigit(text.charCodeAt(at + step)));
}

/** End of the number at `at`: digits with single points, commas or apostrophes between them. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joint = end > at && (code === 46 || code === 44 || partsThousands(text, end));
    if (!isDigit(code) && !(joint && isDigit(text.charCodeAt(end + 1)))) break;
    end += 1;
  }
  return end;
}

/** A day behind the x of "3xtägl.", "4xdia", "3xd", and no letter more. */
const DAY_AFTER_X =
  /(?:d|day|daily|dia|dias|dag|dgs?|daags|tag|tgl|tagl|taglich|j|jour|jours|die|giorno|wk|week|sem|semaine|semana)(?!\p{L})/uy;

/** "3x5 mg", "x3/j", "3 x täglich", "3xtägl.": an x with no letter of its own word after it multiplies. */
function isTimesLetter(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 120) return false;
  if (!isLetter(text.charCodeAt(at + 1))) return true;
  DAY_AFTER_X.lastIndex = at + 1;
  return at > 0 && isDigit(text.charCodeAt(at - 1)) && DAY_AFTER_X.test(text);
}

function gapOf(blanks: string): Gap {
  const first = blanks.indexOf('\n');
  if (first < 0) return blanks === '' ? 'none' : 'blank';
  return blanks.indexOf('\n', first + 1) < 0 ? 'line' : 'paragraph';
}

/** The kind and the end of the token that begins at `at`. */
function tokenAt(text: string, at: number, afterBlank: boolean): { kind: TokenKind; end: number } {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const end = numberEnd(text, at);
    return { kind: 'number', end: partedDecimalEnd(text, at, end) || end };
  }
  // ".5 mg" only after a blank: elsewhere the point ends a sentence or a version.
  if (code === 46 && afterBlank && isDigit(text.charCodeAt(at + 1))) {
    return { kind: 'number', end: numberEnd(text, at + 1) };
  }
  if (isLetter(code) && !isTimesLetter(text, at)) return { kind: 'word', end: wordEnd(text, at) };
  return { kind: 'mark', end: at + 1 };
}

/** "* 5 mg", each on a line of its own: the star of a list that was written as text, and no sign of times. */
function isStarBullet(text: string, at: number, written: string, gap: Gap): boolean {
  if (written !== '*' || text.charCodeAt(at + 1) !== 32) return false;
  return at === 0 || gap === 'line' || gap === 'paragraph';
}

/** The sign of times for an x, a bullet for the star of a list, "12.5" for "12. 5". */
function plainText(own: string, isBullet: boolean): string {
  if (isBullet) return '•';
  return own === 'x' ? '*' : own.replace(' ', '');
}

/** Cuts a folded text into tokens; linear, one pass, no backtracking. `raw` is the text it came from. */
export function tokenize({ text, startOf }: Folded, raw: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let from = 0;
  while (at < text.length) {
    // Blanks and control characters part tokens.
    if (text.charCodeAt(at) <= 32) {
      at += 1;
      continue;
    }
    const start = at;
    const { kind, end } = tokenAt(text, start, from < start);
    let own = text.slice(start, end);
    if (kind === 'word') {
      const written = (index: number) => raw.charAt(startOf(start + index));
      own = own.slice(0, firstWordLength(own, tokens.at(-1)?.kind === 'number', written));
    }
    const gap = from === start ? 'none' : gapOf(text.slice(from, start));
    const isBullet = own === '*' && isStarBullet(text, start, raw.charAt(startOf(start)), gap);
    tokens.push({
      kind,
      text: kind === 'word' ? own : plainText(own, isBullet),
      start,
      end: start + own.length,
      gap,
      tags: NO_TAGS,
      classes: NO_CLASSES,
    });
    at = start + own.length;
    from = at;
  }
  return tokens;
}
