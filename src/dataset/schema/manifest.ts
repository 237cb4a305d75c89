import { z } from 'zod';
import { daySchema } from './partial-date.ts';

/** The layout of the files that this code reads; a dataset of another format is refused. */
export const FORMAT_VERSION = 1;

/** `data/dataset.json`: which dataset this is. */
export const manifestSchema = z.strictObject({
  $schema: z.string().optional(),
  formatVersion: z.literal(FORMAT_VERSION),
  /** Calendar version of the content: year, month, number within the month. */
  version: z.string().regex(/^\d{4}\.(1[0-2]|[1-9])\.\d+$/, 'a version is written YYYY.M.N'),
  /** The day up to which sources were looked at. */
  asOf: daySchema,
});

export type Manifest = z.infer<typeof manifestSchema>;
