import type { SmallWords } from '../../words/small-words.ts';

/** Polish: the small words that single rules ask for. */
export const plSmall: SmallWords = {
  between: 'miedzy',
  or: 'lub',
};
