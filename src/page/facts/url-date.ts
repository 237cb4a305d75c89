import { type StatedDate, statedDate } from './page-date.ts';

/** `/2017/07/25/`, `/2017-07-25-title`, `/20170725/`; the day may be missing between slashes. */
const SEPARATED = /\/((?:19|20)\d{2})([-/])(\d{1,2})(?:\2(\d{1,2}))?(?=[-/_.]|$)/;
const PLAIN = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[-/_.]|$)/;

/** Reads a date from the path of an address, as news sites and weblogs write it. */
export function readUrlDate(path: string): StatedDate | null {
  const [, year, , month, day] = SEPARATED.exec(path) ?? [];
  if (year !== undefined) {
    return statedDate(Number(year), Number(month), day === undefined ? undefined : Number(day));
  }
  const [, y, m, d] = PLAIN.exec(path) ?? [];
  return y === undefined ? null : statedDate(Number(y), Number(m), Number(d));
}
