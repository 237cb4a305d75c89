/** Longest snippet in UTF-16 units: about three lines of a list. */
const LONGEST = 240;

const SENTENCE_END = /[.!?…](?=[\s"»”)\]]+\S)|\n/g;

/**
 * The sentence around a span, as plain text on one line; a long one is cut at words, with an ellipsis.
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
  const head = wordAfter(text, from, start);
  const tail = wordBefore(text, to, end);
  const cut = text.slice(head, tail).replace(/\s+/g, ' ').trim();
  return `${head > from ? '… ' : ''}${cut}${tail < to ? ' …' : ''}`;
}

/** Where to begin: at `from`, or where that is too far before the span, at a word. */
function wordAfter(text: string, from: number, start: number): number {
  const wanted = start - LONGEST / 2;
  if (wanted <= from) return from;
  const space = text.slice(wanted, start).search(/\s/);
  return space < 0 ? wanted : wanted + space + 1;
}

/** Where to stop: at `to`, or where that is too far behind the span, after a word. */
function wordBefore(text: string, to: number, end: number): number {
  const wanted = end + LONGEST / 2;
  if (wanted >= to) return to;
  const space = text.slice(end, wanted).search(/\s\S*$/);
  return space < 0 ? wanted : end + space;
}
