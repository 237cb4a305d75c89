import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/dosage/mention.ts';
import type { ContextLine, Situation } from '../../src/regulation/context.ts';
import { describe as tell } from '../../src/regulation/describe.ts';
import { REAL } from '../dataset/support/real-dataset.ts';
import { amount, daily, mention } from './support/mention.ts';

const TODAY = '2026-11-22';

function context(read: Mention, situation: Partial<Situation> = {}) {
  return tell(read, { jurisdiction: 'FR', today: TODAY, ...situation }, REAL);
}

describe('how a dose compares', () => {
  it('counts a dose equal to the ceiling as within, a milligram more as above', () => {
    const alcohol = { indication: 'alcohol-use-disorder' } as const;
    expect(context(daily(80), alcohol).now[0]?.relation).toBe('within');
    expect(context(daily(81), alcohol).now[0]?.relation).toBe('above');
  });

  it('compares a range by its high end', () => {
    const alcohol = { indication: 'alcohol-use-disorder' } as const;
    expect(context(daily(60, 100), alcohol).now[0]?.relation).toBe('above');
    expect(context(daily(60, 80), alcohol).now[0]?.relation).toBe('within');
  });

  it('never calls an amount of unknown rate within', () => {
    const [alcohol] = context(amount(20)).now;
    expect(alcohol?.relation).toBe('not-comparable');
  });

  it('says "above" of one intake only against the ceilings that it exceeds alone', () => {
    expect(context(amount(100)).now.map(({ relation }) => relation)).toEqual([
      'above',
      'not-comparable',
    ]);
  });
});

describe('which indications are shown', () => {
  it('shows both apart where nothing tells which is meant', () => {
    expect(context(daily(100)).now.map(({ maxMgPerDay }) => maxMgPerDay)).toEqual([80, 120]);
  });

  it('follows the words around the amount', () => {
    const { now } = context(daily(100, 100, { indication: 'spasticity' }));
    expect(now.map(({ indication }) => indication)).toEqual(['spasticity']);
  });

  it('follows the reader before the words', () => {
    const read = daily(100, 100, { indication: 'spasticity' });
    const { now } = context(read, { indication: 'alcohol-use-disorder' });
    expect(now.map(({ indication }) => indication)).toEqual(['alcohol-use-disorder']);
  });
});

describe('the route', () => {
  it('takes micrograms for intrathecal where no words tell', () => {
    const read = mention({ unit: 'mcg', low: 75, high: 75, dailyMg: [0.075, 0.075] });
    expect(context(read).now).toMatchObject([{ route: 'intrathecal' }]);
  });

  it('believes the words of the page before the caller', () => {
    const { now } = context(daily(30, 30, { route: 'intrathecal' }), { route: 'oral' });
    expect(now).toMatchObject([{ route: 'intrathecal', relation: 'not-comparable' }]);
  });

  it('believes the caller before a route that was only inferred', () => {
    const inferred = daily(30, 30, { route: 'oral', implied: ['route'] });
    expect(context(inferred, { route: 'intrathecal' }).now[0]?.route).toBe('intrathecal');
  });
});

describe('children', () => {
  const child = { population: 'child' } as const;

  it('holds no child dose against an adult ceiling, and shows the rule by weight', () => {
    const { now, notes } = context(daily(200, 200, child));
    expect(now).toMatchObject([{ indication: 'spasticity', relation: 'not-comparable' }]);
    expect(now[0]?.byAge).toMatchObject([{ maintenanceMgPerKgDay: [0.75, 2] }]);
    expect(notes).toContain('per-weight');
  });

  it('finds the paediatric text that stands beside the adult label', () => {
    const { now } = context(daily(30, 30, child), { jurisdiction: 'DE' });
    expect(now[0]?.byAge?.map(({ maxMgPerDay }) => maxMgPerDay)).toEqual(
      expect.arrayContaining([40, 60]),
    );
  });

  it('shows no children rule to a mention that is not about children', () => {
    expect(context(daily(30)).now.every(({ byAge }) => byAge === undefined)).toBe(true);
  });
});

describe('off-label', () => {
  const alcohol = { indication: 'alcohol-use-disorder' } as const;

  it('is said of alcohol dependence where the country authorises no such use', () => {
    const told = context(daily(30), { ...alcohol, jurisdiction: 'GB' });
    expect(told.now).toMatchObject([
      { decision: null, maxMgPerDay: null, relation: 'not-comparable' },
    ]);
    expect(told.notes).toEqual(['off-label', 'no-ceiling-seen']);
  });

  it('is not said of a country of which nothing is known', () => {
    const { notes } = context(daily(30), { ...alcohol, jurisdiction: 'KR' });
    expect(notes).toEqual(['no-ceiling-seen']);
  });

  it('is not said of a page that may be about spasticity', () => {
    expect(context(daily(60), { jurisdiction: 'US' }).notes).not.toContain('off-label');
  });

  it('is not said within the French authorised dose', () => {
    expect(context(daily(80), alcohol).notes).toEqual([]);
  });
});

