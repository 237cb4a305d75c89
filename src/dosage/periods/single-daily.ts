import { pastEcho } from '../amounts/unit-echo.ts';
import { rateAt } from '../rates/rate.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/**
 * "10 mg as a single dose once a day", "10 mg als Einzeldosis täglich": the whole of a day's dose is taken at
 * once, and that day by day.
 * @param until where the amount ends
 */
export function singleDaily(tokens: readonly Token[], until: number): Rate | null {
  const from = pastEcho(tokens, until);
  const comma = isMark(tokens, from, ',') ? from + 1 : from;
  const taken = past(tokens, comma, 'taken') || past(tokens, comma, 'takenHint') || comma;
  const once = past(tokens, taken, 'atOnce');
  const found = once ? rateAt(tokens, once) : null;
  if (found?.per === 'day') return newRate('dose', found.until, [1, 1]);
  return found?.times?.[1] === 1 ? found : null;
}
