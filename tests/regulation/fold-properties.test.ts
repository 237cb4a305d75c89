import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RegimeKey, regimeOn } from '../../src/regulation/regime.ts';
import { timeline } from '../../src/regulation/timeline.ts';
import { REAL } from '../dataset/support/real-dataset.ts';

const JURISDICTIONS = [...new Set(REAL.decisions.map(({ jurisdiction }) => jurisdiction))];
const KEYS: RegimeKey[] = JURISDICTIONS.flatMap((jurisdiction) =>
  (['alcohol-use-disorder', 'spasticity'] as const).flatMap((indication) =>
    (['oral', 'intrathecal'] as const).map((route) => ({ jurisdiction, indication, route })),
  ),
);
const FIRST = Date.UTC(1974, 0, 1);
const DAYS = (Date.UTC(2026, 11, 31) - FIRST) / 86_400_000;

const anyKey = fc.constantFrom(...KEYS);
const anyDay = fc
  .integer({ min: 0, max: DAYS })
  .map((days) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10));
const anyOrder = fc.shuffledSubarray([...REAL.decisions], {
  minLength: REAL.decisions.length,
  maxLength: REAL.decisions.length,
});

describe('the fold over the real dataset', () => {
  it('gives the same regime whatever order the decisions are read in', () => {
    fc.assert(
      fc.property(anyOrder, anyKey, anyDay, fc.boolean(), (shuffled, key, day, now) => {
        expect(regimeOn(shuffled, key, day, now)).toEqual(regimeOn(REAL.decisions, key, day, now));
      }),
      { numRuns: 150 },
    );
  });

  it('gives each day of 1974 to 2026 exactly one period, that of the regime of the day', () => {
    const timelines = new Map(KEYS.map((key) => [key, timeline(REAL.decisions, key)]));
    fc.assert(
      fc.property(anyKey, anyDay, (key, day) => {
        const periods = timelines.get(key) ?? [];
        const holding = periods.filter(
          ({ from, until }) => from <= day && (until === null || day < until),
        );
        expect(holding).toHaveLength(1);
        const { decision, maxMgPerDay, status, open } = regimeOn(REAL.decisions, key, day);
        expect(holding[0]?.regime).toMatchObject({ decision, maxMgPerDay, status, open });
      }),
      { numRuns: 400 },
    );
  });

  it.each(KEYS)('$jurisdiction $indication $route: no gap, no overlap, no empty period', (key) => {
    const periods = timeline(REAL.decisions, key);
    expect(periods[0]?.from).toBe('1974-01-01');
    expect(periods.at(-1)?.until).toBeNull();
    for (const [index, { from, until }] of periods.entries()) {
      const next = periods[index + 1];
      if (next) expect(until).toBe(next.from);
      if (until !== null) expect(until > from).toBe(true);
    }
  });

  it('names only decisions that exist', () => {
    const known = new Set(REAL.decisions.map(({ id }) => id));
    const named = KEYS.flatMap((key) => timeline(REAL.decisions, key)).flatMap(({ regime }) => [
      ...[regime.decision, regime.rule].filter((id) => id !== null),
      ...regime.alongside,
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
