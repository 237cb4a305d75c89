import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/dosage/mention.ts';
import type { Situation } from '../../src/regulation/context.ts';
import { describe as tell } from '../../src/regulation/describe.ts';
import { REAL } from '../dataset/support/real-dataset.ts';
import { amount, daily, mention } from './support/mention.ts';

const FRANCE: Situation = { jurisdiction: 'FR', today: '2026-11-22' };
const ALCOHOL = { indication: 'alcohol-use-disorder' } as const;
const LABEL_120 = 'fr-ansm-lioresal-10mg-label';
const STAYED = 'fr-caa-versailles-2022-01-04-21ve00811';

const inFrance = (read: Mention, pageDate?: string) => tell(read, { ...FRANCE, pageDate }, REAL);

/** The ten statements that reviewers found hardest, in our own sentences. */
describe('hard statements about baclofen in France', () => {
  it('1. "It could then go up to 300 mg a day" (page of 2015)', () => {
    const told = inFrance(daily(300, 300, { ...ALCOHOL, role: 'ceiling' }), '2015-05-02');
    expect(told.then).toMatchObject([
      { decision: 'fr-ansm-2014-03-17-rtu', maxMgPerDay: 300, relation: 'within' },
    ]);
    expect(told.now).toMatchObject([{ maxMgPerDay: 80, relation: 'above', open: true }]);
    expect(told.notes).toEqual(['off-label']);
    expect(told.cautions).toContain('fr-above-80-off-label');
  });

  it('2. "The agency has just brought it down to 80 mg a day" (page of autumn 2017)', () => {
    const told = inFrance(daily(80, 80, { ...ALCOHOL, role: 'ceiling' }), '2017-10-01');
    expect(told.then).toMatchObject([
      { decision: 'fr-ansm-2017-07-24-rtu-80mg', relation: 'within' },
    ]);
    expect(told.now).toMatchObject([{ decision: STAYED, relation: 'within' }]);
    expect(told.notes).toEqual([]);
  });

  it('3. "The judges have struck down the limit of 80 mg a day" (page of March 2021)', () => {
    const told = inFrance(daily(80, 80, { ...ALCOHOL, role: 'ceiling' }), '2021-03-10');
    expect(told.then).toMatchObject([
      {
        decision: 'fr-ta-cergy-2021-03-04-1908658',
        maxMgPerDay: null,
        relation: 'not-comparable',
      },
    ]);
    expect(told.now).toMatchObject([{ decision: STAYED, maxMgPerDay: 80, open: true }]);
  });

  it('4. "120 mg a day": above the alcohol rule, the very top of the spasticity one', () => {
    const told = inFrance(daily(120), '2016-01-01');
    expect(told.now).toMatchObject([
      { indication: 'alcohol-use-disorder', maxMgPerDay: 80, relation: 'above' },
      { indication: 'spasticity', maxMgPerDay: 120, relation: 'within' },
    ]);
    expect(told.now[1]?.hospital).toMatchObject({ from: 100 });
    expect(told.then?.[0]).toMatchObject({ maxMgPerDay: 300, relation: 'within' });
  });

  it('5. "From 180 mg a day a collegial opinion was needed": a threshold, and the study band', () => {
    const told = inFrance(daily(180, 180, { ...ALCOHOL, role: 'threshold' }), '2016-01-01');
    expect(told.now).toMatchObject([{ relation: 'above' }]);
    expect(told.cautions).toContain('fr-risk-180-plus');
    expect(told.cautions).not.toContain('fr-risk-75-180');
  });

  it('6. "Baclocur is the only one" (page of 2020): another product stands beside it today', () => {
    const told = inFrance(daily(80, 80, ALCOHOL), '2020-12-20');
    expect(told.then?.[0]?.alongside).not.toContain('fr-ansm-2021-zentiva-alcohol-indication');
    expect(told.now[0]?.alongside).toContain('fr-ansm-2021-zentiva-alcohol-indication');
  });

  it('7. "She takes 90 mg a day for her multiple sclerosis": no question of an alcohol limit', () => {
    const told = inFrance(daily(90, 90, { indication: 'spasticity' }));
    expect(told.now).toMatchObject([
      {
        indication: 'spasticity',
        decision: LABEL_120,
        relation: 'within',
        usualMgPerDay: [30, 80],
      },
    ]);
    expect(told.notes).toEqual([]);
  });

  it('8. "The pump gives 500 µg a day": its own route, never a milligram ceiling', () => {
    const pump = mention({ unit: 'mcg', low: 500, high: 500, dailyMg: [0.5, 0.5] });
    const told = inFrance({ ...pump, route: 'intrathecal' }, '2019-01-01');
    expect(told.now).toMatchObject([
      { indication: 'spasticity', route: 'intrathecal', relation: 'not-comparable' },
    ]);
    expect(told.notes).toContain('intrathecal');
    expect(told.cautions).toContain('fr-intrathecal-micrograms');
  });

  it('9. "limited to 80 grams of baclofen": a slip of the source, told and not compared', () => {
    const slip = mention({ unit: 'g', low: 80, high: 80, dailyMg: [80_000, 80_000], slip: true });
    const told = inFrance(slip);
    expect(told.now.map(({ relation }) => relation)).toEqual(['not-comparable', 'not-comparable']);
    expect(told.notes).toEqual(['unit-slip']);
    expect(told.cautions).not.toContain('fr-above-80-off-label');
  });

  it('10. "10 to 15 mg less every two days": a step, with the caution on stopping first', () => {
    const step = amount(15, { low: 10, role: 'increment' });
    const told = inFrance(step);
    expect(told.now.map(({ relation }) => relation)).toEqual(['not-comparable', 'not-comparable']);
    expect(told.notes).toEqual(['increment']);
    const warnings = told.cautions.filter((id) => !id.includes('hypersensitivity'));
    expect(warnings.indexOf('fr-no-abrupt-stop')).toBeLessThan(warnings.indexOf('fr-driving'));
  });

  it('and "200 mg" alone: both indications, above both ceilings even as a single intake', () => {
    const told = inFrance(amount(200));
    expect(told.now.map(({ relation }) => relation)).toEqual(['above', 'above']);
    expect(told.notes).toContain('no-period');
  });
});
