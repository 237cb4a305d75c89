import type { SmallWords } from '../../words/small-words.ts';

/** Czech: the small words that single rules ask for. */
export const csSmall: SmallWords = {
  between: 'mezi',
  or: 'nebo',
};
