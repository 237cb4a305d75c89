import type { SmallWords } from '../../words/small-words.ts';

/** Swedish: the small words that single rules ask for. */
export const svSmall: SmallWords = {
  between: 'mellan',
  every: 'varje',
  intakeNoun: 'dos',
};
