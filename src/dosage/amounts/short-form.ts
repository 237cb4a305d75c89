import { isGlued, isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const SHORT_FORM = /^(?:(?:film|f)?t(?:ab|abs|abl|bl)|comps?|cps?|cpr|caps?|kps)$/;

/** "2 Tbl. à 25 mg", "10 mg Tbl. 1-1-1": whether the point at `at` belongs to a form's abbreviation. */
export function isFormPoint(tokens: readonly Token[], at: number): boolean {
  const short = SHORT_FORM.test(tokens[at - 1]?.text ?? '') && isGlued(tokens, at);
  const ends = tokens[at + 1]?.gap === 'blank' || isMark(tokens, at + 1, ':');
  return short && isMark(tokens, at, '.') && ends;
}
