import { isGlued, isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Makers whose names tablets of baclofen bear, and the pharmacopoeia's sign of India. */
const MAKER =
  /^(?:accord|al|apotex|arrow|aurobindo|biogaran|dura|eg|hexal|ip|mylan|neuraxpharm|novartis|sandoz|stada|sun|teuto|teva|viatris|zentiva)$/;

/** Index after the maker's name behind baclofen's that ends at `at`: "Baclofen-ratiopharm", "Baclofène® Zentiva". */
export function pastMaker(tokens: readonly Token[], at: number): number {
  const sign = /^[®™]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const hyphen = isMark(tokens, sign, '-') && isGlued(tokens, sign) && isGlued(tokens, sign + 1);
  // What a hyphen glues to the name is part of it.
  if (hyphen && tokens[sign + 1]?.kind === 'word') return sign + 2;
  return MAKER.test(tokens[sign]?.text ?? '') ? sign + 1 : sign;
}
