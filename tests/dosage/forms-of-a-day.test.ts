import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string) =>
  detect(text, { lang: 'de' }).mentions.map(({ text: span, low, dailyMg, role }) => ({
    span,
    low,
    daily: dailyMg,
    role,
  }));

describe('the forms of a day beside the strength of one', () => {
  it.each([
    ['Baclofen 10 mg 1-1-1', '10 mg 1-1-1', 30],
    ['Baclofen 10 mg Tbl. 1-1-1-0', '10 mg', 30],
    ['Baclofen 10 mg Tbl.: 1-1-1-0', '10 mg', 30],
    ['Baclofen 10 mg Filmtbl. 1-1-1-0', '10 mg', 30],
    ['Baclofen 10 mg Kps. 2-1-2', '10 mg', 50],
    // A brand with its form beside the amount looks like a product; the forms of a day say it is taken.
    ['Lioresal 25 mg Tabletten 1-0-1-0', '25 mg', 50],
    ['Lioresal 25 mg Tbl. 0,5-0-0,5-0', '25 mg', 25],
    ['Baclofen 1-1-1-0 Tbl. 10 mg', '1-1-1-0 Tbl. 10 mg', 30],
    ['Baclofen 1-0-1 Tbl. à 25 mg', '1-0-1 Tbl. à 25 mg', 50],
    ['Baclofen 1-½-1 Tbl. à 10 mg', '1-½-1 Tbl. à 10 mg', 25],
  ])('%s', (text, span, daily) => {
    expect(read(text)).toMatchObject([{ span, daily: [daily, daily] }]);
    expect(read(text)[0]?.role).not.toBe('strength');
  });

  it('leaves each line of a letter its own', () => {
    const letter =
      'Ramipril 5 mg Tbl. 1-0-0-0\nBaclofen 10 mg Tbl. 1-1-1-0\nPantoprazol 40 mg Tbl. 1-0-0-0';
    expect(read(letter)).toMatchObject([{ span: '10 mg', daily: [30, 30] }]);
    const behind = 'Ramipril 1-0-0 Tbl. 5 mg, Baclofen 1-1-1 Tbl. 10 mg';
    expect(read(behind)).toMatchObject([{ span: '1-1-1 Tbl. 10 mg', daily: [30, 30] }]);
  });

  it.each([
    'Lioresal 25 mg Tabletten',
    'Baclofen 10 mg Tbl. 20-1-1999',
    'Baclofen 10 mg Tbl. 50 Stück',
    'An Tag 1-2-3 10 mg Baclofen',
  ])('%s: no forms of a day', (text) => expect(read(text)[0]?.daily).toBeNull());

  it('written days stay days', () =>
    expect(detect('Baclofen 5-5-10 mg').mentions).toMatchObject([{ dayTotalMg: [20, 20] }]));
});
