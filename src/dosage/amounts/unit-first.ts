import { type NumberRun, numberAt, runAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Amount } from './amount.ts';
import { rateAfter } from './rate-after.ts';
import { unitAt } from './unit.ts';

/** Before a unit that is only spoken of: "dose in mg", "mg/mg", "(mg 5)". */
const SPOKEN_OF = /^(?:in|en|per|pro|par|por|als|the|many|[/()=-])$/;

/** Past a figure that counts something else: "some mg 3 times a day". */
const COUNTED: readonly WordClass[] = [
  'ml',
  'times',
  'day',
  'week',
  'month',
  'hour',
  'tablet',
  'mg',
  'mcg',
];

/** Whether the figure up to `until` may be the amount: it counts nothing else, and no figure of a row follows. */
function isAmountUntil(tokens: readonly Token[], until: number): boolean {
  const next = tokens[until];
  if (next?.kind === 'number')
    return past(tokens, until + 1, 'tablet') > 0 || past(tokens, until + 1, 'times') > 0;
  if (isMark(tokens, until, '*')) return true;
  return (
    !isMark(tokens, until, '%') &&
    unitAt(tokens, until) === null &&
    !COUNTED.some((cls) => past(tokens, until, cls) > 0)
  );
}

/** The figures past the unit; what a comma or "and" adds is another's ("mg 10, una al mattino"). */
function runFrom(tokens: readonly Token[], from: number): NumberRun | null {
  const run = runAt(tokens, from);
  const first = run?.joint === 'list' ? numberAt(tokens, from) : null;
  if (!run || !first) return run;
  return {
    ...run,
    values: [first.value],
    pointed: run.pointed.slice(0, 1),
    until: first.until,
    joint: null,
  };
}

/** Italian and Spanish "mg 5 x 3", "mg. 25 1 cp": the unit before its figure; null where none stands at `at`. */
export function unitFirstAt(tokens: readonly Token[], at: number): Amount | null {
  if (past(tokens, at, 'mg') !== at + 1) return null;
  const before = tokens[at - 1];
  if (before?.kind === 'number' || SPOKEN_OF.test(before?.text ?? '')) return null;
  const from = isMark(tokens, at + 1, '.') ? at + 2 : at + 1;
  if (tokens[from]?.kind !== 'number' || tokens[from]?.gap !== 'blank') return null;
  const unit = unitAt(tokens, at);
  const run = runFrom(tokens, from);
  if (!run || unit?.unit !== 'mg' || !isAmountUntil(tokens, run.until)) return null;
  const rate = rateAfter(tokens, run.until);
  return {
    from: at,
    unitUntil: run.until,
    until: rate?.until ?? run.until,
    low: Math.min(...run.values),
    high: Math.max(...run.values),
    run,
    unit: { ...unit, until: run.until },
    multiplier: null,
    rate,
    dayTotal: null,
    tablet: null,
  };
}
