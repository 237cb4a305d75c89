import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeWords } from '../../scripts/roles/write-words.ts';
import { readWordRows, wordName } from '../../src/dosage/roles/word-rows.ts';

const weight = fc.double({ min: -2.6, max: 2.5, noNaN: true });
const row = fc.array(weight, { minLength: 7, maxLength: 7 });
const stem = fc.stringMatching(/^[a-zа-я]{1,6}$/);

it('single words come back with the weights that were written, to a fifth', () => {
  fc.assert(
    fc.property(fc.dictionary(stem, row, { maxKeys: 30 }), (before) => {
      const named = Object.entries(before).map(
        ([word, weights]) => [wordName('before', word), weights] as const,
      );
      const read = readWordRows(writeWords(new Map(named)));
      for (const [word, weights] of Object.entries(before)) {
        const heard = weights.some((one) => Math.round(one * 5) !== 0);
        expect(read.has(word)).toBe(heard);
        for (const [at, one] of (read.get(word)?.before ?? []).entries()) {
          expect(Math.abs(one - (weights[at] ?? 0))).toBeLessThanOrEqual(0.101);
        }
      }
    }),
  );
});

it('words that say next to nothing are left out, and a word may speak on one side only', () => {
  const loud = [1, 0, 0, 0, 0, 0, -1];
  const faint = [0.09, 0, 0, 0, 0, 0, -0.09];
  const written = writeWords(
    new Map([
      ['before:screen', loud],
      ['after:screen', faint],
      ['after:hush', faint],
      ['pace', loud],
    ]),
  );
  expect([...readWordRows(written)]).toEqual([['screen', { before: loud, after: null }]]);
});
