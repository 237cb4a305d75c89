import { countsSeveral } from './counted-forms.ts';
import { DECIMAL, isOpenComma } from './numbers/decimal-comma.ts';
import type { Draft, Scene } from './passage/draft.ts';
import { hasIn } from './roles/role-cues.ts';
import { takesShare } from './share-of-form.ts';
import { isGlued, isMark } from './words/cursor.ts';
import type { Token } from './words/tokens.ts';

/** "1.500 mg/día": a thousand where the comma parts decimals; tablets have no thousandths. */
function partsThousands({ amount: { run } }: Draft): boolean {
  return (
    run.joint !== 'spread' &&
    run.values.some((value, index) => value >= 1 && (run.pointed[index] ?? null) !== null)
  );
}

/** Takes the points for thousands: "entre 150 y 1.800 mg". */
function takeThousands(draft: Draft): void {
  const { run } = draft.amount;
  const read = run.values.map((value, index) => run.pointed[index] ?? value);
  draft.low = Math.min(...read);
  draft.high = Math.max(...read);
}

/** "10/20 mg", "20/30 mg": one dose or the next; steps between doses of one medicine are no longer. */
const WIDEST_STEP = 2;
/** A figure, the slash, a figure. */
const PAIR = 3;

/** "40/10 mg", "50/12.5 mg three times a day": two medicines in one tablet, and neither is a range. */
function isPair(tokens: readonly Token[], { per, amount: { run } }: Draft): boolean {
  if (per === null || run.until - run.from !== PAIR || !isMark(tokens, run.from + 1, '/'))
    return false;
  const [first = 0, second = first] = run.values;
  return second < first || second > WIDEST_STEP * first;
}

/** No dose in milligrams has five figures: "93 120 mg" are two cells of a row. */
const LEAST_TWO_CELLS = 10_000;

/** "1 250 mg pill", "2 500 mg tablets", "93 120 mg/day": a count beside the amount, or one number. */
function mayBeCount(tokens: readonly Token[], { unit, amount }: Draft): boolean {
  const [head, tail] = [tokens[amount.run.from], tokens[amount.run.from + 1]];
  const spaced = head?.kind === 'number' && tail?.kind === 'number' && tail.gap === 'blank';
  if (!spaced || unit !== 'mg' || tail.text === '000') return false;
  const [first = 0] = amount.run.values;
  return (
    first >= LEAST_TWO_CELLS || hasIn(tokens, amount.unitUntil, amount.unitUntil + 2, 'tablet')
  );
}

/** "take 12. 5 mg", "0. 25 mg": a blank typed behind the decimal point, where no list is numbered. */
function isBrokenDecimal(tokens: readonly Token[], { amount: { from } }: Draft): boolean {
  const head = tokens[from - 2];
  const point = isMark(tokens, from - 1, '.') && isGlued(tokens, from - 1);
  if (!point || head?.kind !== 'number' || head.gap !== 'blank') return false;
  return tokens[from]?.gap === 'blank' && /^(?:[257]?5)$/.test(tokens[from]?.text ?? '');
}

/** Whether a figure of the amount may be another: thousands, decimals, a pair, a count. */
function isUnsureFigure({ tokens, commaParts }: Scene['passage'], draft: Draft): boolean {
  const { from, unitUntil } = draft.amount;
  const figures = tokens.slice(from, unitUntil);
  // Micrograms have no third decimal, and thousands of them are common.
  const open =
    draft.unit === 'mcg'
      ? figures.some(({ text }) => text.includes(DECIMAL))
      : figures.some((one) => isOpenComma(one, commaParts));
  return (
    open || isPair(tokens, draft) || mayBeCount(tokens, draft) || isBrokenDecimal(tokens, draft)
  );
}

/**
 * "half of a 10 mg tablet twice a day", "2 comprimés de X 10 mg": what is taken is not the strength, so
 * nothing is derived from it unless the forms themselves are counted. A pointed thousand is read where the
 * language leaves no choice.
 */
export function markUnsureAmount({ passage }: Scene, draft: Draft): void {
  const { tokens, decimalComma } = passage;
  if (isUnsureFigure(passage, draft)) draft.doubt = 'amount';
  // "la moitié d'un comprimé": the article counts one.
  if (draft.amount.tablet && draft.high === 1 && takesShare(tokens, draft)) draft.doubt = 'amount';
  if (draft.amount.tablet || draft.unit !== 'mg' || draft.amount.multiplier) return;
  const thousands = partsThousands(draft);
  if (thousands && decimalComma) takeThousands(draft);
  const unsure = takesShare(tokens, draft) || countsSeveral(tokens, draft);
  if (unsure || (thousands && !decimalComma)) draft.doubt = 'amount';
}
