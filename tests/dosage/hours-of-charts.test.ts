import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string) =>
  detect(text).mentions.map(({ per, dailyMg, dayTotalMg }) => [per, dailyMg, dayTotalMg?.[0]]);

describe('an hour beside each dose', () => {
  it.each([
    ['Baclofen: 08:00 10 mg, 14:00 10 mg, 20:00 20 mg', 3, 40],
    ['Baclofène : 8 h 10 mg, 14 h 10 mg, 20 h 20 mg', 3, 40],
    ['Baclofen 8 Uhr 10 mg, 14 Uhr 10 mg, 20 Uhr 20 mg', 3, 40],
    ['Baclofen 8am 10 mg, 2pm 10 mg, 8pm 20 mg', 3, 40],
    ['Baclofen 10 mg at 8 am, 20 mg at 8 pm', 2, 30],
    ['Baclofen 10 mg 08:00, 10 mg 14:00, 20 mg 20:00', 3, 40],
    ['Baclofen | 08:00 | 10 mg | 14:00 | 10 mg | 20:00 | 20 mg', 3, 40],
  ])('%s: parts of one day', (text, parts, total) => {
    expect(read(text)).toEqual(Array(parts).fill(['dose', null, total]));
  });

  it('an hour that comes again opens another day', () => {
    const [, , third, fourth] = read('Baclofen 08:00 10 mg, 14:00 10 mg, 08:00 20 mg, 14:00 20 mg');
    expect([third, fourth]).toEqual(Array(2).fill(['dose', null, 40]));
  });

  it.each([
    'Baclofen was given: after 2 h 10 mg, after 4 h 20 mg.',
    'Baclofen, every 8 h 10 mg, every 4 h 5 mg.',
    'Baclofen 10 mg every 8 h, 20 mg after 24 h',
    'Baclofen 08:00 10 mg',
  ])('%s: spans and single hours make no day', (text) => {
    for (const [, , total] of read(text)) expect(total).toBeUndefined();
  });
});
