import type { Draft, Scene } from '../passage/draft.ts';
import type { TaggedText } from '../passage/passage.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { BACLOFEN } from './owner.ts';

const INTO_MUSCLE = /^(?:im|parenteral\w{0,3}|intramus[ck]\w{0,9})$/;
const INTO_SPINE = /^intrat\w{0,3}[ckq]\w{0,4}$/;

const found = new WeakMap<readonly Token[], number>();

/** Index of baclofen's first name, where doses into vein or muscle stand before it; else 0. */
function firstNamePastInjections({ tokens, names }: TaggedText): number {
  const named = names.find((at) => past(tokens, at, 'baclofen') > 0) ?? 0;
  let injected = false;
  for (let at = 0; at < named; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (INTO_SPINE.test(text)) return 0;
    if (past(tokens, at, 'parenteral') || INTO_MUSCLE.test(text)) injected = true;
  }
  return injected ? named : 0;
}

/**
 * Whether an amount stands before the passage first names baclofen, among doses into vein or muscle:
 * baclofen has no such form, so that what is dosed above its name is another drug.
 */
export function isOfInjectable({ passage, page }: Scene, { amount, unit }: Draft): boolean {
  // Experiments in animals (mg/kg) inject what is on no market.
  if (page === BACLOFEN || unit !== 'mg') return false;
  let named = found.get(passage.tokens);
  if (named === undefined) {
    named = firstNamePastInjections(passage);
    found.set(passage.tokens, named);
  }
  return named >= amount.until;
}
