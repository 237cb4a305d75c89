import { describe, expect, it } from 'vitest';
import { regimeOn } from '../../src/regulation/regime.ts';
import { REAL } from '../dataset/support/real-dataset.ts';

const KEY = { jurisdiction: 'FR', indication: 'alcohol-use-disorder', route: 'oral' } as const;
const NONE = null;
const CASE_BY_CASE = 'fr-afssaps-2012-04-24-case-by-case';
const RTU_300 = 'fr-ansm-2014-03-17-rtu';
const RTU_80 = 'fr-ansm-2017-07-24-rtu-80mg';
const BACLOCUR = 'fr-ansm-2018-10-22-baclocur';
const ANNULLED = 'fr-ta-cergy-2021-03-04-1908658';
const STAYED = 'fr-caa-versailles-2022-01-04-21ve00811';

const on = (day: string) => regimeOn(REAL.decisions, KEY, day);

/** Written by hand from the decisions themselves: the day before, the day of, the day after. */
const CASES: [day: string, decision: string | null, max: number | null][] = [
  ['1974-01-01', NONE, null],
  ['2011-06-30', NONE, null],
  ['2012-04-23', NONE, null],
  ['2012-04-24', CASE_BY_CASE, null],
  ['2012-04-25', CASE_BY_CASE, null],
  // Announced on 14 March 2014, decided on the 17th.
  ['2014-03-14', CASE_BY_CASE, null],
  ['2014-03-16', CASE_BY_CASE, null],
  ['2014-03-17', RTU_300, 300],
  ['2014-03-18', RTU_300, 300],
  // The three years end and the renewal begins: no day between them.
  ['2017-03-16', RTU_300, 300],
  ['2017-03-17', RTU_300, 300],
  ['2017-03-18', RTU_300, 300],
  // The letter left on 21 July; the decision is of the 24th.
  ['2017-07-21', RTU_300, 300],
  ['2017-07-23', RTU_300, 300],
  ['2017-07-24', RTU_80, 80],
  ['2017-07-25', RTU_80, 80],
  // The renewed year ends and the extension begins.
  ['2018-03-16', RTU_80, 80],
  ['2018-03-17', RTU_80, 80],
  // Authorised, but not yet on sale.
  ['2018-10-21', RTU_80, 80],
  ['2018-10-22', RTU_80, 80],
  ['2018-10-23', RTU_80, 80],
  ['2020-06-14', RTU_80, 80],
  ['2020-06-15', BACLOCUR, 80],
  ['2020-06-16', BACLOCUR, 80],
  ['2020-06-17', RTU_80, 80],
  ['2020-06-18', RTU_80, 80],
  ['2020-11-24', RTU_80, 80],
  ['2020-11-25', BACLOCUR, 80],
  ['2020-11-26', BACLOCUR, 80],
  ['2021-02-14', BACLOCUR, 80],
  ['2021-02-15', BACLOCUR, 80],
  ['2021-03-03', BACLOCUR, 80],
  ['2021-03-04', ANNULLED, null],
  ['2021-03-05', ANNULLED, null],
  ['2022-01-03', ANNULLED, null],
  ['2022-01-04', STAYED, 80],
  ['2022-01-05', STAYED, 80],
  // A new text of the label changes no figure.
  ['2023-05-11', STAYED, 80],
  ['2023-05-12', STAYED, 80],
  ['2026-11-22', STAYED, 80],
];

describe('the French rule of alcohol dependence', () => {
  it.each(CASES)('on %s is %s', (day, decision, max) => {
    expect(on(day)).toMatchObject({ decision, maxMgPerDay: max });
  });

  it('is open from the stay of execution on, and not before', () => {
    expect(on('2022-01-03').open).toBe(false);
    expect(on('2022-01-04').open).toBe(true);
    expect(on('2026-11-22').open).toBe(true);
  });

  it('keeps apart what is tolerated, what is authorised and what a court took away', () => {
    expect(on('2013-01-01')).toMatchObject({ status: 'tolerated', authorised: false });
    expect(on('2015-01-01')).toMatchObject({ status: 'in-force', authorised: true });
    expect(on('2021-06-01')).toMatchObject({ status: 'ceiling-annulled', authorised: true });
  });

  it('shows the authorisation beside the recommendation while the product waits for its launch', () => {
    expect(on('2018-10-21').alongside).toEqual([]);
    expect(on('2019-05-01').alongside).toContain(BACLOCUR);
  });

  it('shows the recommendation beside the restored authorisation until it ends', () => {
    expect(on('2020-11-25').alongside).toContain(RTU_80);
    expect(on('2021-02-14').alongside).toContain(RTU_80);
    expect(on('2021-02-15').alongside).not.toContain(RTU_80);
  });

  it('drops the suspended authorisation, but not the 30 mg strength that the order left alone', () => {
    const { alongside } = on('2020-06-17');
    expect(alongside).not.toContain(BACLOCUR);
    expect(alongside).toContain('fr-ansm-2018-12-13-baclocur-30mg');
  });
});
