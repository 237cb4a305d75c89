import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map(({ text: span, dailyMg }) => [span, dailyMg?.[0] ?? null]);

describe('a unit before its figure', () => {
  it.each([
    ['Terapia: baclofene mg 5 x 3', [['mg 5 x 3', 15]]],
    ['Lioresal mg. 25 1 cp x 3', [['mg. 25 1 cp x 3', 75]]],
    ['Baclofene mg 25 tre volte al giorno', [['mg 25 tre volte al giorno', 75]]],
    ['Dose massima di baclofene: mg 100/die', [['mg 100/die', 100]]],
    ['Baclofene mg 5-10 al giorno', [['mg 5-10 al giorno', 5]]],
    ['Baclofene cpr mg 10, una al mattino', [['mg 10', 10]]],
    ['Baclofeno mg 10 c/8h', [['mg 10 c/8h', 30]]],
    ['Baclofène mg 10 3 fois par jour', [['mg 10 3 fois par jour', 30]]],
    [
      'Ramipril mg 5 1 cp, baclofene mg 10 1 cp x 3, pantoprazolo mg 20 1 cp',
      [['mg 10 1 cp x 3', 30]],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'Dose in mg 10',
    'Baclofene (mg) 10 20 30',
    'Baclofene mg 10 20 30 40',
    'K 4.1, Mg 2.1, Ca 9',
    'Take so many mg 3 times a day',
    'Baclofene mg 50 compresse',
    'Gabapentin mg 300 x 3',
    'Baclofene mg 5 ml',
    'Baclofene mg 40 %',
  ])('%s: none', (text) => expect(read(text)).toEqual([]));

  it('a unit behind its figure keeps it', () => {
    expect(read('Take 10 mg 3 times a day')).toEqual([['10 mg 3 times a day', 30]]);
    expect(read('Take 10 mg 20 mg 30 mg')).toHaveLength(3);
  });
});
