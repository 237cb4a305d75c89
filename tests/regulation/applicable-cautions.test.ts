import { describe, expect, it } from 'vitest';
import {
  applicableCautions,
  type CautionSituation,
} from '../../src/regulation/applicable-cautions.ts';
import { comparableDose } from '../../src/regulation/comparable-dose.ts';
import type { RuleCaution } from '../../src/regulation/rule-data.ts';
import { REAL } from '../dataset/support/real-dataset.ts';
import { amount, daily } from './support/mention.ts';

function caution(id: string, change: Partial<RuleCaution> = {}): RuleCaution {
  return {
    id,
    severity: 'warning',
    appliesTo: { jurisdictions: ['FR'], indications: ['spasticity'], routes: ['oral'] },
    ...change,
  };
}

function situation(mention = daily(30), change: Partial<CautionSituation> = {}): CautionSituation {
  const route = change.route ?? 'oral';
  return {
    jurisdiction: 'FR',
    indications: ['spasticity'],
    route,
    mention,
    dose: comparableDose(mention, route),
    ...change,
  };
}

describe('the cautions of a mention', () => {
  const one = caution('one');
  const limits = (limit: object) =>
    caution('limited', { appliesTo: { ...one.appliesTo, ...limit } });

  it('fit by country, indication and route', () => {
    expect(applicableCautions([one], situation())).toEqual(['one']);
    expect(applicableCautions([one], situation(daily(30), { jurisdiction: 'DE' }))).toEqual([]);
    const alcohol = situation(daily(30), { indications: ['alcohol-use-disorder'] });
    expect(applicableCautions([one], alcohol)).toEqual([]);
    const pump = situation(daily(30), { route: 'intrathecal' });
    expect(applicableCautions([one], pump)).toEqual([]);
  });

  it('hold in every member state where they are European, and nowhere else', () => {
    const european = limits({ jurisdictions: ['EU'] });
    expect(applicableCautions([european], situation())).toEqual(['limited']);
    const britain = situation(daily(30), { jurisdiction: 'GB' });
    expect(applicableCautions([european], britain)).toEqual([]);
  });

  it.each([
    [{ aboveMgPerDay: 80 }, 80, []],
    [{ aboveMgPerDay: 80 }, 81, ['limited']],
    [{ fromMgPerDay: 180 }, 180, ['limited']],
    [{ fromMgPerDay: 75, belowMgPerDay: 180 }, 74, []],
    [{ fromMgPerDay: 75, belowMgPerDay: 180 }, 75, ['limited']],
    [{ fromMgPerDay: 75, belowMgPerDay: 180 }, 180, []],
  ])('with %j at %i mg a day: %j', (limit, mg, expected) => {
    expect(applicableCautions([limits(limit)], situation(daily(mg)))).toEqual(expected);
  });

  it('about high doses are not told of a strength', () => {
    const strength = daily(200, 200, { role: 'strength' });
    expect(applicableCautions([limits({ aboveMgPerDay: 80 })], situation(strength))).toEqual([]);
  });

  it('about a band are not told of one intake, which may be more over the day', () => {
    const band = limits({ fromMgPerDay: 75, belowMgPerDay: 180 });
    expect(applicableCautions([band], situation(amount(100)))).toEqual([]);
    expect(applicableCautions([limits({ aboveMgPerDay: 80 })], situation(amount(100)))).toEqual([
      'limited',
    ]);
  });

  it('come in order of seriousness', () => {
    const list = (['precaution', 'warning', 'boxed-warning', 'contraindication'] as const).map(
      (severity) => caution(severity, { severity }),
    );
    expect(applicableCautions(list, situation())).toEqual([
      'contraindication',
      'boxed-warning',
      'warning',
      'precaution',
    ]);
  });

  it('do not repeat in general what the country says itself', () => {
    const everywhere = { ...one.appliesTo, jurisdictions: ['ALL'] };
    const own = caution('own', { topic: 'driving' });
    const general = caution('general', { topic: 'driving', appliesTo: everywhere });
    const other = caution('other', { topic: 'kidney', appliesTo: everywhere });
    expect(applicableCautions([general, other, own], situation())).toEqual(['own', 'other']);
  });

  it('put withdrawal first for a step of a taper', () => {
    const stop = caution('z-stop', { topic: 'withdrawal' });
    const step = amount(10, { role: 'increment' });
    expect(applicableCautions([one, stop], situation(step))).toEqual(['z-stop', 'one']);
    expect(applicableCautions([one, stop], situation())).toEqual(['one', 'z-stop']);
  });
});

describe('the cautions of the dataset', () => {
  it('are each told of some mention', () => {
    const countries = [...new Set(REAL.decisions.map(({ jurisdiction }) => jurisdiction))];
    const told = new Set(
      [...countries, 'HK', 'VN', 'KR'].flatMap((jurisdiction) =>
        (['oral', 'intrathecal'] as const).flatMap((route) =>
          [daily(100), daily(200, 200, { population: 'child' })].flatMap((mention) =>
            applicableCautions(REAL.cautions, {
              ...situation(mention, { jurisdiction, route }),
              indications: ['alcohol-use-disorder', 'spasticity'],
              dose: comparableDose(mention, 'oral'),
            }),
          ),
        ),
      ),
    );
    const silent = REAL.cautions.map(({ id }) => id).filter((id) => !told.has(id));
    // Slimming is neither of the two indications: the record is for the popup's search.
    expect(silent).toEqual(['fr-weight-loss-misuse']);
  });
});
