import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/dosage/mention.ts';
import { fhirDosage } from '../../src/ui/export/fhir-dosage.ts';
import { mentionsCsv } from '../../src/ui/export/mentions-csv.ts';
import { mentionsJson } from '../../src/ui/export/mentions-json.ts';
import { context, line, mention } from './card-fixture.ts';

const found = (over: Partial<Mention> = {}, snippet = 'A sentence.') => ({
  id: 1,
  frameId: 0,
  mention: mention(over),
  snippet,
  pageDay: null,
  context: context([line(), line({ indication: 'spasticity', maxMgPerDay: 120 })]),
});

describe('fhirDosage', () => {
  it('writes a ceiling as the most per day', () => {
    expect(fhirDosage(mention()).maxDosePerPeriod).toMatchObject([
      { numerator: { value: 80, code: 'mg' }, denominator: { value: 1, code: 'd' } },
    ]);
  });

  it('writes a daily dose that is no ceiling as a rate', () => {
    const usual = fhirDosage(mention({ role: 'usual', low: 30, high: 60 }));
    expect(usual.doseAndRate).toMatchObject([
      { rateRange: { low: { value: 30, code: 'mg/d' }, high: { value: 60 } } },
    ]);
    expect(usual.maxDosePerPeriod).toBeUndefined();
  });

  it('writes intakes with their number a day', () => {
    const intake = mention({ role: 'usual', low: 10, high: 10, per: 'dose', dailyMg: [30, 30] });
    expect(fhirDosage(intake)).toMatchObject({
      doseAndRate: [{ doseQuantity: { value: 10, code: 'mg' } }],
      timing: { repeat: { frequency: 3, period: 1, periodUnit: 'd' } },
    });
  });

  it('keeps both ends of a number of intakes that varies', () => {
    const varied = mention({ role: 'usual', low: 10, high: 10, per: 'dose', dailyMg: [20, 30] });
    expect(fhirDosage(varied).timing).toEqual({
      repeat: { frequency: 2, frequencyMax: 3, period: 1, periodUnit: 'd' },
    });
  });

  it('writes the most of one intake as such, and no dose to take', () => {
    const dosage = fhirDosage(mention({ low: 20, high: 20, per: 'dose', dailyMg: null }));
    expect(dosage.maxDosePerAdministration).toMatchObject({ value: 20, code: 'mg' });
    expect(dosage).not.toHaveProperty('doseAndRate');
    expect(dosage).not.toHaveProperty('maxDosePerPeriod');
  });

  it('writes the most of an intake that is told with its number a day as the most of both', () => {
    expect(
      fhirDosage(mention({ low: 20, high: 20, per: 'dose', dailyMg: [60, 60] })),
    ).toMatchObject({
      maxDosePerAdministration: { value: 20, code: 'mg' },
      maxDosePerPeriod: [{ numerator: { value: 60, code: 'mg' }, denominator: { code: 'd' } }],
    });
  });

  it('writes the most of a week as the most per week', () => {
    const dosage = fhirDosage(mention({ low: 500, high: 500, per: 'week', dailyMg: null }));
    expect(dosage.maxDosePerPeriod).toMatchObject([
      { numerator: { value: 500, code: 'mg' }, denominator: { value: 1, code: 'wk' } },
    ]);
    expect(dosage).not.toHaveProperty('doseAndRate');
  });

  it('writes a level of a titration as the dose that it is', () => {
    expect(fhirDosage(mention({ role: 'increment', step: 'level' })).doseAndRate).toMatchObject([
      { rateQuantity: { value: 80, code: 'mg/d' } },
    ]);
  });

  it('writes micrograms in UCUM and the route in SNOMED CT', () => {
    const pump = mention({ unit: 'mcg', route: 'intrathecal', role: 'usual', low: 250, high: 250 });
    expect(fhirDosage(pump)).toMatchObject({
      doseAndRate: [{ rateQuantity: { value: 250, code: 'ug/d' } }],
      route: { coding: [{ code: '72607000' }] },
    });
  });

  it.each([
    ['a slip', { unit: 'g', slip: true }],
    ['a strength', { role: 'strength' }],
    ['an unsure reading', { doubt: 'period' }],
    ['a difference between two doses', { role: 'increment', step: 'difference' }],
    ['a step that may be either', { role: 'increment' }],
    ['a threshold', { role: 'threshold' }],
    ['an amount of no known period', { role: 'usual', per: null, dailyMg: null }],
    ['a ceiling of no known period', { per: null, dailyMg: null }],
  ] as const)('keeps only the words of %s', (_, over) => {
    const dosage = fhirDosage(mention(over));
    expect(dosage.text).toBe('80 mg/day');
    expect(dosage).not.toHaveProperty('doseAndRate');
    expect(dosage).not.toHaveProperty('maxDosePerPeriod');
    expect(dosage).not.toHaveProperty('maxDosePerAdministration');
  });
});

describe('mentionsCsv', () => {
  it('gives each mention a row for each indication', () => {
    const rows = mentionsCsv([found()]).trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toContain('"spasticity","120","within"');
  });

  it('keeps the total of a split day apart from the dose of its part', () => {
    const part = { per: 'dose', dailyMg: null, dayTotalMg: [25, 30] } as const;
    const [head = '', row = ''] = mentionsCsv([found(part)]).split('\r\n');
    const cells = row.split(',');
    const cellOf = (column: string) => cells[head.split(',').indexOf(`"${column}"`)];
    expect(cellOf('daily_mg_low')).toBe('""');
    expect(cellOf('day_total_mg_low')).toBe('"25"');
    expect(cellOf('day_total_mg_high')).toBe('"30"');
    expect(cellOf('route')).toBe('"oral"');
  });

  it('keeps quotes and line breaks inside their cell', () => {
    expect(mentionsCsv([found({}, 'He said "80".\nThen left.')])).toContain(
      '"He said ""80"".\nThen left."',
    );
  });

  it('never hands a formula of the page to a spreadsheet', () => {
    expect(mentionsCsv([found({}, '=HYPERLINK("https://evil.example")')])).toContain(
      `"'=HYPERLINK(`,
    );
  });
});

it('mentionsJson names the data that it was made with', () => {
  const from = { version: '2026.11.1', asOf: '2026-11-22', today: '2026-12-01' };
  expect(JSON.parse(mentionsJson([found()], from))).toMatchObject({
    version: '2026.11.1',
    today: '2026-12-01',
    mentions: [
      { text: '80 mg/day', dosage: { text: '80 mg/day' }, context: { jurisdiction: 'FR' } },
    ],
  });
});

it('mentionsJson gives the total of a split day, and null where there is none', () => {
  const from = { version: '2026.11.1', asOf: '2026-11-22', today: '2026-12-01' };
  const part = found({ per: 'dose', dailyMg: null, dayTotalMg: [25, 25] });
  const { mentions } = JSON.parse(mentionsJson([part, found()], from));
  expect(mentions).toMatchObject([
    { dailyMg: null, dayTotalMg: [25, 25] },
    { dailyMg: [80, 80], dayTotalMg: null },
  ]);
});
