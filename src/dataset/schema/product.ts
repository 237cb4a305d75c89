import { z } from 'zod';
import { idSchema } from './effect.ts';
import { phraseSchema } from './localized.ts';

/** A brand name and where it was seen. Brands known from memory only are not in the list. */
export const productSchema = z.strictObject({
  id: idSchema,
  /** As written on the pack. */
  name: z.string().min(1),
  /** Other writings of the same name (accents, other scripts). */
  alsoWritten: z.array(z.string().min(1)).optional(),
  /** ISO 3166 alpha-2 codes of the countries whose texts show it. */
  jurisdictions: z.array(z.string().regex(/^[A-Z]{2}$/)),
  routes: z.array(z.enum(['oral', 'intrathecal'])).min(1),
  strengthsMg: z.array(z.number().positive()).optional(),
  liquidMgPerMl: z.array(z.number().positive()).optional(),
  concentrationsUgPerMl: z.array(z.number().positive()).optional(),
  /** Decisions about it. */
  decisions: z.array(idSchema).optional(),
  note: phraseSchema.optional(),
  /** Who was seen to print the name: publisher, and address where one is at hand. */
  seenIn: z.array(z.strictObject({ publisher: z.string().min(1), url: z.url().optional() })).min(1),
});

/** `data/products.json`. */
export const productsSchema = z.strictObject({
  $schema: z.string().optional(),
  products: z.array(productSchema),
});

export type Product = z.infer<typeof productSchema>;
