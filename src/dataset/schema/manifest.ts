import { z } from 'zod';
import { daySchema } from './partial-date.ts';

/** The layout of the files that this code reads; a dataset of another format is refused. */
const FORMAT_VERSION = 1;

/** Calendar version of the content: year, month, number within the month. */
export const versionSchema = z
  .string()
  .regex(/^\d{4}\.(1[0-2]|[1-9])\.\d+$/, 'a version is written YYYY.M.N');

/** `data/dataset.json`: which dataset this is. */
export const manifestSchema = z.strictObject({
  $schema: z.string().optional(),
  formatVersion: z.literal(FORMAT_VERSION),
  version: versionSchema,
  /** The day up to which sources were looked at. */
  asOf: daySchema,
});

export type Manifest = z.infer<typeof manifestSchema>;
