import { inflateSync } from 'node:zlib';

/** What a PDF shows. */
export interface Printed {
  /** All glyphs in order, as numbers of their fonts. */
  readonly glyphs: string;
  /** How many lines and areas are drawn besides. */
  readonly shapes: number;
}

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/**
 * Reads what a PDF that Chromium made draws, not in which pieces: text under a highlight is drawn in a
 * piece of its own, at the same place.
 */
export function printedOf(pdf: Uint8Array): Printed {
  const file = Buffer.from(pdf).toString('latin1');
  const drawn = [...file.matchAll(STREAM)]
    .map(([, packed = '']) => unpack(Buffer.from(packed, 'latin1')))
    .filter((stream) => stream.includes(' Tj\n'))
    .join('\n');
  return {
    glyphs: [...drawn.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, hex]) => hex).join(''),
    shapes: [...drawn.matchAll(/^(?:f|F|f\*|B|B\*|S|s|b|b\*|\/\w+ Do)$/gm)].length,
  };
}

/** Most streams are deflated; those that are not hold no drawing. */
function unpack(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
