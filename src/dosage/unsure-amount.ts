import { countsSeveral } from './counted-forms.ts';
import { DECIMAL, isOpenComma } from './numbers/decimal-comma.ts';
import type { Draft, Scene } from './passage/draft.ts';
import { takesShare } from './share-of-form.ts';
import { isMark } from './words/cursor.ts';
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

/** Whether a figure of the amount may be another: thousands, decimals, a pair. */
function isUnsureFigure({ tokens, commaParts }: Scene['passage'], draft: Draft): boolean {
  const { from, unitUntil } = draft.amount;
  const figures = tokens.slice(from, unitUntil);
  // Micrograms have no third decimal, and thousands of them are common.
  const open =
    draft.unit === 'mcg'
      ? figures.some(({ text }) => text.includes(DECIMAL))
      : figures.some((one) => isOpenComma(one, commaParts));
  return open || isPair(tokens, draft);
}

const THREE_DECIMALS = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** Milligrams of baclofen that nobody is reported to have swallowed; and such reports are round. */
const MOST_SWALLOWED = 3000;

/** "3.125", "6,125": a thousand of them would be grams to the milligram, so that the mark parts decimals. */
function hasThousandths({ text }: Token): boolean {
  if (!THREE_DECIMALS.test(text) || text.endsWith('00')) return false;
  return Number(text.replace(/[.,]/, '')) > MOST_SWALLOWED;
}

/** The figures of an amount that holds thousandths, each read with decimals; null where it holds none. */
function thousandthsOf(tokens: readonly Token[], { amount: { run } }: Draft): number[] | null {
  const figures = tokens.slice(run.from, run.until).filter(({ kind }) => kind === 'number');
  if (figures.length !== run.values.length || !figures.some(hasThousandths)) return null;
  return figures.map((figure, index) =>
    hasThousandths(figure) ? Number(figure.text.replace(',', '.')) : (run.values[index] ?? 0),
  );
}

/**
 * "3,125 mg zweimal täglich", "3.125 mg twice daily" are decimals. Of the mark that parts thousands in the
 * language ("3.125 mg" in German, "3,125 mg" in English) that is not sure.
 * @returns whether the amount holds such a figure
 */
function readThousandths({ passage }: Scene, draft: Draft): boolean {
  const { tokens, decimalComma } = passage;
  const figures = thousandthsOf(tokens, draft);
  if (!figures) return false;
  draft.low = Math.min(...figures);
  draft.high = Math.max(...figures);
  const { from, until } = draft.amount.run;
  const mark = decimalComma ? ',' : '.';
  const own = tokens
    .slice(from, until)
    .every((one) => !hasThousandths(one) || one.text.includes(mark));
  if (!own) draft.doubt = 'amount';
  return true;
}

/**
 * "half of a 10 mg tablet twice a day", "2 comprimés de X 10 mg": what is taken is not the strength, so
 * nothing is derived from it unless the forms themselves are counted. A pointed thousand is read where the
 * language leaves no choice.
 */
export function markUnsureAmount(scene: Scene, draft: Draft): void {
  const { tokens, decimalComma } = scene.passage;
  if (isUnsureFigure(scene.passage, draft)) draft.doubt = 'amount';
  // "la moitié d'un comprimé": the article counts one.
  if (draft.amount.tablet && draft.high === 1 && takesShare(tokens, draft)) draft.doubt = 'amount';
  if (draft.amount.tablet || draft.unit !== 'mg' || draft.amount.multiplier) return;
  const thousands = !readThousandths(scene, draft) && partsThousands(draft);
  if (thousands && decimalComma) takeThousands(draft);
  const unsure = takesShare(tokens, draft) || countsSeveral(tokens, draft);
  if (unsure || (thousands && !decimalComma)) draft.doubt = 'amount';
}
