/** A stretch of a long text that is read at once; UTF-16 offsets. */
export interface Chunk {
  start: number;
  text: string;
}

/** Long enough for any paragraph's context, short enough that memory stays flat on a 50 MB text. */
const TARGET = 8_000;
const LONGEST = 16_000;

/** Places to cut, best first; what no boundary ends is cut at a blank, or where it stands. */
const BOUNDARIES = ['\n\n', '\n', '. ', ' '];

function cutAfter(text: string, from: number): number {
  const least = from + TARGET;
  const most = from + LONGEST;
  if (most >= text.length && text.length - from <= LONGEST) return text.length;
  const window = text.slice(least, most);
  for (const boundary of BOUNDARIES) {
    const at = window.indexOf(boundary);
    if (at >= 0) return least + at + boundary.length;
  }
  return most;
}

/** Cuts a text into chunks at paragraph, line or sentence ends; a short text is one chunk. */
export function* chunksOf(text: string): Generator<Chunk> {
  let start = 0;
  do {
    const end = cutAfter(text, start);
    yield { start, text: start === 0 && end === text.length ? text : text.slice(start, end) };
    start = end;
  } while (start < text.length);
}
