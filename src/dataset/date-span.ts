/** First and last day (YYYY-MM-DD) that a date of any precision can mean. */
export interface DateSpan {
  first: string;
  last: string;
}

const pad = (part: number) => String(part).padStart(2, '0');

function lastDayOfMonth(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The days that a partial date covers: "2014" is the whole year, "2014-03" the month.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function dateSpan(date: string): DateSpan {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day === undefined) {
    const last = lastDayOfMonth(Number(year), Number(month));
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${pad(last)}` };
  }
  return { first: date, last: date };
}
