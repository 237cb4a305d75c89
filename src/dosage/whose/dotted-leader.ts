import type { Amount } from '../amounts/amount.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark } from '../words/cursor.ts';
import { BACLOFEN, type Naming, namingsIn } from './owner.ts';

const LONGEST = 60;
const LONGEST_NAME = 4;

/**
 * "Tizanidine........ 4 mg": the drug from whose name a row of points leads to the amount, though the points
 * end a sentence.
 * @returns its name, or null where no points or no name stand there
 */
export function ledFrom(passage: Passage, { from }: Amount): Naming | null {
  const { tokens } = passage;
  let at = from - 1;
  while (from - at < LONGEST && isMark(tokens, at, '.')) at -= 1;
  if (from - 1 - at < 2) return null;
  const named = namingsIn(passage, Math.max(0, at + 1 - LONGEST_NAME), at + 1, false);
  const last = named.at(-1);
  if (last?.until !== at + 1) return null;
  const before = named.at(-2);
  // "baclofen fumarate....... 57 mg"
  const isSalt = before?.name === BACLOFEN && before.until === last.from;
  return isSalt && tokens[last.from]?.gap === 'blank' ? before : last;
}
