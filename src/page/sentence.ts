/** Longest snippet in UTF-16 units: about three lines of a list. */
const LONGEST = 240;

const SENTENCE_END = /[.!?…](?=[\s"»”)\]]+\S)|\n/g;

/**
 * The sentence around a span, as plain text on one line.
 * A full stop counts only before a space, so that "2.5 mg" and "p.ex." inside a word do not cut.
 * @param start first UTF-16 offset of the span
 * @param end offset after the last
 */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const stop of text.matchAll(SENTENCE_END)) {
    const after = stop.index + 1;
    if (after <= start) from = after;
    else if (stop.index >= end) {
      to = after;
      break;
    }
  }
  from = Math.max(from, start - LONGEST / 2);
  to = Math.min(to, end + LONGEST / 2);
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
