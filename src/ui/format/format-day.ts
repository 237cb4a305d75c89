import type { DateFormat } from '../../platform/repair-settings.ts';
import type { Language } from '../messages/language.ts';

// By hand, as with figures (format-figure.ts): the browser's own formats are slow to get ready.
const SHORT: Record<Language, readonly string[]> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
};

const LONG: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
};

let format: DateFormat = 'language';

/**
 * Sets how days are written from now on. One for the whole document, as it has one reader: each
 * component that shows a day would have to hand the choice on otherwise.
 */
export function chooseDayFormat(chosen: DateFormat): void {
  format = chosen;
}

/**
 * Writes a dataset date in the reader's language: "24 Jul 2017", "24 juil. 2017"; or
 * unchanged where the reader chose ISO dates. British order on purpose: the day comes first in both
 * languages, so 3 Apr is never read as March.
 * @param day YYYY, YYYY-MM or YYYY-MM-DD; a partial date stays partial ("March 2014", "1974"),
 *   because a day that no source states must not appear.
 */
export function formatDay(language: Language, day: string): string {
  if (format === 'iso') return day;
  const [year, month, date] = day.split('-');
  if (year === undefined || month === undefined) return day;
  const names = (date === undefined ? LONG : SHORT)[language];
  const name = names[Number(month) - 1];
  if (name === undefined) return day;
  if (date === undefined) return `${name} ${year}`;
  // French counts the first of a month, and no other day: "1er nov. 2019".
  const number = language === 'fr' && date === '01' ? '1er' : Number(date);
  return `${number} ${name} ${year}`;
}
