import { smallWordsOf } from '../languages/small-words-of.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** "superior to baclofen", "prefer it to baclofen": the other side of a comparison. */
const COMPARES =
  /^(?:superior|inferior|similar|similarly|comparable|preferable|prefer|prefers|preferred|equivalent|akin|relative|contrast|opposed|alternative)$/;

/** Whether the drug named at `at` is only the other side of a comparison ("superior to X", "than X"). */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (/^(?:than|unlike)$/.test(before)) return true;
  // "Like baclofen, it is cleared by the kidneys."
  if (before === 'like' && tokens[at - 1]?.gap !== 'none' && isMark(tokens, at + 1, ','))
    return true;
  const near = [tokens[at - 2]?.text ?? '', tokens[at - 3]?.text ?? ''];
  return before === 'to' && near.some((word) => COMPARES.test(word));
}

const PERSON = smallWordsOf('dependence');

/** "GHB-verslaafden", "heroin-dependent": who somebody is, not what is given; `at` is past the name. */
export function isOfPerson(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at, '-') && PERSON.test(tokens[at + 1]?.text ?? '');
}

/** "treated with baclofen", "traité par": the drug is what the sentence is about, no companion. */
const TREATED =
  /^(?:treat|trait|behandel|trat|therap|terap|start|begin|began|begun|initi|inici|inizi|medic|manag|continu|maintain|suppl)/;

const MORE = smallWordsOf('comparing');

/** "plus efficace que", "mejor que": a word of comparison shortly before. */
function compares(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some(({ text }) => MORE.test(text));
}

/**
 * Whether the drug named at `at` stands only beside another ("combined with X", "mejor que X").
 * @param from where the stretch of text begins that is looked at
 */
export function asideAt(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = Math.max(from, at - 4); back < at; back += 1) {
    const until = past(tokens, back, 'companion');
    if (!until || at - until > 1 || until > at) continue;
    // "le temps que le baclofène passe dans le sang": no comparison.
    if (tokens[back]?.text === 'que' && until === back + 1 && !compares(tokens, back)) continue;
    return !TREATED.test(tokens[back - 1]?.text ?? '');
  }
  return false;
}
