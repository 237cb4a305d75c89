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

it('keeps the annotator within 40 kB gzip of code and 60 kB of data', () => {
  expect(gzipSize('content-scripts/annotator.js')).toBeLessThanOrEqual(100 * 1024);
});
