import { z } from 'zod';
import { cautionSchema } from './schema/caution.ts';
import { changesSchema } from './schema/changes.ts';
import { decisionSchema } from './schema/decision.ts';
import { manifestSchema } from './schema/manifest.ts';
import { productsSchema } from './schema/product.ts';

/**
 * The JSON Schemas of the data files by file name, generated from the schemas that the code itself
 * uses. Rules that look across fields or files are not in them: `lens data check` has those.
 */
export function jsonSchemas(): Record<string, object> {
  return {
    'caution.schema.json': z.toJSONSchema(cautionSchema, { io: 'input' }),
    'changes.schema.json': z.toJSONSchema(changesSchema, { io: 'input' }),
    'dataset.schema.json': z.toJSONSchema(manifestSchema, { io: 'input' }),
    'decision.schema.json': z.toJSONSchema(decisionSchema, { io: 'input' }),
    'products.schema.json': z.toJSONSchema(productsSchema, { io: 'input' }),
  };
}
