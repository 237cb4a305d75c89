import type { SmallWords } from '../../small-words.ts';

/** Swedish: the small words that single rules ask for. */
export const svSmall: SmallWords = {
  between: 'mellan',
  every: 'varje',
  intakeNoun: 'dos',
};
