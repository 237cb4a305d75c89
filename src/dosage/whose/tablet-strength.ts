import type { Amount } from '../amounts/amount.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Strengths of the tablets on sale (5, 10, 20, 25, 40 mg; 15 in the United States). */
const ON_SALE: ReadonlySet<number> = new Set([5, 10, 15, 20, 25, 40]);

/** "take", "posologie": what stands between a strength and how many of it are taken. */
const ORDER = smallWordsOf('orderToTake');
const ORDER_REACH = 6;
/** Infinitives and orders of taking, beside the words of `taken`. */

const isOne = ({ unit, low, high }: Amount) => unit.unit === 'mg' && low === high;

/** "Baclofen 10 mg", "Lioresal 25mg kaufen": a title that is about one strength of the product. */
function strengthOfTitle({ tokens, amounts }: Passage): number | null {
  const [only] = amounts;
  if (!only || amounts.length > 1 || only.rate || only.tablet || only.run.joint) return null;
  // "Baclofene EG 25 mg": one word for the maker may stand between.
  const maker = past(tokens, only.from - 2, 'baclofen') === only.from - 1;
  const named = maker || past(tokens, only.from - 1, 'baclofen') === only.from;
  return named && isOne(only) && ON_SALE.has(only.low) ? only.low : null;
}

const NAME_REACH = 4;

/** "Furosemide 40 mg tablets": the name right before the strength is another drug's. */
function isOthers(tokens: readonly Token[], { from }: Amount): boolean {
  for (let at = from - 1; at >= from - NAME_REACH; at -= 1) {
    const token = tokens[at];
    if (!token || /^[.;]$/.test(token.text) || past(tokens, at, 'baclofen')) return false;
    if (past(tokens, at, 'drug')) return true;
  }
  return false;
}

/** "Diazepam 5 mg one tablet", "2 tablets of diazepam 5 mg": forms of another drug, before or within their count. */
function isOthersForm(tokens: readonly Token[], amount: Amount): boolean {
  if (isOthers(tokens, amount)) return true;
  const inside = tokens.slice(amount.from, amount.unitUntil);
  return (
    inside.some((_, index) => past(tokens, amount.from + index, 'drug') > 0) &&
    !inside.some((_, index) => past(tokens, amount.from + index, 'baclofen') > 0)
  );
}

/** "10 comprimidos (100 mg)", "half a tablet (5 mg)": what so many hold together. */
function isSum(tokens: readonly Token[], from: number): boolean {
  if (!isMark(tokens, from - 1, '(')) return false;
  const count = numberAt(tokens, from - 3);
  return count?.until === from - 2 && count.value !== 1;
}

/** "10 mg tablets", "Tabletten zu 10 mg", "tablet 10 mg". */
function isOfForm(tokens: readonly Token[], { from, unitUntil }: Amount): boolean {
  if (isSum(tokens, from)) return false;
  const before = past(tokens, from - 2, 'form') || past(tokens, from - 1, 'form');
  return past(tokens, unitUntil, 'form') > 0 || before > 0;
}

/** "tablets of 10 mg and 25 mg": two strengths side by side are a choice. */
function isBeside(tokens: readonly Token[], first: Amount | undefined, second: Amount): boolean {
  if (!first || first.tablet || first.rate || !isOne(first)) return false;
  const joint = past(tokens, first.unitUntil, 'and') || first.unitUntil + 1;
  return joint === second.from;
}

const TAKE = smallWordsOf('takeVerb');
const PACKS = smallWordsOf('pack');
const STORY_REACH = 18;

/** "baclofen 25 mg", "packs of 25 mg": named as a product, not as what is taken. */
function isProduct(tokens: readonly Token[], { from, unitUntil }: Amount): boolean {
  if (past(tokens, from - 1, 'baclofen') === from || past(tokens, unitUntil, 'form')) return true;
  return PACKS.test(tokens[from - 2]?.text ?? '');
}

function saysToTake(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    TAKE.test(text) ||
    ORDER.test(text) ||
    past(tokens, at, 'taken') > 0 ||
    past(tokens, at, 'modal') > 0
  );
}

/**
 * "baclofen 25 mg, and the doctor told me to take one tablet every 12 hours": in the same sentence or the next,
 * and no other drug is named between.
 */
function tellsToTake(tokens: readonly Token[], amount: Amount, { from }: Amount): boolean {
  if (from - amount.unitUntil > STORY_REACH || !isProduct(tokens, amount)) return false;
  let stops = 0;
  let taken = false;
  for (let at = amount.unitUntil; at < from; at += 1) {
    if (past(tokens, at, 'drug') || tokens[at]?.gap === 'paragraph') return false;
    // "20 mg is out of stock, so I got 10s": another strength.
    const figure = numberAt(tokens, at)?.value ?? 0;
    if (figure !== amount.low && ON_SALE.has(figure)) return false;
    if (tokens[at]?.text === '.') stops += 1;
    taken ||= saysToTake(tokens, at);
  }
  return taken && stops <= 1;
}

/** "Baclofen 10 mg. Take 1 tablet …": nothing but an order parts the strength from the count. */
function leadsToCount(tokens: readonly Token[], amount: Amount, next: Amount | undefined): boolean {
  if (!next?.tablet || next.tablet.strength !== null || amount.tablet || amount.rate) return false;
  if (!isOne(amount) || !ON_SALE.has(amount.low) || isOthers(tokens, amount)) return false;
  if (tellsToTake(tokens, amount, next)) return true;
  if (next.from - amount.unitUntil > ORDER_REACH) return false;
  for (let at = amount.unitUntil; at < next.from; at += 1) {
    const token = tokens[at];
    const light = token?.kind === 'mark' || ORDER.test(token?.text ?? '');
    if (!light && !past(tokens, at, 'form') && !past(tokens, at, 'oral')) return false;
  }
  return true;
}

function strengthsIn({ tokens, amounts }: Passage, strengths: Set<number>): void {
  amounts.forEach((amount, index) => {
    const { tablet, low } = amount;
    const before = amounts[index - 1];
    const known = tablet?.strength ?? null;
    if (known !== null && !isOthersForm(tokens, amount)) strengths.add(known);
    if (!isOne(amount) || isOthers(tokens, amount)) return;
    const beside = isBeside(tokens, before, amount) && before && isOfForm(tokens, before);
    if (isOfForm(tokens, amount) || beside) strengths.add(low);
  });
}

/** The strengths that counts of forms directly follow, each with the name or nothing before it. */
function strengthsBeforeCounts({ tokens, amounts }: Passage): Set<number> {
  const found = amounts.filter(
    (amount, index) =>
      leadsToCount(tokens, amount, amounts[index + 1]) &&
      !isBeside(tokens, amounts[index - 1], amount),
  );
  return new Set(found.map(({ low }) => low));
}

const onlyOf = (strengths: ReadonlySet<number>): number | null => {
  const [only] = strengths;
  return strengths.size === 1 && only !== undefined ? only : null;
};

/**
 * Milligrams of one dose form, where exactly one strength is stated. A strength that a count directly follows
 * holds for it, though the text names other products' as well.
 * @param passage the text
 * @param titles the headers, the heading and the title
 */
export function tabletStrength(passage: Passage, titles: readonly Passage[]): number | null {
  const strengths = new Set(titles.map(strengthOfTitle).filter((one) => one !== null));
  for (const each of [...titles, passage]) strengthsIn(each, strengths);
  return onlyOf(strengths) ?? onlyOf(strengthsBeforeCounts(passage));
}
