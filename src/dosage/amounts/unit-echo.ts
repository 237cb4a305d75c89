import { numberAt } from '../numbers/number.ts';
import { past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const UNITS: readonly WordClass[] = ['mg', 'mcg', 'g', 'kg', 'ml'];
const opens = (tokens: readonly Token[], at: number) => /^[([]$/.test(tokens[at]?.text ?? '');
const closes = (tokens: readonly Token[], at: number) => /^[)\]]$/.test(tokens[at]?.text ?? '');

/**
 * "5 milligrams (mg)", "per kilogram [kg]": patients' leaflets write out a unit and add its sign.
 * @returns the index after the sign, or `at` where none stands there
 */
export function pastEcho(tokens: readonly Token[], at: number): number {
  const sign = opens(tokens, at) && UNITS.some((cls) => past(tokens, at + 1, cls) === at + 2);
  return sign && closes(tokens, at + 2) ? at + 3 : at;
}

/** The same, or the volume that holds the amount: "1.5 mg (0.3 mL) per kilogram". */
export function pastEchoOrVolume(tokens: readonly Token[], at: number): number {
  const volume = opens(tokens, at) ? numberAt(tokens, at + 1) : null;
  const ml = volume ? past(tokens, volume.until, 'ml') : 0;
  return ml && closes(tokens, ml) ? ml + 1 : pastEcho(tokens, at);
}

/** Tokens of "(0.3 mL)". */
const LONGEST = 4;

/** Whether such a parenthesis ends right before `at`. */
export function closesEcho(tokens: readonly Token[], at: number): boolean {
  for (let from = at - LONGEST; closes(tokens, at - 1) && from < at - 1; from += 1)
    if (pastEchoOrVolume(tokens, from) === at) return true;
  return false;
}
