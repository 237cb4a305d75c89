import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CHROME_BUILD } from '../../scripts/extension-copy.ts';

/** Bytes of a built file as a store package would compress it. */
function gzipSize(file: string): number {
  return gzipSync(readFileSync(join(CHROME_BUILD, file)), { level: 9 }).length;
}

it('keeps the probe, which goes into every page of a turned-on site, within 2 kB gzip', () => {
  expect(gzipSize('probe.js')).toBeLessThanOrEqual(2 * 1024);
});

it('keeps the annotator, which goes only where baclofen is named, within 150 kB gzip', () => {
  // Of it about 42 kB are the dataset and 35 kB the word lists of the languages that are read.
  expect(gzipSize('content-scripts/annotator.js')).toBeLessThanOrEqual(150 * 1024);
});
