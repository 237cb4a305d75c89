import type { Amount } from '../amounts/amount.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { firstOfList, lastOfList } from './joined.ts';
import { BACLOFEN, type Naming } from './owner.ts';

/** "XYZ" of "XYZ-1234", "R" of "R 331333"; the letters of a maker or of its series. */
const LETTERS = /^[a-z]{1,5}$/;
/** "XYZ12345", "R331333": letters and figures in one word. */
const WHOLE = /^[a-z]{1,5}\d{3,}[a-z]?$/;
const FIGURES = /^\d{3,}$/;
const SERIES = /^\d{1,3}$/;
const YEAR = /^(?:19|20)\d\d$/;

/** What else is numbered like this: registers, standards, trials. */
const NUMBERED =
  /^(?:nct|isrctn|eudract|pmid|pmc|doi|isbn|issn|ndc|pzn|cip|cis|ean|gtin|amm|cas|unii|rxcui|din|hra|ema|fda|chmp|atc|icd|cim|dsm|iso|din|en|ec|eu|un|us|lot|ref|no|nr|tel|fax|po|box|art|abs|fig|tab|e|p|n|h)$/;
const OF_TRIAL = /^(?:trials?|stud\w{1,3}|etudes?|essai|protoco\w{1,3}|grants?|patents?|numbers?)$/;

/** "TX" and "9" of "TX-9"; one letter is a vertebra's or a vitamin's. */
const SHORT_LETTERS = /^[a-z]{2,5}$/;
const SHORT_FIGURES = /^\d{1,2}$/;
/** What else is counted like this: "COVID-19", "DAY-1". */
const COUNTED =
  /^(?:covid|sars|cov|day|week|arm|group|step|phase|part|visit|type|grade|level|dose|study|case)$/;

