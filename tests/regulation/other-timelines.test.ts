import { describe, expect, it } from 'vitest';
import type { Indication, Route } from '../../src/dosage/mention.ts';
import { regimeOn } from '../../src/regulation/regime.ts';
import { REAL } from '../dataset/support/real-dataset.ts';

function on(
  jurisdiction: string,
  day: string,
  indication: Indication = 'spasticity',
  route: Route = 'oral',
  countUndated = false,
) {
  return regimeOn(REAL.decisions, { jurisdiction, indication, route }, day, countUndated);
}

describe('spasticity in France', () => {
  it.each([
    ['1974-04-18', null, null],
    ['1974-04-19', 'fr-1974-lioresal-oral-authorisation', null],
    ['1974-04-20', 'fr-1974-lioresal-oral-authorisation', null],
    ['2012-06-29', 'fr-1974-lioresal-oral-authorisation', null],
    // "June 2012" is certain from its last day on.
    ['2012-06-30', 'fr-ansm-lioresal-10mg-label', 120],
    ['2012-07-01', 'fr-ansm-lioresal-10mg-label', 120],
    ['2026-11-22', 'fr-ansm-lioresal-10mg-label', 120],
  ])('on %s is %s', (day, decision, max) => {
    expect(on('FR', day)).toMatchObject({ decision, maxMgPerDay: max });
  });

  it('tells the usual range and from where on hospital is needed', () => {
    expect(on('FR', '2020-01-01')).toMatchObject({
      usualMgPerDay: [30, 80],
      hospital: { from: 100 },
    });
  });

  it('has an intrathecal rule of its own, without any figure', () => {
    expect(on('FR', '1994-09-25', 'spasticity', 'intrathecal').status).toBe('none-seen');
    expect(on('FR', '1994-09-26', 'spasticity', 'intrathecal')).toMatchObject({
      decision: 'fr-1994-09-26-lioresal-intrathecal',
      maxMgPerDay: null,
    });
  });
});

describe('dated labels of other countries', () => {
  it.each([
    ['US', '2021-02-07', null],
    ['US', '2021-02-08', 80],
    ['CA', '2020-05-06', null],
    ['CA', '2020-05-07', 80],
    ['NO', '2009-08-24', null],
    ['NO', '2009-08-25', 100],
    ['GB', '2024-12-31', 100],
  ])('%s on %s: %s mg a day', (country, day, max) => {
    expect(on(country, day).maxMgPerDay).toBe(max);
  });
});

describe('labels whose date no source tells', () => {
  it.each([
    ['DE', 'de-fachinfo-lioresal-oral', 75],
    ['PL', 'pl-chpl-baclofen-polpharma', 100],
    ['RU', 'ru-baclosan-label', 100],
    ['UA', 'ua-baclofen-reference', 100],
  ])('%s: said of now, not of earlier', (country, decision, max) => {
    const now = on(country, '2026-11-22', 'spasticity', 'oral', true);
    expect(now).toMatchObject({ decision, maxMgPerDay: max });
    expect(on(country, '2019-01-01').maxMgPerDay).toBeNull();
  });

  it('gives Italy no ceiling: its label names one only for hospital', () => {
    const now = on('IT', '2026-11-22', 'spasticity', 'oral', true);
    expect(now).toMatchObject({ maxMgPerDay: null, hospital: { from: 100 } });
  });
});

describe('alcohol dependence outside France', () => {
  const elsewhere = [...new Set(REAL.decisions.map(({ jurisdiction }) => jurisdiction))].filter(
    (country) => country !== 'FR',
  );

  it.each(elsewhere)('%s: no authorisation was seen', (country) => {
    const now = on(country, '2026-11-22', 'alcohol-use-disorder', 'oral', true);
    expect(now).toMatchObject({ status: 'none-seen', decision: null, authorised: false });
  });
});
