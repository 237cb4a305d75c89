import type { NumberRun } from '../numbers/number.ts';
import type { Token } from '../words/tokens.ts';

const FEWEST = 3;

/** What parts the intakes of a written day with a pause in it; commas part alternatives, placebo among them. */
const JOINT = /^[-/+]$/;

const DIGITS = 6;

function sumOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number(sum.toFixed(DIGITS));
}

/**
 * "10-10-20 mg", "5-0-5 mg", "10+10+20 mg": the intakes of one day. A nought or the same amount twice tells
 * them from a choice of strengths ("5/10/25 mg") and from steps ("10-20-30 mg").
 * @returns what they add up to, or null where these numbers are none
 */
export function dayScheme(tokens: readonly Token[], run: NumberRun): number | null {
  const { from, until, values, joint } = run;
  if (joint === 'plus') return sumOf(values);
  if (values.length < FEWEST) return null;
  // "say 10, 20 and 20 mg": nobody is given a choice of the same.
  if (new Set(values).size < values.length) return sumOf(values);
  const marks = tokens.slice(from, until).filter(({ kind }) => kind === 'mark');
  const alike = marks.length === values.length - 1 && marks.every(({ text }) => JOINT.test(text));
  return alike && values.includes(0) ? sumOf(values) : null;
}
