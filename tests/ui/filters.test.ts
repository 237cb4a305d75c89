import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../cli/data/load-dataset.ts';
import { isNarrowed, NO_FILTERS, passes } from '../../src/ui/look-up/filters.ts';
import { allRecords } from '../../src/ui/record/find-record.ts';
import { decision } from './decision-fixture.ts';

const records = allRecords(loadDataset());
const narrowed = (filters: Partial<typeof NO_FILTERS>) =>
  records.filter((each) => passes(each, { ...NO_FILTERS, ...filters }));

describe('filters', () => {
  it('let everything pass when none is set', () => {
    expect(isNarrowed(NO_FILTERS)).toBe(false);
    expect(narrowed({})).toHaveLength(records.length);
  });

  it('narrow by country, and keep cautions that hold everywhere', () => {
    const german = narrowed({ country: 'DE' });
    expect(german.length).toBeGreaterThan(0);
    expect(german.some(({ type }) => type === 'caution')).toBe(true);
    expect(
      german.every(({ type, record }) => type !== 'decision' || record.jurisdiction === 'DE'),
    ).toBe(true);
  });

  it('narrow by several facets at once', () => {
    const rulings = narrowed({ country: 'FR', kind: 'court-ruling' });
    expect(rulings.map(({ record }) => record.id)).toContain('fr-ce-2020-11-25-441409');
    expect(narrowed({ country: 'DE', kind: 'court-ruling' })).toEqual([]);
  });

  it('tell cautions and products from decisions', () => {
    expect(new Set(narrowed({ kind: 'caution' }).map(({ type }) => type))).toEqual(
      new Set(['caution']),
    );
    expect(new Set(narrowed({ kind: 'product' }).map(({ type }) => type))).toEqual(
      new Set(['product']),
    );
  });

  it('leave out what has no legal standing when one is asked for', () => {
    const expired = { type: 'decision' as const, record: decision({ status: 'expired' }) };
    expect(passes(expired, { ...NO_FILTERS, status: 'expired' })).toBe(true);
    expect(passes(expired, { ...NO_FILTERS, status: 'in-force' })).toBe(false);
    expect(narrowed({ kind: 'caution', status: 'in-force' })).toEqual([]);
  });
});
