import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Token } from '../words/tokens.ts';

const INSTEAD = smallWordsOf('insteadOf');
const LONGEST_INSTEAD = 3;

/** "100 mg instead of 40 mg a day", "100 mg au lieu de 40 mg par jour": both are told of the same time. */
export const isInstead = (joints: readonly Token[]): boolean =>
  joints.length > 0 &&
  joints.length <= LONGEST_INSTEAD &&
  joints.every(({ kind, text }) => kind === 'word' && text !== 'from') &&
  joints.slice(0, 2).some(({ text }) => INSTEAD.test(text)) &&
  // "una vez 40 mg": once
  (joints.length !== 2 || joints[1]?.text !== 'vez');
