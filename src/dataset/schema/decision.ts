import { z } from 'zod';
import { doseSchema } from './dose.ts';
import { effectSchema, idSchema } from './effect.ts';
import { localized, phraseSchema } from './localized.ts';
import { daySchema, partialDateSchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';

export const kindSchema = z.enum([
  'authorisation',
  'temporary-recommendation',
  'amendment',
  'renewal',
  'end-of-validity',
  'label',
  'court-ruling',
  'opinion',
  'safety-notice',
  'reimbursement',
  'guideline',
]);

/** The legal standing on the dataset's `asOf` day, as far as the sources show. */
export const statusSchema = z.enum([
  'in-force',
  'presumed-in-force',
  'approved-marketing-not-rechecked',
  'suspended-then-restored',
  'stayed',
  'superseded',
  'expired',
  'annulled',
  'historical',
]);

const scopeSchema = z.strictObject({
  indications: z.array(z.enum(['alcohol-use-disorder', 'spasticity', 'other'])).min(1),
  routes: z.array(z.enum(['oral', 'intrathecal'])).min(1),
  population: phraseSchema.optional(),
  setting: z.enum(['ambulatory', 'hospital']).optional(),
  /** Brand names as written on the packs, where the act is about some products only. */
  products: z.array(z.string().min(1)).optional(),
});

/** `legal`: about the rule itself, shown with every line it touches. `evidence`: about our sources. */
const openQuestionSchema = z.strictObject({
  kind: z.enum(['legal', 'evidence']),
  since: partialDateSchema.optional(),
  /** The act that answered it, once one is known. */
  settledBy: idSchema.optional(),
  text: phraseSchema,
});

/** One regulatory act, one file: `data/decisions/<jurisdiction>/<id>.json`. */
export const decisionSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  /** ISO 3166 alpha-2, or EU, or INT for texts of no one country. */
  jurisdiction: z.string().regex(/^([A-Z]{2}|INT)$/),
  authority: z.string().min(1).max(120),
  kind: kindSchema,
  title: localized(110),
  /** Two sentences at most, in our own words, short enough for a card. */
  summary: localized(320),
  decidedOn: partialDateSchema.nullable(),
  inForceFrom: partialDateSchema.nullable(),
  /** When our sources were looked at for this record. */
  checkedOn: daySchema,
  status: statusSchema,
  statusNote: phraseSchema.optional(),
  scope: scopeSchema,
  dose: doseSchema.optional(),
  conditions: z.array(phraseSchema),
  effects: z.array(effectSchema),
  conflicts: z.array(phraseSchema).optional(),
  openQuestions: z.array(openQuestionSchema).optional(),
  sources: z.array(sourceSchema).min(1),
});

export type Decision = z.infer<typeof decisionSchema>;
export type DecisionKind = z.infer<typeof kindSchema>;
export type DecisionStatus = z.infer<typeof statusSchema>;
