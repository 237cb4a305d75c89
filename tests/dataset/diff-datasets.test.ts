import { describe, expect, it } from 'vitest';
import { changesSince } from '../../src/dataset/changes-since.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { datasetStats } from '../../src/dataset/dataset-stats.ts';
import { diffDatasets } from '../../src/dataset/diff-datasets.ts';
import { REAL } from './support/real-dataset.ts';

const RTU = 'fr-ansm-2014-03-17-rtu';

function withRtu(change: (decision: Dataset['decisions'][number]) => void): Dataset {
  const copy = structuredClone(REAL);
  copy.decisions.filter(({ id }) => id === RTU).forEach(change);
  return copy;
}

describe('what changed between two datasets', () => {
  it('is nothing between equal ones', () => {
    expect(diffDatasets(REAL, structuredClone(REAL))).toEqual([]);
  });

  it('names a changed record with the places that differ', () => {
    const changed = withRtu((decision) => {
      decision.status = 'historical';
      if (decision.dose) decision.dose.maxMgPerDay = 200;
    });
    expect(diffDatasets(REAL, changed)).toEqual([
      { change: 'changed', type: 'decision', id: RTU, paths: ['dose.maxMgPerDay', 'status'] },
    ]);
  });

  it('names what came and what went', () => {
    const fewer = { ...REAL, decisions: REAL.decisions.filter(({ id }) => id !== RTU) };
    expect(diffDatasets(REAL, fewer)).toEqual([{ change: 'removed', type: 'decision', id: RTU }]);
    expect(diffDatasets(fewer, REAL)).toEqual([{ change: 'added', type: 'decision', id: RTU }]);
  });
});

describe('the statistics of a dataset', () => {
  it('add up', () => {
    const stats = datasetStats(REAL);
    const sum = (counts: Record<string, number>) =>
      Object.values(counts).reduce((a, b) => a + b, 0);
    expect(sum(stats.byJurisdiction)).toBe(REAL.decisions.length);
    expect(sum(stats.byKind)).toBe(REAL.decisions.length);
    expect(sum(stats.byGrade)).toBe(stats.sources);
    expect(sum(stats.bySeverity)).toBe(REAL.cautions.length);
    expect(stats.byJurisdiction.FR).toBe(50);
  });
});

describe('what a reader is told after an update', () => {
  const entries = [{ text: { en: 'New', fr: 'Nouveau' } }];
  const changes = ['2027.1.0', '2026.11.1', '2026.11.0', '2026.9.4'].map((version) => ({
    version,
    on: '2026-11-22',
    entries,
  }));
  const since = (seen: string | null) => changesSince(changes, seen).map(({ version }) => version);

  it('is what came after the version seen last, counted as numbers', () => {
    expect(since('2026.11.0')).toEqual(['2027.1.0', '2026.11.1']);
    expect(since('2026.9.4')).toEqual(['2027.1.0', '2026.11.1', '2026.11.0']);
    expect(since('2026.10.0')).toEqual(['2027.1.0', '2026.11.1', '2026.11.0']);
  });

  it('is nothing on the first day and nothing when up to date', () => {
    expect(since(null)).toEqual([]);
    expect(since('2027.1.0')).toEqual([]);
  });

  it('begins with the version of the dataset', () => {
    expect(REAL.changes[0]?.version).toBe(REAL.version);
  });
});
