import { z } from 'zod';
import { SEVERITIES } from '../severities.ts';
import { idSchema } from './effect.ts';
import { localized, phraseSchema } from './localized.ts';
import { daySchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';

const amount = z.number().positive();

const appliesToSchema = z
  .strictObject({
    /** ISO 3166 alpha-2 codes; EU stands for its member states, ALL for everywhere. */
    jurisdictions: z.array(z.string().regex(/^([A-Z]{2}|ALL)$/)).min(1),
    indications: z.array(z.enum(['alcohol-use-disorder', 'spasticity', 'other'])).min(1),
    routes: z.array(z.enum(['oral', 'intrathecal'])).min(1),
    /** Only for daily doses strictly above this figure (mg/day). */
    aboveMgPerDay: amount.optional(),
    /** Only for daily doses of this figure or more (mg/day). */
    fromMgPerDay: amount.optional(),
    /** Only for daily doses below this figure (mg/day): the upper end of a study band. */
    belowMgPerDay: amount.optional(),
    /** The part of the patients it is about, told in the text; never compared with a patient. */
    eGFRBelow: amount.optional(),
    population: z.enum(['child']).optional(),
  })
  .refine(
    ({ aboveMgPerDay, fromMgPerDay }) => aboveMgPerDay === undefined || fromMgPerDay === undefined,
    'either "aboveMgPerDay" or "fromMgPerDay", not both',
  );

const topicSchema = z.enum([
  'breast-feeding',
  'depressants',
  'driving',
  'epilepsy',
  'hypersensitivity',
  'kidney',
  'overdose',
  'sleep-apnoea',
  'suicide',
  'withdrawal',
]);

/** One warning, one file: `data/cautions/<jurisdiction or intl>/<id>.json`. */
export const cautionSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  severity: z.enum(SEVERITIES),
  appliesTo: appliesToSchema,
  /**
   * What it is about, where several records share it: a country's own caution then stands for the
   * general one.
   */
  topic: topicSchema.optional(),
  title: localized(90),
  text: localized(420),
  note: phraseSchema.optional(),
  checkedOn: daySchema,
  sources: z.array(sourceSchema).min(1),
});

export type Caution = z.infer<typeof cautionSchema>;
