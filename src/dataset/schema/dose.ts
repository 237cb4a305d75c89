import { z } from 'zod';
import { phraseSchema } from './localized.ts';

const amount = z.number().positive();

/** Low and high end; both the same where one figure is stated. */
const range = z
  .tuple([amount, amount])
  .refine(([low, high]) => low <= high, 'the low end comes first');

const startSchema = z.strictObject({ mgPerDay: range, how: phraseSchema.optional() });

const stepSchema = z.strictObject({
  /** Added to the daily total at each step. */
  mgPerDay: range,
  everyDays: range.optional(),
  how: phraseSchema.optional(),
});

/**
 * The doses a text keeps for hospital. `from` where the text names a figure that itself needs
 * hospital ("100 to 120 in hospital only"), `above` where the figure itself is still ambulatory
 * ("more than 100 only in hospital"); `max` is the highest figure named for inpatients.
 */
const hospitalSchema = z
  .strictObject({ from: amount.optional(), above: amount.optional(), max: amount.optional() })
  .refine(
    ({ from, above }) => from === undefined || above === undefined,
    'either "from" or "above", not both',
  );

const byAgeSchema = z.strictObject({
  /** The group as the text draws it ("6 to 18 years, at least 33 kg"). */
  ages: phraseSchema,
  startMgPerKgDay: range.optional(),
  maintenanceMgPerKgDay: range.optional(),
  usualMgPerDay: range.optional(),
  maxMgPerDay: amount.optional(),
  maxMgPerKgDay: amount.optional(),
  /** What the text says where it gives no figure ("not established"). */
  note: phraseSchema.optional(),
});

const thresholdSchema = z.strictObject({ mgPerDay: amount, meaning: phraseSchema });

/** All in micrograms (ug): kept apart from the oral figures so that nothing can compare the two. */
const intrathecalSchema = z.strictObject({
  testUg: z.array(amount).optional(),
  usualUgPerDay: z.array(z.strictObject({ who: phraseSchema, range })).optional(),
  maxUgPerDay: amount.optional(),
  concentrationsUgPerMl: z.array(amount).optional(),
});

/** The figures that a decision states. A figure that no source showed is left out, never guessed. */
export const doseSchema = z.strictObject({
  start: startSchema.optional(),
  step: stepSchema.optional(),
  usualMgPerDay: range.optional(),
  /**
   * The adult daily maximum that the text names, mg/day: the ceiling of every comparison. Where
   * the only maximum named is the hospital one (France, spasticity), it is that one, and
   * `hospital` says from which figure on hospital is needed.
   */
  maxMgPerDay: amount.optional(),
  hospital: hospitalSchema.optional(),
  byAge: z.array(byAgeSchema).optional(),
  thresholds: z.array(thresholdSchema).optional(),
  /** Reduction when stopping, in the text's own pace. */
  taper: phraseSchema.optional(),
  strengthsMg: z.array(amount).optional(),
  liquidMgPerMl: z.array(amount).optional(),
  intrathecal: intrathecalSchema.optional(),
  note: phraseSchema.optional(),
});

export type Dose = z.infer<typeof doseSchema>;
export type Range = z.infer<typeof range>;
export type ByAge = z.infer<typeof byAgeSchema>;
export type HospitalDoses = Readonly<z.infer<typeof hospitalSchema>>;
