import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { findCandidates } from '../../src/dosage/text/candidate.ts';

const SIZE = 30_000;
const fill = (unit: string, size: number) =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Texts made to cost more than their length; each is grown fourfold below. */
const HOSTILE: Record<string, string> = {
  'a long run of digits': '1',
  'digits and points': '1.',
  'digits and commas': '1,',
  'nested ranges': '1-2 to 3 à ',
  'ranges with units': '10 mg to ',
  fractions: '1/2/',
  multiplications: '3 x 3 x ',
  brackets: '((',
  'one word without end': 'a',
  'units without amounts': 'mg mcg ',
  'amounts without a stop': 'baclofen 10 mg diazepam 5 mg ',
  'amounts of tablets': '2 tablets of ',
  blanks: ' ',
  'line breaks': '\n',
  'combining marks': 'e\u0301\u0301\u0301',
  'text from right to left': 'באקלופן 10 mg ',
  entities: '&gt;&nbsp;',
  'dots between letters': 't.i.d.',
  'file names': 'a-a-a-a-a.pd ',
  'cue words': 'up to maximum increase by ',
  'times told over and over': 'baclofen 10 mg once at night and once ',
  'days that are of something else': 'cigarettes per day two x 10 mg baclofen ',
};

function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Four times the text may cost four times the time; squares would cost sixteen. */
const WORST_RATIO = 9;
/** Below this, timers say nothing. */
const NOISE_MS = 8;

// Ten readings of 120,000 characters each: a busy machine needs more than the usual five seconds.
describe('hostile text costs its length, no more', { timeout: 60_000 }, () => {
  it.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const read = (size: number) => () => {
      detect(`Baclofen ${fill(unit, size)} 10 mg`);
    };
    read(SIZE)();
    const [small, large] = [fastest(read(SIZE)), fastest(read(SIZE * 4))];
    expect(large).toBeLessThan(Math.max(small, NOISE_MS) * WORST_RATIO);
  });

  it.each(Object.entries(HOSTILE))('candidates: %s', (_, unit) => {
    const scan = (size: number) => () => {
      let found = 0;
      for (const { end } of findCandidates(fill(unit, size))) found += end;
      return found;
    };
    const [small, large] = [fastest(scan(SIZE)), fastest(scan(SIZE * 4))];
    expect(large).toBeLessThan(Math.max(small, NOISE_MS) * WORST_RATIO);
  });

  it('reads a dose behind a megabyte without blanks', () => {
    const text = `${'x'.repeat(1_000_000)} baclofen 10 mg tid`;
    expect(detect(text).mentions.map((one) => one.text)).toEqual(['10 mg tid']);
  });

  it('carries the topic over a long text without amounts', () => {
    const text = `Baclofen is a muscle relaxant.\n\n${'It was late. '.repeat(3_000)}\n\nUp to 80 mg/day.`;
    expect(detect(text, { title: 'Baclofen' }).mentions).toHaveLength(1);
  });
});
