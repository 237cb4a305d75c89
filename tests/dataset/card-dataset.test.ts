import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cardDataset } from '../../src/dataset/card-dataset.ts';
import { indexRecords } from '../../src/dataset/index-records.ts';
import { describe as tell } from '../../src/regulation/describe.ts';
import { daily } from '../regulation/support/mention.ts';
import { REAL } from './support/real-dataset.ts';

const CARD = cardDataset(REAL);
const COUNTRIES = [...new Set(REAL.decisions.map(({ jurisdiction }) => jurisdiction))];
const DATES = ['1990-01-01', '2013-01-01', '2019-01-01', '2021-06-01', '2025-01-01', '2017'];

describe('the part of the dataset that goes into pages', () => {
  it.each(COUNTRIES)('gives the same contexts as the whole for %s', (jurisdiction) => {
    for (const pageDate of DATES) {
      for (const population of ['child', null] as const) {
        const mention = daily(100, 120, { population });
        const situation = { jurisdiction, today: '2026-11-22', pageDate };
        expect(tell(mention, situation, CARD)).toEqual(tell(mention, situation, REAL));
      }
    }
  });

  it('knows every record that a context can name, with its sources', () => {
    const { decision, caution } = indexRecords(CARD);
    for (const jurisdiction of COUNTRIES) {
      const situation = { jurisdiction, today: '2026-11-22', pageDate: '2020-11-26' };
      const { now, then, cautions } = tell(daily(100), situation, CARD);
      const named = [...now, ...(then ?? [])].flatMap((line) => [line.decision, ...line.alongside]);
      const known = named.filter((id) => id !== null).map(decision);
      for (const record of [...known, ...cautions.map(caution)]) {
        expect(record?.sources.length).toBeGreaterThan(0);
      }
    }
  });

  it('adds at most 60 kB to what is injected, compressed', () => {
    expect(gzipSync(JSON.stringify(CARD)).length).toBeLessThan(60_000);
  });
});

describe('looking records up by id', () => {
  const index = indexRecords(REAL);

  it('finds each sort of record and nothing else', () => {
    expect(index.decision('fr-ansm-2014-03-17-rtu')?.dose?.maxMgPerDay).toBe(300);
    expect(index.caution('fr-epilepsy')?.severity).toBe('warning');
    expect(index.product('product-baclocur')?.name).toBe('Baclocur');
    expect(index.decision('fr-epilepsy')).toBeUndefined();
  });

  it('tells which countries it knows', () => {
    expect(index.jurisdictions.has('FR')).toBe(true);
    expect(index.jurisdictions.has('KR')).toBe(false);
  });
});
