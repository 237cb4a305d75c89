import type { DateFormat } from '../../platform/repair-settings.ts';
import type { Language } from '../messages/language.ts';

// British order on purpose: the day comes first in both languages, so 3 Apr is never read as March.
const LOCALE: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

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
 * unchanged where the reader chose ISO dates.
 * @param day YYYY, YYYY-MM or YYYY-MM-DD; a partial date stays partial ("March 2014", "1974"),
 *   because a day that no source states must not appear.
 */
export function formatDay(language: Language, day: string): string {
  if (format === 'iso') return day;
  const [year = '', month, date] = day.split('-');
  if (month === undefined) return year;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date ?? '1'));
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date === undefined ? { month: 'long' } : { month: 'short', day: 'numeric' }),
  }).format(time);
}
