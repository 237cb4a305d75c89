import type { SmallWords } from '../../words/small-words.ts';

/** Indonesian: the small words that single rules ask for. */
export const idSmall: SmallWords = {
  between: 'antara',
  or: 'atau',
};
