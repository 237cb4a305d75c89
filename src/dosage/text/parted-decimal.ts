/** The last digits of a decimal, a blank behind its point, and a unit of mass. */
const TAIL = /\. (\d{1,3}) ?(?:mg|mcg|ug|microgr|mil+igr)/y;
/** 2.5, 12.5, 37.5: what tablets, and parts of them, hold. */
const HALF = /^\d{0,2}[27]$/;
/** What leads to an amount; elsewhere "2." may number an item that is told 5 mg. */
const LEADS =
  /(?:baclof\w{2,3}|liores\w{2}|\b(?:tab|tablets?|caps?|capsules?|of|at|to|on|from|by|take|takes|taking|took|de|von|van|di|da)) $/;
const LONGEST_LEAD = 16;

/**
 * "0. 25mg", "tablet baclofen 12. 5 mg": a decimal with a blank behind its point.
 * @param from where the digits before the point begin
 * @param at where the point stands
 * @returns the end of the decimal, or 0 where the point ends something
 */
export function partedDecimalEnd(text: string, from: number, at: number): number {
  const whole = text.slice(from, Math.min(at, from + 4));
  if (whole !== '0' && !HALF.test(whole)) return 0;
  TAIL.lastIndex = at;
  const digits = TAIL.exec(text)?.[1];
  if (!digits) return 0;
  const lead = text.slice(Math.max(0, from - LONGEST_LEAD), from);
  const isDecimal = whole === '0' || (digits === '5' && LEADS.test(lead));
  return isDecimal ? at + 2 + digits.length : 0;
}
