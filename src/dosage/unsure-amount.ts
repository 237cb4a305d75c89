import { countsSeveral } from './counted-forms.ts';
import type { Draft, Scene } from './passage/draft.ts';
import { takesShare } from './share-of-form.ts';

/** "1.500 mg/día": a thousand where the comma parts decimals; tablets have no thousandths. */
function partsThousands({ amount: { run } }: Draft): boolean {
  return (
    run.joint !== 'spread' &&
    run.values.some((value, index) => value >= 1 && (run.pointed[index] ?? null) !== null)
  );
}

/**
 * "half of a 10 mg tablet twice a day", "2 comprimés de X 10 mg": what is taken is not the strength, so
 * nothing is derived from it unless the forms themselves are counted.
 */
export function markUnsureAmount({ passage: { tokens } }: Scene, draft: Draft): void {
  if (draft.amount.tablet || draft.unit !== 'mg' || draft.amount.multiplier) return;
  if (takesShare(tokens, draft) || countsSeveral(tokens, draft) || partsThousands(draft))
    draft.doubt = 'amount';
}
