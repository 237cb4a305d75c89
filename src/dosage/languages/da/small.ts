import type { SmallWords } from '../../words/small-words.ts';

/** Danish and Norwegian: the small words that single rules ask for. */
export const daSmall: SmallWords = {
  between: 'mellem',
  every: 'hver',
  beside: 'og|eller',
  or: 'eller',
  orElse: 'eller',
};
