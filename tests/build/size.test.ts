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

it('keeps the annotator, which goes only where baclofen is named, within 18 kB gzip', () => {
  expect(gzipSize('annotator.js')).toBeLessThanOrEqual(18 * 1024);
});

it('has the annotator compiled at once, and nothing else', () => {
  const hinted = ['probe.js', 'annotator.js', 'card.js', 'background.js'].filter((file) =>
    readFileSync(join(CHROME_BUILD, file), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
  );
  expect(hinted).toEqual(['annotator.js']);
});

it('keeps the card, which comes when a reader first points at a dose, within 22 kB gzip', () => {
  expect(gzipSize('card.js')).toBeLessThanOrEqual(22 * 1024);
});

it('keeps annotator and card together within 40 kB gzip', () => {
  const together = gzipSize('annotator.js') + gzipSize('card.js');
  expect(together).toBeLessThanOrEqual(40_000);
});

// Loaded once from disk, never into a page: 37 kB of it are the dataset, 60 the word lists of twelve
// languages, 7 the weights of single words (docs/decisions/0012), 10 names of medicines (0013), and the
// rules themselves (0008).
it('keeps detector and dataset, which serve all tabs from the background, within 208 kB gzip', () => {
  expect(gzipSize('background.js')).toBeLessThanOrEqual(208 * 1024);
});
