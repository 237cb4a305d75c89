import { z } from 'zod';
import { idSchema } from './effect.ts';
import { phraseSchema } from './localized.ts';
import { versionSchema } from './manifest.ts';
import { daySchema } from './partial-date.ts';

const versionChangesSchema = z.strictObject({
  version: versionSchema,
  on: daySchema,
  /** What a reader should know, most important first. */
  entries: z
    .array(z.strictObject({ text: phraseSchema, decisions: z.array(idSchema).optional() }))
    .min(1),
});

/** `data/changes.json`: what each version changed, in a reader's words, the newest version first. */
export const changesSchema = z.strictObject({
  $schema: z.string().optional(),
  changes: z.array(versionChangesSchema).min(1),
});

export type VersionChanges = z.infer<typeof versionChangesSchema>;
