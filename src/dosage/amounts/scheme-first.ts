import type { NumberRun } from '../numbers/number.ts';
import { schemeAt } from '../rates/scheme.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { type Amount, amountAt } from './amount.ts';
import { isFormPoint } from './short-form.ts';

const MOST_FORMS = 12;
/** Between the forms of a day and what one of them holds. */
const EACH = /^(?:a|@|je|zu|da|de|x)$/;

/** "1-1-1-0 Tbl. à 10 mg": the forms of a day before the strength of one. */
export function schemeThenStrength(tokens: readonly Token[], run: NumberRun): Amount | null {
  if (run.values.length < 3) return null;
  const scheme = schemeAt(tokens, run.from);
  const [forms = 0] = scheme?.times ?? [];
  if (!scheme || forms <= 0 || forms > MOST_FORMS) return null;
  const form = past(tokens, scheme.until, 'tablet') || scheme.until;
  const point = isFormPoint(tokens, form) ? form + 1 : form;
  const at = EACH.test(tokens[point]?.text ?? '') ? point + 1 : point;
  // "days 1-2-3 10 mg"
  if (at === scheme.until) return null;
  const strength = amountAt(tokens, at);
  const plain = strength?.unit.unit === 'mg' && strength.low === strength.high;
  if (!plain || strength.rate || strength.multiplier) return null;
  return { ...strength, from: run.from, multiplier: [forms, forms] };
}
