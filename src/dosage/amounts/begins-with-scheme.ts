import type { NumberRun } from '../numbers/number.ts';
import { schemeAt } from '../rates/scheme.ts';
import type { Token } from '../words/tokens.ts';

/** Tokens of "1-0-" before its last figure. */
const LONGEST_SCHEME_START = 6;

/**
 * "1-0-1, dann 10 mg": whether a list of numbers begins with the forms of a day before the comma; what follows is
 * the next step, and no list.
 */
export function beginsWithScheme(
  tokens: readonly Token[],
  { from, until, joint }: NumberRun,
): boolean {
  if (joint !== 'list') return false;
  for (let at = from; at >= 0 && at >= from - LONGEST_SCHEME_START; at -= 2) {
    const scheme = schemeAt(tokens, at);
    if (scheme && scheme.until > from && scheme.until < until) return true;
    if (tokens[at - 1]?.kind !== 'mark') return false;
  }
  return false;
}
