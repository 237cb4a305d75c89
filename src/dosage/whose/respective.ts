import type { Draft } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import type { Naming } from './owner.ts';

/** Tokens between two names of one list ("baclofen and", "baclofen, and oral"). */
const WIDEST_JOINT = 3;

/** Names that stand one after another with nothing but "and", commas and articles between. */
function listsOf(tokens: readonly Token[], namings: readonly Naming[]): Naming[][] {
  const lists: Naming[][] = [];
  for (const naming of namings) {
    const open = lists.at(-1);
    const last = open?.at(-1);
    const between = last ? tokens.slice(last.until, naming.from) : [];
    const joined =
      between.length > 0 &&
      between.length <= WIDEST_JOINT &&
      between.every((token) => token.kind !== 'number' && !/^[.;()]$/.test(token.text));
    if (open && last && joined) open.push(naming);
    else lists.push([naming]);
  }
  return lists.filter((list) => list.length > 1);
}

function amountsOf(draft: Draft): Draft[] {
  let first = draft;
  while (first.previous) first = first.previous;
  const all: Draft[] = [];
  for (let one: Draft | null = first; one; one = one.next) all.push(one);
  return all;
}

/**
 * "40 mg and 0.4 mg were given of baclofen and clonidine, respectively": the names and the amounts
 * stand in the same order. Where they share one unit ("30 and 12 mg, respectively") the draft keeps
 * the figure of its own drug.
 * @param draft the amount; its `low` and `high` are set where it holds the figures of several drugs
 * @param isOwn whether a name is the one whose figure the draft keeps
 * @returns whose the amount is, or null where the sentence does not set names against amounts
 */
export function respectiveOwner(
  tokens: readonly Token[],
  draft: Draft,
  namings: readonly Naming[],
  isOwn: (naming: Naming) => boolean,
): Naming | null {
  const { sentence, words, amount } = draft;
  if (!words.has('respectively')) return null;
  let word = sentence.until;
  while (word > sentence.from && !past(tokens, word, 'respectively')) word -= 1;
  const list = listsOf(tokens, namings).at(-1);
  const amounts = amountsOf(draft).filter((one) => one.amount.from < word);
  if (!list || !amounts.includes(draft)) return null;
  if (amounts.length === list.length) return list[amounts.indexOf(draft)] ?? null;
  const { values, joint } = amount.run;
  if (amounts.length > 1 || joint !== 'list' || values.length !== list.length) return null;
  const own = list.findIndex(isOwn);
  const figure = values[own];
  if (figure === undefined) return null;
  draft.low = figure;
  draft.high = figure;
  return list[own] ?? null;
}
