/** A folded text and the way back to the offsets of the text it came from. */
export interface Folded {
  /** Lower case, no accents, plain dashes and blanks; mostly ASCII. */
  text: string;
  /** UTF-16 offset in the original of the character that became folded index `index`. */
  startOf(index: number): number;
  /** UTF-16 offset just after the original character that became folded index `index - 1`. */
  endOf(index: number): number;
}

/** Characters that have no lower-case Latin decomposition but one plain reading. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
  µ: 'u',
  μ: 'u',
  '×': '*',
  '✕': '*',
  '∙': '.',
  '·': '.',
  '⁄': '/',
  '∕': '/',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '＋': '+',
  '′': "'",
  // Vulgar fractions stay one character: the lexer knows their value ("½ tablet").
  '½': '½',
  '¼': '¼',
  '¾': '¾',
  '⅓': '⅓',
  '⅔': '⅔',
};

/** Entities that survive in scraped text ("&gt;200mg"). */
const ENTITIES: Record<string, string> = {
  '&gt;': '>',
  '&lt;': '<',
  '&nbsp;': ' ',
  '&micro;': 'u',
  '&amp;': '&',
};

const IRREGULAR = /&(?:gt|lt|nbsp|micro|amp);|[\u0080-\uffff]/g;
const SUPERSCRIPT = /[⁰¹²³⁴-⁻]/;
const DASH = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/;
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const BREAK = /[\u0085\u2028\u2029]/;
/** Soft hyphens, zero-width and bidi marks, variation selectors: a reader does not see them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/;
const QUOTE = /[\u2018\u2019\u201a\u201b\u02bc]/;

/**
 * Latin letters with marks, Greek to Indic scripts, and East Asian ones: none of the signs below is
 * among them, and making their patterns ready takes longer than reading a first page.
 */
function isInAlphabet(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x2b0) ||
    (code >= 0x370 && code < 0x1680) ||
    (code >= 0x3041 && code < 0xd800)
  );
}

function bareLetter(char: string): string {
  return char.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

function foldCharacter(char: string): string {
  const plain = PLAIN[char] ?? ENTITIES[char];
  if (plain !== undefined) return plain;
  if (isInAlphabet(char.charCodeAt(0))) return bareLetter(char);
  if (BLANK.test(char)) return ' ';
  if (BREAK.test(char)) return '\n';
  if (DASH.test(char)) return '-';
  if (QUOTE.test(char)) return "'";
  if (UNSEEN.test(char)) return '';
  // Footnote marks and exponents must not read as digits of the dose ("80 mg/j¹").
  if (SUPERSCRIPT.test(char)) return '^';
  return bareLetter(char);
}

/** A page's alphabet is small; what one character folds to is worked out once. */
const folds = new Map<string, string>();

function foldOf(char: string): string {
  let fold = folds.get(char);
  if (fold === undefined) {
    fold = foldCharacter(char);
    folds.set(char, fold);
  }
  return fold;
}

/** Where folded and original text change step: folded offset, original offset, original length. */
interface Steps {
  folded: number[];
  raw: number[];
  length: number[];
}

/** Index of the last step at or before folded offset `at`, or -1. */
function stepBefore(folded: readonly number[], at: number): number {
  let low = 0;
  let high = folded.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function mapBack(text: string, steps: Steps): Folded {
  const { folded, raw, length } = steps;
  // Most texts have no character that takes more or less room once folded.
  if (folded.length === 0) return { text, startOf: (index) => index, endOf: (index) => index };
  const startOf = (index: number) => {
    const step = stepBefore(folded, index);
    const from = raw[step] ?? 0;
    // A step of fixed length is one original character that became several.
    return (length[step] ?? 0) > 0 ? from : from + index - (folded[step] ?? 0);
  };
  const endOf = (index: number) => {
    if (index === 0) return 0;
    const fixed = length[stepBefore(folded, index - 1)] ?? 0;
    return startOf(index - 1) + (fixed || 1);
  };
  return { text, startOf, endOf };
}

/**
 * Folds a text for reading: NFKC-like forms, accents, case, dashes and blanks made one.
 * Linear in the text. Offsets are UTF-16 code units.
 */
export function fold(raw: string): Folded {
  const steps: Steps = { folded: [], raw: [], length: [] };
  const pieces: string[] = [];
  let done = 0;
  let size = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    size += piece.length;
  };
  const step = (from: number, length: number) => {
    steps.folded.push(size);
    steps.raw.push(from);
    steps.length.push(length);
  };
  for (const match of raw.matchAll(IRREGULAR)) {
    const char = match[0];
    if (match.index > done) add(raw.slice(done, match.index).toLowerCase());
    const fold = foldOf(char);
    done = match.index + char.length;
    const even = fold.length === 1 && char.length === 1;
    if (!even && fold !== '') step(match.index, char.length);
    add(fold);
    if (!even) step(done, 0);
  }
  add(raw.slice(done).toLowerCase());
  return mapBack(pieces.join(''), steps);
}

/** What folding leaves as it is; nearly all entries of the word lists are this. */
const REGULAR = /^[a-z0-9 .*/=-]*$/;

/** Folds a word of a word list the way texts are folded. */
export function foldWord(word: string): string {
  return REGULAR.test(word) ? word : word.toLowerCase().replace(IRREGULAR, foldOf);
}
