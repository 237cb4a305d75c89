import { z } from 'zod';
import { phraseSchema } from './localized.ts';
import { daySchema, partialDateSchema } from './partial-date.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and hyphens');

/** Shared by all effects: when it takes effect, if not on the decision's own `inForceFrom`. */
const when = {
  on: partialDateSchema.optional(),
  /** Why `on` differs from `inForceFrom`, or why the day is only a bound. */
  basis: phraseSchema.optional(),
};

const setsSchema = z.strictObject({
  effect: z.literal('sets'),
  indication: z.enum(['alcohol-use-disorder', 'spasticity']),
  route: z.enum(['oral', 'intrathecal']),
  ...when,
  /** An authorisation rules only once its product can be had: the first day on sale. */
  governsFrom: daySchema.optional(),
  /** First day on which it no longer holds, unless renewed. */
  until: daySchema.optional(),
  /** Never the rule shown while a rule without this mark is in force (one product's label, a guide). */
  beside: z.literal(true).optional(),
  /** `false` where the act tolerates or discusses a use without authorising it. */
  authorises: z.literal(false).optional(),
});

const amendsSchema = z.strictObject({
  effect: z.literal('amends'),
  target: id,
  ...when,
  /** `ceiling`: this decision's `dose` replaces the target's. `text`: wording only, figures stay. */
  part: z.enum(['ceiling', 'text']),
});

const renewsSchema = z.strictObject({
  effect: z.literal('renews'),
  target: id,
  ...when,
  until: daySchema.optional(),
});

const annulsSchema = z.strictObject({
  effect: z.literal('annuls'),
  target: id,
  ...when,
  /** `ceiling`: the rule stays, its maximum falls. `whole`: rule or ruling falls altogether. */
  part: z.enum(['whole', 'ceiling']),
});

const plain = <Name extends string>(name: Name) =>
  z.strictObject({ effect: z.literal(name), target: id, ...when });

/**
 * What a decision does to the rules. `sets` creates a rule, named by the id of the decision that
 * set it; `amends`, `renews`, `suspends`, `restores`, `annuls` and `ends` act on such a rule;
 * `stays` (and `annuls`) may also act on a ruling, whose own effects then count no more.
 */
export const effectSchema = z.discriminatedUnion('effect', [
  setsSchema,
  amendsSchema,
  renewsSchema,
  annulsSchema,
  plain('suspends'),
  plain('restores'),
  plain('stays'),
  plain('ends'),
]);

export const idSchema = id;
export type Effect = z.infer<typeof effectSchema>;
