import type { Mention } from '../../dosage/mention.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import { dailyFactor } from './daily-factor.ts';
import { formatRange } from './format-figure.ts';
import { bareAmount, statedAmount } from './stated-amount.ts';

type Read = Pick<Mention, 'text' | 'unit' | 'low' | 'high' | 'per' | 'dailyMg'>;

/** The part before the equals sign, only where the mention alone proves it. */
function leftSide(words: CardWords, language: Language, read: Read): string | null {
  const bare = bareAmount(words, language, read);
  const factor = dailyFactor(read);
  if (read.unit === 'mg' && read.per === 'dose') {
    return factor && `${bare} × ${formatRange(language, ...factor)}`;
  }
  if (read.unit === 'tablet' && read.per === 'day') {
    return factor && `${bare} × ${formatRange(language, ...factor)} mg`;
  }
  const converted = read.per === 'day' && (read.unit === 'g' || read.unit === 'mcg');
  return converted ? statedAmount(words, language, read) : null;
}

/**
 * Shows how a daily dose was worked out, so that a reader can check the arithmetic:
 * "10 mg × 3 = 30 mg/day". Only the total where the steps cannot be told from the mention alone.
 * @returns null where the text states the daily dose itself, or none could be derived.
 */
export function dailyWorking(words: CardWords, language: Language, read: Read): string | null {
  const { dailyMg, unit, per } = read;
  if (dailyMg === null || (unit === 'mg' && per === 'day' && dailyMg[0] === read.low)) return null;
  const total = words.mgPerDay(formatRange(language, ...dailyMg));
  const left = leftSide(words, language, read);
  return left === null ? total : `${left} = ${total}`;
}
