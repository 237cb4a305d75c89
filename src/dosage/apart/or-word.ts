import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Token } from '../words/tokens.ts';

const OR = smallWordsOf('or');

/** Whether a token says "or"; "of" says it in Dutch, and is much more often English. */
export function isOrWord(token: Token | undefined): boolean {
  return token !== undefined && OR.test(token.text) && token.text !== 'of';
}
