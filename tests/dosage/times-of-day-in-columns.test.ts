import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import type { Surroundings } from '../../src/dosage/mention.ts';

const read = (text: string, around: Surroundings = {}) =>
  detect(text, { title: 'Baclofen', ...around }).mentions.map(
    ({ low, per, dailyMg, dayTotalMg, role }) => ({
      low,
      per,
      dailyMg,
      total: dayTotalMg?.[0],
      role,
    }),
  );

describe('times of day that head the columns of a table', () => {
  it.each([
    ['Day | Morning | Noon | Evening\n4 | 10 mg | 5 mg | 10 mg', 3, 25],
    ['Jour | Matin | Midi | Soir\n1 | 5 mg | 5 mg | 5 mg', 3, 15],
    ['Woche | früh | mittags | abends | nachts\n1 | 5 mg | 5 mg | 5 mg | 0', 3, 15],
    ['Drug | Morning | Evening\nBaclofen | 5 mg | 10 mg\nDiazepam | 2 mg | 5 mg', 2, 15],
  ])('%s: each is an intake, the row is the day', (text, parts, total) => {
    const all = read(text);
    expect(all).toHaveLength(parts);
    for (const one of all) expect(one).toMatchObject({ per: 'dose', dailyMg: null, total });
  });

  it.each([
    'Day | Morning | Noon | Evening\n1 | 5 mg | 5 | 5 mg',
    'Day | Morning | Noon | Evening | Total\n1 | 5 mg | 5 mg | 5 mg | 15 mg',
  ])('%s: no total where it may be another', (text) => {
    expect(read(text)[0]).toMatchObject({ per: 'dose', dailyMg: null, total: undefined });
  });

  it.each([
    ['10 mg', ['Evening']],
    ['10 mg', ['Früh', 'Woche 1']],
    ['5', ['Morning (mg)']],
    ['10 mg', ['noche']],
  ])('a cell that says %s under %j is one intake', (text, headers) => {
    const [one] = read(text, { headers });
    expect(one).toMatchObject({ per: 'dose', dailyMg: null, total: undefined });
    expect(one?.role).not.toBe('strength');
  });

  it.each([
    ['10 mg', ['Total daily dose']],
    ['10 mg', ['Dose at the morning visit of the study']],
    ['10 mg', ['Morning and evening']],
    ['10 mg/day', ['Morning']],
  ])('a cell that says %s under %j is none', (text, headers) =>
    expect(read(text, { headers })[0]?.per).not.toBe('dose'),
  );
});