/** Whether the letters of a word are all capitals. */
function isUpper({ raw, folded, tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const written = raw.slice(folded.startOf(token.start), folded.endOf(token.end));
  return written === written.toUpperCase();
}

/** Index after the figures of a code: "1234", "9-1067", "3509A", glued to its letters or a blank apart. */
function pastFigures({ tokens }: Passage, at: number): number {
  const hyphen = isMark(tokens, at, '-') && isGlued(tokens, at) && isGlued(tokens, at + 1);
  const first = hyphen ? at + 1 : at;
  const text = tokens[first]?.text ?? '';
  if (!hyphen && tokens[first]?.gap !== 'blank') return 0;
  let until = FIGURES.test(text) && (hyphen || text.length > 3) && !YEAR.test(text) ? first + 1 : 0;
  const inner = isMark(tokens, first + 1, '-') && isGlued(tokens, first + 1);
  if (inner && SERIES.test(text) && FIGURES.test(tokens[first + 2]?.text ?? '')) until = first + 3;
  // The letter of a salt or a version.
  const letter = until && isGlued(tokens, until) && tokens[until]?.text.length === 1;
  return letter && tokens[until]?.kind === 'word' ? until + 1 : until;
}

/** Index after "TX-9" at `at` right before an amount or a list of them, or 0: elsewhere it is rather a score. */
function pastShortCode(tokens: readonly Token[], at: number): number {
  const { text = '', tags = [] } = tokens[at] ?? {};
  if (!SHORT_LETTERS.test(text) || tags.length > 0 || COUNTED.test(text)) return 0;
  const glued = isMark(tokens, at + 1, '-') && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  if (!glued || !SHORT_FIGURES.test(tokens[at + 2]?.text ?? '')) return 0;
  return tokens[at + 3]?.kind === 'number' || isMark(tokens, at + 3, '(') ? at + 3 : 0;
}

/** Index after the code of a substance ("XYZ-1234", "XY 9-1067", "XYZ12345") that begins at `at`, or 0. */
function pastCode(passage: Passage, at: number): number {
  const { tokens } = passage;
  const text = tokens[at]?.text ?? '';
  if (!isUpper(passage, at) || NUMBERED.test(text.replace(/\d.*/, ''))) return 0;
  if (OF_TRIAL.test(tokens[at - 1]?.text ?? '') || past(tokens, at, 'baclofen')) return 0;
  if (WHOLE.test(text)) return at + 1;
  const figures = LETTERS.test(text) ? pastFigures(passage, at + 1) : 0;
  return figures || pastShortCode(tokens, at);
}

/** Words and marks between a code and its amount. */
const BETWEEN = smallWordsOf('codeLink');
const WIDEST = 7;
/** Tokens of a code. */
const LONGEST = 6;

/** Where the second name in parentheses opens that ends at `close` ("XYZ-1234 (kryptal) 5 mg"), or `close`. */
function beforeAlias({ tokens }: Passage, close: number): number {
  if (!isMark(tokens, close, ')')) return close;
  for (let at = close - 1; at > close - LONGEST; at -= 1) {
    if (isMark(tokens, at, '(')) return at - 1;
  }
  return close;
}

/** The place of the code that ends right before an amount; or -1. */
function codeBefore(passage: Passage, { from }: Amount): number {
  let end = from - 1;
  while (end > from - WIDEST && isLink(passage, end)) end -= 1;
  end = beforeAlias(passage, end);
  for (let at = end; at > end - LONGEST && at >= 0; at -= 1) {
    const until = pastCode(passage, at);
    // The letter at its end may look like a word: "XY-1234A".
    if (until > end && until <= from) return at;
  }
  return -1;
}

function isLink({ tokens }: Passage, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    BETWEEN.test(text) ||
    /^[(:=<>≤≥]$/.test(text) ||
    past(tokens, at, 'of') > 0 ||
    past(tokens, at, 'dose') > 0
  );
}

const AFTER: readonly ['of', 'dose', 'oral', 'tablet', 'single'] = [
  'of',
  'dose',
  'oral',
  'tablet',
  'single',
];
const REACH = 4;

/** The place of the code that an amount is said to be of: "10 mg XYZ-1234", "300 mg oral dose of XYZ-1234". */
function codeAfter(passage: Passage, { until }: Amount): number {
  let at = until;
  for (let step = 0; step < REACH && !pastCode(passage, at); step += 1) {
    const here = at;
    at = Math.max(...AFTER.map((cls) => past(passage.tokens, here, cls)));
    if (at === 0) return -1;
  }
  return pastCode(passage, at) ? at : -1;
}

const FORMULATION = /^(?:formul|galeni)/;
const NEAR_CODE = 10;

/** "XYZ-1234 (a new formulation of baclofen)", "baclofen (XYZ-1234)", "XYZ-1234 (baclofen)". */
function isBaclofens({ tokens, names }: Passage, code: string, at: number): boolean {
  const said = tokens.slice(at, at + NEAR_CODE);
  if (said.some(({ text }) => FORMULATION.test(text))) return true;
  return names.some((name) => {
    const until = past(tokens, name, 'baclofen');
    if (!until) return false;
    const inside = isMark(tokens, until, '(') && tokens[until + 1]?.text === code;
    return inside || (isMark(tokens, name - 1, '(') && holds(tokens, name - LONGEST, name, code));
  });
}

/** "After XYZ-1234 20 mg of baclofen": the amount is baclofen's; in "5 mg, baclofen 10 mg" the name is the next one's. */
function isSaidOfBaclofen(tokens: readonly Token[], { until }: Amount): boolean {
  const name = past(tokens, past(tokens, until, 'of') || until, 'baclofen');
  return name > 0 && tokens[name]?.kind !== 'number';
}

const holds = (tokens: readonly Token[], from: number, until: number, code: string) =>
  tokens.slice(Math.max(0, from), until).some(({ text }) => text === code);

/** A page about baclofen may call a form of it by its code, unless it sets the two side by side. */
function mayBeBaclofens({ page, titles }: Scene, { words }: Draft, code: string): boolean {
  if (page !== BACLOFEN || words.has('baclofen')) return false;
  return !titles.some(({ tokens }) => holds(tokens, 0, tokens.length, code));
}

/**
 * The code by which the maker calls a substance that has no name yet ("XYZ-1234"), beside an amount.
 * @param named the drug the sentence gives the amount to
 * @returns its letters, or null
 */
export function codeBeside(scene: Scene, draft: Draft, named: Naming | null): string | null {
  const { passage, titles } = scene;
  const first = firstOfList(passage, draft.amount);
  const last = lastOfList(passage, draft.amount);
  if (isSaidOfBaclofen(passage.tokens, last)) return null;
  const after = codeAfter(passage, last);
  const at = after >= 0 ? after : codeBefore(passage, first);
  const code = passage.tokens[at]?.text;
  if (!code || (named && named.from >= at && named.until <= first.from)) return null;
  if (isBaclofens(passage, code, at) || mayBeBaclofens(scene, draft, code)) return null;
  return titles.some((title) => isBaclofens(title, code, title.tokens.length)) ? null : code;
}
