import { pastEcho } from '../amounts/unit-echo.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isOrWord } from './or-word.ts';

const SPOON = smallWordsOf('spoon');
const AGAIN = smallWordsOf('again');

/** Index after "or 5 mL", "soit 0,4 ml", "o 10 ml di sospensione", "or one-half teaspoon": the same dose as a drink; or 0. */
export function pastVolume(tokens: readonly Token[], at: number): number {
  const again = isOrWord(tokens[at]) || AGAIN.test(tokens[at]?.text ?? '');
  const count = again ? numberAt(tokens, at + 1) : null;
  if (!count) return 0;
  const ml = past(tokens, count.until, 'ml');
  const of = ml ? past(tokens, ml, 'of') : 0;
  if (ml) return (of && past(tokens, of, 'form')) || pastEcho(tokens, ml);
  // "one-half teaspoon"
  const half = isMark(tokens, count.until, '-') ? numberAt(tokens, count.until + 1) : null;
  const until = half?.until ?? count.until;
  return SPOON.test(tokens[until]?.text ?? '') ? until + 1 : 0;
}
