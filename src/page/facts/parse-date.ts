import { monthNumber } from './month-names.ts';
import { type StatedDate, statedDate } from './page-date.ts';

/** `2017-07-25T08:00:00+02:00`, `2017/07/25`, `2017-07`, `2017`, `20170725`. */
const YEAR_FIRST = /^(\d{4})(?:([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?)?(?![\d])/;

/** `25 juillet 2017`, `1er août 2017`, `Tue, 25 Jul 2017 08:00:00 GMT`. */
const DAY_FIRST =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4})\b/u;

/** `July 25, 2017`, `Jul. 25th 2017`, `juillet 2017`. */
const MONTH_FIRST =
  /^(?:\p{L}+day,?\s+)?(\p{L}+)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/u;

/** `25/07/2017`, `25.07.2017`. */
const FIGURES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

/**
 * Reads a date at the beginning of a text, as written there: a time zone is not applied, because a
 * page that says 25 July means the 25th wherever it is read.
 * @param dayFirst whether `03/04/2015` is known to be the 3rd of April; where it is not, such a
 *   date is only read when one figure can only be the day
 * @returns null where the text begins with no date
 */
export function parseDate(text: string, dayFirst = false): StatedDate | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return (
    yearFirst(trimmed) ?? dayFirstName(trimmed) ?? monthFirst(trimmed) ?? figures(trimmed, dayFirst)
  );
}

function yearFirst(text: string): StatedDate | null {
  const [, year, separator, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year === undefined) return null;
  // Without separators only the eight-figure form is clear: "201707" could be a number.
  if (separator === '' && (month?.length !== 2 || day?.length !== 2)) return null;
  return statedDate(Number(year), number(month), number(day));
}

function dayFirstName(text: string): StatedDate | null {
  const [, day, name, year] = DAY_FIRST.exec(text) ?? [];
  const month = monthNumber(name ?? '');
  return month === null ? null : statedDate(Number(year), month, Number(day));
}

function monthFirst(text: string): StatedDate | null {
  const [, name, day, year] = MONTH_FIRST.exec(text) ?? [];
  const month = monthNumber(name ?? '');
  return month === null ? null : statedDate(Number(year), month, number(day));
}

function figures(text: string, dayFirst: boolean): StatedDate | null {
  const [, first, second, year] = FIGURES.exec(text) ?? [];
  if (year === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (dayFirst || a > 12) return statedDate(Number(year), b, a);
  return b > 12 ? statedDate(Number(year), a, b) : null;
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
