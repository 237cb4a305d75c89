/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** A calendar date as a page states it, without a time and without converting between time zones. */
export interface StatedDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, by precision. */
  readonly value: string;
  readonly precision: Precision;
}

/** Where the date was stated (a dateline is one that readers see), so that the reader can judge it. */
export type DateBasis = 'json-ld' | 'meta' | 'dateline' | 'time-element' | 'url';

/** Whether the date is of the first publication or of the last change of the text. */
export type DateKind = 'published' | 'modified';

/** The page's own date with where it came from. */
export interface PageDate extends StatedDate {
  readonly basis: DateBasis;
  readonly kind: DateKind;
}

/** No page is older than the web; an earlier year is some other date, such as a birthday. */
const FIRST_YEAR = 1991;

/**
 * A date from its parts, or null where they make no date of the calendar.
 * @param month 1-12, @param day 1-31
 */
export function statedDate(year: number, month?: number, day?: number): StatedDate | null {
  if (year < FIRST_YEAR || year > 2100) return null;
  const y = String(year);
  if (month === undefined) return { value: y, precision: 'year' };
  if (month < 1 || month > 12) return null;
  const m = String(month).padStart(2, '0');
  if (day === undefined) return { value: `${y}-${m}`, precision: 'month' };
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > lastDay) return null;
  return { value: `${y}-${m}-${String(day).padStart(2, '0')}`, precision: 'day' };
}
