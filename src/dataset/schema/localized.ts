import { z } from 'zod';

/** A text that a reader sees: always in both languages of the product, never empty. */
export const localized = (max: number) =>
  z.strictObject({
    en: z.string().trim().min(1).max(max),
    fr: z.string().trim().min(1).max(max),
  });

/** One short sentence or phrase: a condition, a meaning, a conflict. */
export const phraseSchema = localized(260);

/** A text in English and French, chosen by the reader's language. */
export type Localized = z.infer<typeof phraseSchema>;
