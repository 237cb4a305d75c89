import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, past } from '../words/cursor.ts';
import { opensItem } from './item-start.ts';
import { hasOrdinaryEnding } from './ordinary-ending.ts';
import { BACLOFEN } from './owner.ts';

const SHORTEST = 6;

/** "and amilex 20 mg", "y abarax 20 mg": the word before position `at` joins an item to a list. */
function joinsItem({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && past(tokens, at - 1, 'and') === at;
}

const BESIDES = smallWordsOf('besides');
/** Words between "also" and the name: "also gets some kryptal 20 mg". */
const BESIDES_REACH = 3;

/** "Toma también zumaro 20 mg al día", "she also takes kryptal 20 mg": what comes besides is another drug. */
function comesBesides({ tokens }: Passage, { before }: Draft, at: number): boolean {
  const from = Math.max(before, at - BESIDES_REACH);
  return tokens.slice(from, at).some(({ text }) => BESIDES.test(text));
}

const LONGEST_VERB = 3;

/** "was given kryptal 20 mg", "il prend kryptal 20 mg": what stands between a verb of taking and an amount. */
function isGiven({ tokens }: Passage, { before }: Draft, at: number): boolean {
  for (let verb = Math.max(before, at - LONGEST_VERB); verb < at; verb += 1)
    if (past(tokens, verb, 'taken') === at || past(tokens, verb, 'takenHint') === at) return true;
  return false;
}

/** The amount before it has its name too: the sentence is a list of drugs. */
function goesOnList(draft: Draft): boolean {
  const { previous } = draft;
  return (
    previous !== null &&
    previous.owner !== null &&
    (previous.owner !== BACLOFEN || previous.nameUntil >= 0)
  );
}

/** "alfuzosin 10 mg and baclofen 5 mg": the amount that follows has baclofen's name right before it. */
function leadsToBaclofen({ tokens }: Passage, { amount, next }: Draft): boolean {
  const joint = isMark(tokens, amount.until, ',') ? amount.until + 1 : amount.until;
  const name = past(tokens, joint, 'and') || (joint > amount.until ? joint : 0);
  return name > 0 && next !== null && past(tokens, name, 'baclofen') === next.amount.from;
}

/**
 * Whether a word with no capital, which no list has, names a medicine because it stands right before an
 * amount in a medicine's place: in a list, past "also", or past a verb of taking.
 * @param at the token's place
 */
export function isPlainName(passage: Passage, draft: Draft, at: number): boolean {
  const word = passage.tokens[at]?.text ?? '';
  if (draft.amount.from - at > 1 || word.length < SHORTEST || hasOrdinaryEnding(word)) return false;
  return (
    leadsToBaclofen(passage, draft) ||
    comesBesides(passage, draft, at) ||
    isGiven(passage, draft, at) ||
    (goesOnList(draft) && (opensItem(passage, at) || joinsItem(passage, at)))
  );
}
