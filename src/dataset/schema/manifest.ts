import { z } from 'zod';
import { FORMAT_VERSION } from '../format-version.ts';
import { daySchema } from './partial-date.ts';

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
