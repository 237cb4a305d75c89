import type { Amount } from '../amounts/amount.ts';
import type { Draft } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { BACLOFEN } from './owner.ts';

const LONGEST_NAME = 7;
const QUOTE = /^['"]$/;

const opensLine = (token: Token | undefined) => token?.gap === 'line' || token?.gap === 'paragraph';

/** Where the item opens that an amount stands in: at its line, or past a comma or quote; else -1. */
function itemStart(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_NAME; at -= 1) {
    if (/^["',;|]$/.test(tokens[at]?.text ?? '')) return at + 1;
    if (at === 0 || opensLine(tokens[at])) return at;
  }
  return -1;
}

/** Forms as lists of medicines shorten them: "Lioresal_Liq Spec 5mg/5ml". */
const FORM =
  /^(?:tab|cap|liq|soln?|susp|inh|inj|crm|gel|oint|eff|pdr|powd?|sach|supp?|nsl|eye|ear|patch|gran|elix|syr|amp|vl|neb|lot|drops?|oral|orodisper)[a-z]{0,8}$/;

/** "Quorvin Forte_Tab 125mg": the name stands before the bar that joins it with its form. */
function nameBeforeForm(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from + 1; at < until - 1; at += 1) {
    const joins = isMark(tokens, at, '_') && isGlued(tokens, at) && isGlued(tokens, at + 1);
    if (joins && FORM.test(tokens[at + 1]?.text ?? '')) return true;
  }
  return false;
}

/** Whether the amount is all that its line says: no more words, or the form. */
function endsItem(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || opensLine(next) || /^['"(]$/.test(next.text) || past(tokens, at, 'tablet') > 0;
}

/** Whether baclofen's name opens an item of the same list: after a quote, or at a line. */
function listsBaclofen({ tokens, names }: Passage, quoted: boolean): boolean {
  return names.some((at) => {
    if (!past(tokens, at, 'baclofen')) return false;
    return quoted ? QUOTE.test(tokens[at - 1]?.text ?? '') : at === 0 || opensLine(tokens[at]);
  });
}

/** "Quorvol Forte 20 mg": words that no list has, each with a capital, fill the item's opening. */
function isProper(passage: Passage, from: number, until: number): boolean {
  if (until - from < 2) return false;
  const words = passage.tokens.slice(from, until);
  return words.every(({ kind, tags }, index) => {
    return kind === 'word' && tags.length === 0 && passage.isCapital(from + index);
  });
}

/**
 * Lists of products, one a line: the words before a strength are its product's name.
 * @param isDosing whether a folded word is one of dosing or of packs, not of a name
 * @returns the first word of the name, folded, or null where the item is baclofen's or no product
 */
export function productOfLine(
  passage: Passage,
  { amount }: Draft,
  isDosing: (word: string) => boolean,
): string | null {
  const { tokens } = passage;
  const from = amount.rate ? -1 : itemStart(tokens, amount.from);
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (!nameBeforeForm(tokens, from, amount.from) && !isListed(passage, amount, from)) return null;
  const item = tokens.slice(from, amount.from);
  const other = item.some(
    ({ text }, index) => isDosing(text) || past(tokens, from + index, 'baclofen'),
  );
  return other ? null : first.text;
}

/** Whether the item is one of a list of products, baclofen among them. */
function isListed(passage: Passage, amount: Amount, from: number): boolean {
  const { tokens } = passage;
  const quoted = QUOTE.test(tokens[from - 1]?.text ?? '');
  const alone = quoted || from === 0 || opensLine(tokens[from]);
  if (!alone || !endsItem(tokens, amount.until) || !isProper(passage, from, amount.from))
    return false;
  return listsBaclofen(passage, quoted);
}

/** "30mg/500mg": the second strength of a product that holds two, where the first is another's. */
export function ownerOfPair({ tokens }: Passage, { amount, previous }: Draft): string | null {
  if (!previous?.owner || amount.rate || previous.amount.until !== amount.from - 1) return null;
  const joined = isMark(tokens, amount.from - 1, '/') && isGlued(tokens, amount.from);
  return joined && previous.owner !== BACLOFEN ? previous.owner : null;
}
