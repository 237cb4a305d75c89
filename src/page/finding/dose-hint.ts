/** A place in a text where a dose may stand. */
export interface DoseHint {
  /** UTF-16 offset in the text that was asked about. */
  readonly at: number;
  /** The very words there. */
  readonly text: string;
}

/**
 * Text that could be part of a dose: a unit of mass, or a number next to a gram sign or a dose form.
 *
 * It is asked of the text of whole subtrees, where blocks follow each other without a space
 * ("…day 280 mgNext line"), so it must not look for word ends. It lets too much through on purpose;
 * the detector decides. A unit without a number counts, because "Baclofen (mg/day)" above a column
 * makes doses of its bare cells. "2 groups" is in every trial report and is the one thing left out. Long
 * words may be hyphenated for line breaks, by signs that nobody sees.
 */
const HINT =
  /ml?g|m(?:i\xad?ll?|l)\xad?l?i\xad?gr|[µμ]\s?g|㎎|㎍|mcg|mi\xad?[ck]ro\xad?\s?g|мк?г|ug\/|\d[\s\u00a0\u202f-]{0,2}(?:g(?!roup)|ug|comp|cp|tab|pill|capsul)/gi;

/** Finds where doses may stand, in ascending order, and no more than `most` of them. */
export function doseHints(text: string, most = Number.POSITIVE_INFINITY): DoseHint[] {
  const hints: DoseHint[] = [];
  HINT.lastIndex = 0;
  for (let match = HINT.exec(text); match !== null; match = HINT.exec(text)) {
    hints.push({ at: match.index, text: match[0] });
    if (hints.length >= most) break;
  }
  return hints;
}

/** Whether any dose may stand in the text. */
export function hasDoseHint(text: string): boolean {
  return text.search(HINT) >= 0;
}
