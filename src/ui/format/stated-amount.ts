import type { Mention } from '../../dosage/mention.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import { formatRange } from './format-figure.ts';

type Amount = Pick<Mention, 'text' | 'unit' | 'low' | 'high' | 'per'>;

/** The amount without its period ("10 mg", "2 tablets"); the page's own words where no unit fits. */
export function bareAmount(words: CardWords, language: Language, amount: Amount): string {
  const { unit, low, high, text } = amount;
  if (unit === null) return text;
  return `${formatRange(language, low, high)} ${words.unit[unit](high)}`;
}

/** The amount as the text states it, with its period where one was read ("80 mg/day"). */
export function statedAmount(words: CardWords, language: Language, amount: Amount): string {
  const bare = bareAmount(words, language, amount);
  return amount.per === null || amount.unit === null ? bare : words.per[amount.per](bare);
}
