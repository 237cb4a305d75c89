import { z } from 'zod';

const PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function existsInCalendar(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/**
 * A date as exactly as the sources give it: `2014`, `2014-03` or `2014-03-17`. Sources often name
 * only a month; writing the first of that month would claim a precision that nobody saw.
 */
export const partialDateSchema = z
  .string()
  .regex(PATTERN, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(existsInCalendar, 'no such day in the calendar');

/** A day without doubt, YYYY-MM-DD. */
export const daySchema = partialDateSchema.refine(
  (date) => date.length === 10,
  'a whole day is needed: YYYY-MM-DD',
);
