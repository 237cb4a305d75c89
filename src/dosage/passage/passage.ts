import { type Amount, adverbAmountAt, amountOf } from '../amounts/amount.ts';
import { strengthThenCount, tabletsOf } from '../amounts/tablets.ts';
import { unitFirstAt } from '../amounts/unit-first.ts';
import { languageCodes, lexicon } from '../languages/all.ts';
import { pastDate } from '../numbers/date.ts';
import { type CommaParts, markDecimals } from '../numbers/decimal-comma.ts';
import { runAt } from '../numbers/number.ts';
import { type Folded, fold } from '../text/fold.ts';
import { guessLanguages } from '../words/language-guess.ts';
import { Tagger, tagTokens } from '../words/tagging.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A text cut into words and sentences, each word with what it stands for. */
export interface TaggedText {
  raw: string;
  folded: Folded;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** The tokens at which the name of a drug may begin. */
  names: readonly number[];
  /** Whether the token at `at` is written with a capital first letter. */
  isCapital(at: number): boolean;
  /** The passage is, or may be, German: every noun has a capital. */
  nounCapitals: boolean;
  /** The passage is not, and cannot be, English: a comma parts decimals, a point thousands. */
  decimalComma: boolean;
  /** What a comma before three digits parts: "1,200", "3,125". */
  commaParts: CommaParts;
}

/** A text taken apart: what every refiner works on. */
export interface Passage extends TaggedText {
  amounts: readonly Amount[];
}

const GERMAN = 1 << languageCodes.indexOf('de');
const ENGLISH = 1 << languageCodes.indexOf('en');

/** By the language of the passage, else by the one that the page states. */
function commaPartsIn(languages: number, lang: string | undefined): CommaParts {
  if ((languages & ENGLISH) === 0) return 'decimals';
  const stated = languageCodes.indexOf(lang?.slice(0, 2).toLowerCase() ?? '');
  if (languages === ENGLISH || stated === languageCodes.indexOf('en')) return 'thousands';
  return stated < 0 ? 'open' : 'decimals';
}

const tagger = new Tagger(lexicon);

/** The amount without a figure in front that begins at `at`; "Mg 2" is magnesium. */
function wordFirstAt({ tokens, isCapital }: TaggedText, at: number): Amount | null {
  const adverb = adverbAmountAt(tokens, at);
  if (adverb || isCapital(at)) return adverb;
  const plain = unitFirstAt(tokens, at);
  return plain && (strengthThenCount(tokens, at, plain) ?? plain);
}

function findAmounts(tagged: TaggedText): Amount[] {
  const { tokens } = tagged;
  const amounts: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    at = pastDate(tokens, at) || at;
    const run = runAt(tokens, at);
    const plain = run ? amountOf(tokens, run) : wordFirstAt(tagged, at);
    const amount = (run && tabletsOf(tokens, run, plain)) ?? plain;
    if (amount) amounts.push(amount);
    // An amount never ends where it begins; the text must end all the same.
    at = amount ? Math.max(amount.until, at + 1) : at + 1;
  }
  return amounts;
}

/** Addresses and file names: their digits are nobody's dose. The quantifiers are bounded. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|\b[\w%-]{1,80}\.(?:pdf|html?|jpe?g|png|docx?|php)\b/g;

/** What every address holds; nearly all texts hold none, and looking for whole ones is slow. */
const ADDRESS_SIGN = /https?:\/\/|www\.|\.(?:pdf|html?|jpe?g|png|docx?|php)\b/;

/** Drops the amounts that stand inside an address. */
function outsideAddresses(text: string, tokens: readonly Token[], amounts: Amount[]): Amount[] {
  if (amounts.length === 0 || !ADDRESS_SIGN.test(text)) return amounts;
  const addresses = [...text.matchAll(ADDRESS)];
  return amounts.filter((amount) => {
    const start = tokens[amount.from]?.start ?? 0;
    return !addresses.some(({ index, 0: found }) => index <= start && start < index + found.length);
  });
}

/** Folds a text and cuts it into tagged tokens and sentences; enough to know what it is about. */
export function tagText(raw: string, lang?: string): TaggedText {
  const folded = fold(raw);
  const tokens = tokenize(folded, raw);
  const words = tagger.lookUp(tokens);
  const languages = guessLanguages(words, languageCodes, lang);
  const names = tagTokens(tokens, words, languages);
  const commaParts = commaPartsIn(languages, lang);
  markDecimals(tokens, commaParts);
  const isCapital = (at: number) => {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const first = raw.charAt(folded.startOf(token.start));
    return first !== first.toLowerCase();
  };
  return {
    raw,
    folded,
    tokens,
    sentences: sentencesOf(tokens, isCapital),
    names,
    isCapital,
    nounCapitals: (languages & GERMAN) !== 0,
    decimalComma: (languages & ENGLISH) === 0,
    commaParts,
  };
}

/** Takes a text apart: words, sentences, amounts of mass. */
export function readPassage(raw: string, lang?: string): Passage {
  const tagged = tagText(raw, lang);
  const { folded, tokens } = tagged;
  return { ...tagged, amounts: outsideAddresses(folded.text, tokens, findAmounts(tagged)) };
}
