import type { Draft } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { isGlued, isMark } from '../words/cursor.ts';
import type { Naming } from './owner.ts';

/** Tokens between the names of a product and its strengths: the maker's name. */
const WIDEST = 4;

const areGlued = ({ tokens }: Passage, first: Draft, second: Draft): boolean =>
  second.amount.from === first.amount.until + 1 &&
  isMark(tokens, first.amount.until, '/') &&
  isGlued(tokens, second.amount.from);

/** The two names of a product that holds two drugs: "Baclofen/Quorvol", "Baclofen Quorvol". */
function pairBefore(
  { tokens }: Passage,
  from: number,
  namings: readonly Naming[],
): [Naming, Naming] | null {
  const [first, second] = namings.filter(({ until }) => until <= from).slice(-2);
  if (!first || !second || from - second.until > WIDEST || first.name === second.name) return null;
  const joined = isMark(tokens, first.until, '/') ? first.until + 1 : first.until;
  return joined === second.from ? [first, second] : null;
}

/**
 * "Quorvol/Baclofen Mayer 4 mg/20 mg": the strengths stand in the order of the names.
 * @returns the name whose strength the amount is, or null where it is none of two
 */
export function namedInPair(
  passage: Passage,
  draft: Draft,
  namings: readonly Naming[],
): Naming | null {
  const { previous, next } = draft;
  if (previous && areGlued(passage, previous, draft))
    return pairBefore(passage, previous.amount.from, namings)?.[1] ?? null;
  if (next && areGlued(passage, draft, next))
    return pairBefore(passage, draft.amount.from, namings)?.[0] ?? null;
  return null;
}
