import { isGlued, isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Who makes baclofen tablets, and the makers whose names products of many countries bear. */
const MAKER =
  /^(?:a(?:ccord|ctavis|l|lmus|lter|mneal|potex|pozen|risto|rrow|urobindo|wp)|biogaran|c(?:infa|ipla|risters|rescent)|d(?:esma|oc|ura)|e(?:g|ms|thypharm)|gerard|h(?:euma|eumann|exal|olsten)|ip|k(?:rka|ern)|lupin|m(?:eda|edley|ylan)|n(?:eurax|euraxpharm|orgine|ormon|orthstar|ovartis)|p(?:ensa|fizer|ms|olpharma)|qualitec|r(?:anbaxy|atio|atiopharm)|s(?:aegis|andoz|anofi|tada|un)|te(?:uto|va)|tillomed|u(?:nion|psher|sp)|viatris|zentiva)$/;

/** Index after the maker's name behind baclofen's that ends at `at`: "Baclofen-ratiopharm", "Baclofène® Zentiva". */
export function pastMaker(tokens: readonly Token[], at: number): number {
  const sign = /^[®™]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const hyphen = isMark(tokens, sign, '-') && isGlued(tokens, sign) && isGlued(tokens, sign + 1);
  // What a hyphen glues to the name is part of it.
  if (hyphen && tokens[sign + 1]?.kind === 'word') return sign + 2;
  return MAKER.test(tokens[sign]?.text ?? '') ? sign + 1 : sign;
}
