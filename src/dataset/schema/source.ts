import { z } from 'zod';
import { phraseSchema } from './localized.ts';
import { partialDateSchema } from './partial-date.ts';

/**
 * primary: the authority's or court's own text, or its own database (also as a faithful public copy
 * of that database). secondary: a copy, compendium or commentary of it. news: press and interviews.
 */
export const gradeSchema = z.enum(['primary', 'secondary', 'news']);

/** One document that was read, and exactly what it supports in the record that names it. */
export const sourceSchema = z.strictObject({
  publisher: z.string().min(1).max(120),
  /** In the document's own language. */
  title: z.string().min(1).max(200),
  /** Language of the title, ISO 639-1. Left out where it is a mere name or mixes two: wrong is worse than none. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  url: z.url({ protocol: /^https?$/ }),
  /** Where the text was read when that is not the publisher's own address (a public copy). */
  copy: z.url({ protocol: /^https?$/ }).optional(),
  /** The document's own date, where it shows one. */
  date: partialDateSchema.optional(),
  grade: gradeSchema,
  /** What exactly this source was seen to say, in our own few words. */
  supports: phraseSchema,
  /** The dose figures (in mg, or ug for intrathecal ones) that this source was seen to state. */
  figures: z.array(z.number().positive()).optional(),
});

export type Grade = z.infer<typeof gradeSchema>;
export type Source = z.infer<typeof sourceSchema>;