describe('the page date', () => {
  const alcohol = { indication: 'alcohol-use-disorder' } as const;

  it('gives no "then" where the date is unknown or no date at all', () => {
    expect(context(daily(80)).then).toBeNull();
    expect(context(daily(80), { pageDate: 'last week' }).then).toBeNull();
    expect(context(daily(80), { pageDate: '2017-13-01' }).then).toBeNull();
  });

  it('takes the day of a moment', () => {
    const { then } = context(daily(120), { ...alcohol, pageDate: '2017-07-24T00:01:00+02:00' });
    expect(then).toMatchObject([{ maxMgPerDay: 80 }]);
  });

  it('gives every rule of a year in which the rule changed, with its first day', () => {
    const { then } = context(daily(120), { ...alcohol, pageDate: '2017' });
    expect(then).toMatchObject([
      { maxMgPerDay: 300, relation: 'within', heldFrom: '2014-03-17' },
      { maxMgPerDay: 80, relation: 'above', heldFrom: '2017-07-24' },
    ]);
  });

  it('gives one rule for a month in which nothing changed', () => {
    const { then } = context(daily(120), { ...alcohol, pageDate: '2016-05' });
    expect(then).toMatchObject([{ maxMgPerDay: 300 }]);
    expect(then?.[0]).not.toHaveProperty('heldFrom');
  });

  it.each(['2019', '2019-06'])('shows the acts in force beside a rule at "%s", too', (pageDate) => {
    const beside = (day: string) =>
      context(daily(120), { ...alcohol, pageDate: day }).then?.map(({ alongside }) => alongside);
    expect(beside('2019-06-15')?.[0]).toHaveLength(2);
    expect(beside(pageDate)).toEqual(beside('2019-06-15'));
  });

  it('shows beside a rule that was followed by another what was in force on its last day', () => {
    const { then } = context(daily(120), { ...alcohol, pageDate: '2020' });
    const before = context(daily(120), { ...alcohol, pageDate: '2020-06-14' }).then;
    expect(then?.length).toBeGreaterThan(1);
    expect(then?.[0]?.alongside).toEqual(before?.[0]?.alongside);
  });

  it('treats a page dated after today as of today', () => {
    const told = context(daily(75), { jurisdiction: 'DE', pageDate: '2027-01-01' });
    expect(told.then).toEqual(told.now);
  });

  it('says of an undated label what holds now, and nothing of earlier', () => {
    const told = context(daily(90), {
      jurisdiction: 'DE',
      indication: 'spasticity',
      pageDate: '2015-01-01',
    });
    expect(told.now).toMatchObject([{ maxMgPerDay: 75, relation: 'above' }]);
    expect(told.then).toMatchObject([{ decision: null, maxMgPerDay: null }]);
  });
});

describe('any mention anywhere', () => {
  const countries = [...new Set(REAL.decisions.map(({ jurisdiction }) => jurisdiction)), 'KR'];
  const anyMention = fc.record({
    high: fc.integer({ min: 1, max: 2000 }),
    unit: fc.constantFrom<Mention['unit']>('mg', 'g', 'mcg', 'mg/kg', 'mg/mL', 'tablet', null),
    per: fc.constantFrom<Mention['per']>('day', 'dose', 'week', null),
    route: fc.constantFrom<Mention['route']>('oral', 'intrathecal', null),
    role: fc.constantFrom<Mention['role']>('ceiling', 'start', 'increment', 'strength', 'taken'),
    slip: fc.boolean(),
    known: fc.boolean(),
    population: fc.constantFrom<Mention['population']>('child', null),
  });

  const doses = new Map(REAL.decisions.map(({ id, dose }) => [id, dose?.maxMgPerDay ?? null]));

  function expectHonest({ maxMgPerDay, relation, decision, route }: ContextLine) {
    if (maxMgPerDay === null || route === 'intrathecal') expect(relation).toBe('not-comparable');
    if (maxMgPerDay !== null) expect(doses.get(decision ?? '')).toBe(maxMgPerDay);
  }

  it('shows no figure that its decision does not state, and compares nothing without a figure', () => {
    fc.assert(
      fc.property(
        anyMention,
        fc.constantFrom(...countries),
        ({ high, known, ...rest }, country) => {
          const dailyMg = known && rest.per === 'day' ? ([high, high] as const) : null;
          const read = mention({ ...rest, low: high, high, dailyMg });
          const told = context(read, { jurisdiction: country, pageDate: '2021-07-01' });
          told.now.forEach(expectHonest);
          told.then?.forEach(expectHonest);
        },
      ),
    );
  });
});
