import { type Amount, amountAt } from './amount.ts';
import { type Folded, fold } from './fold.ts';
import { guessLanguages } from './language-guess.ts';
import { languageCodes, lexicon } from './languages/all.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { tabletsAt } from './tablets.ts';
import { Tagger } from './tagging.ts';
import { type Token, tokenize } from './tokens.ts';

/** A text taken apart: what every refiner works on. */
export interface Passage {
  raw: string;
  folded: Folded;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  amounts: readonly Amount[];
  /** Whether the token at `at` is written with a capital first letter. */
  isCapital(at: number): boolean;
  /** The passage is, or may be, German: every noun has a capital. */
  nounCapitals: boolean;
}

const GERMAN = 1 << languageCodes.indexOf('de');

const tagger = new Tagger(lexicon);

const FRACTION = /^[½¼¾⅓⅔]$/;

function mayBegin(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return FRACTION.test(token.text);
  return token.tags.some((tag) => tag.cls === 'number');
}

function findAmounts(tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < next || !mayBegin(token)) continue;
    const plain = amountAt(tokens, at);
    const amount = tabletsAt(tokens, at, plain) ?? plain;
    if (!amount) continue;
    amounts.push(amount);
    next = amount.until;
  }
  return amounts;
}

/** Addresses and file names: their digits are nobody's dose. The quantifiers are bounded. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|\b[\w%-]{1,80}\.(?:pdf|html?|jpe?g|png|docx?|php)\b/g;

/** Drops the amounts that stand inside an address. */
function outsideAddresses(text: string, tokens: readonly Token[], amounts: Amount[]): Amount[] {
  if (amounts.length === 0) return amounts;
  const addresses = [...text.matchAll(ADDRESS)];
  if (addresses.length === 0) return amounts;
  return amounts.filter((amount) => {
    const start = tokens[amount.from]?.start ?? 0;
    return !addresses.some(({ index, 0: found }) => index <= start && start < index + found.length);
  });
}

/** Takes a text apart: fold, tokens with their tags, sentences, amounts of mass. */
export function readPassage(raw: string, lang?: string): Passage {
  const folded = fold(raw);
  const tokens = tokenize(folded, raw);
  const languages = guessLanguages(tagger.commonWords(tokens), languageCodes, lang);
  tagger.tag(tokens, languages);
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
    amounts: outsideAddresses(folded.text, tokens, findAmounts(tokens)),
    isCapital,
    nounCapitals: (languages & GERMAN) !== 0,
  };
}
