/**
 * Text that could be part of a dose: a unit of mass, or a number next to a gram sign or a dose form.
 *
 * It is asked of the text of whole subtrees, where blocks follow each other without a space
 * ("…day 280 mgNext line"), so it must not look for word ends. It lets too much through on purpose;
 * the detector decides. A unit without a number counts, because "Baclofen (mg/day)" above a column
 * makes doses of its bare cells.
 */
const HINT =
  /mg|mill?igr|[µμ]\s?g|㎎|㎍|mcg|microgr|ug\/|\d[\s\u00a0\u202f-]{0,2}(?:g|comp|cp|tab|pill|capsul|g[eé]l)/gi;

/**
 * Finds where doses may stand.
 * @returns UTF-16 offsets in ascending order
 */
export function doseHints(text: string): number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(HINT)) offsets.push(match.index);
  return offsets;
}

/** Whether any dose may stand in the text. */
export function hasDoseHint(text: string): boolean {
  return text.search(HINT) >= 0;
}
