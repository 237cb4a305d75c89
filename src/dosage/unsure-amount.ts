import { countsSeveral } from './counted-forms.ts';
import type { Draft, Scene } from './passage/draft.ts';
import { takesShare } from './share-of-form.ts';
import type { Token } from './words/tokens.ts';

/** "1.500 mg/día": a thousand where the comma parts decimals; tablets have no thousandths. */
function partsThousands({ amount: { run } }: Draft): boolean {
  return (
    run.joint !== 'spread' &&
    run.values.some((value, index) => value >= 1 && (run.pointed[index] ?? null) !== null)
  );
}

const COMMA_THOUSAND = /^[1-9]\d{0,2},\d{3}$/;

/** "3,125 mg" is a little more than three where the comma parts decimals; some write thousands so all the same. */
const isCommaThousand = (
  tokens: readonly Token[],
  { from, until }: Draft['amount']['run'],
): boolean => tokens.slice(from, until).some(({ text }) => COMMA_THOUSAND.test(text));

/** Takes the points for thousands: "entre 150 y 1.800 mg". */
function takeThousands(draft: Draft): void {
  const { run } = draft.amount;
  const read = run.values.map((value, index) => run.pointed[index] ?? value);
  draft.low = Math.min(...read);
  draft.high = Math.max(...read);
}

/**
 * "half of a 10 mg tablet twice a day", "2 comprimés de X 10 mg": what is taken is not the strength, so
 * nothing is derived from it unless the forms themselves are counted. A pointed thousand is read where the
 * language leaves no choice.
 */
export function markUnsureAmount({ passage }: Scene, draft: Draft): void {
  const { tokens, decimalComma } = passage;
  // "la moitié d'un comprimé": the article counts one.
  if (draft.amount.tablet && draft.high === 1 && takesShare(tokens, draft)) draft.doubt = 'amount';
  if (draft.amount.tablet || draft.unit !== 'mg' || draft.amount.multiplier) return;
  const thousands = partsThousands(draft);
  if (thousands && decimalComma) takeThousands(draft);
  const unsure =
    takesShare(tokens, draft) ||
    countsSeveral(tokens, draft) ||
    (decimalComma && isCommaThousand(tokens, draft.amount.run));
  if (unsure || (thousands && !decimalComma)) draft.doubt = 'amount';
}
