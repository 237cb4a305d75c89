import type { ByAge, Range } from '../../dataset/schema/dose.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import { formatFigure, formatRange } from './format-figure.ts';
import { typeset } from './typeset.ts';

/** What the line needs of the card’s words; the record’s page uses the same. */
type Words = Pick<CardWords, 'age' | 'mgPerDay'>;

/** What an act says for one group of children, in one line; empty where it gives nothing. */
export function ageRule(words: Words, language: Language, group: ByAge): string {
  const { age, mgPerDay } = words;
  // Start, maintenance, usual, maximum: the order in which a course goes through them.
  const range = (say: (amount: string) => string, unit: (figure: string) => string, of?: Range) =>
    of && say(unit(formatRange(language, ...of)));
  const one = (unit: (figure: string) => string, amount?: number) =>
    amount === undefined ? undefined : age.max(unit(formatFigure(language, amount)));
  const parts = [
    range(age.start, age.mgPerKgDay, group.startMgPerKgDay),
    range(age.maintenance, age.mgPerKgDay, group.maintenanceMgPerKgDay),
    range(age.usual, mgPerDay, group.usualMgPerDay),
    one(mgPerDay, group.maxMgPerDay),
    one(age.mgPerKgDay, group.maxMgPerKgDay),
    group.note?.[language],
  ]
    .filter((part) => part !== undefined)
    .join('; ');
  return typeset(language, parts);
}
