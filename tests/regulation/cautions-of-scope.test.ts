import { expect, it } from 'vitest';
import { loadDataset } from '../../cli/data/load-dataset.ts';
import { cautionsOfScope } from '../../src/regulation/cautions-of-scope.ts';

const { cautions } = loadDataset();

function of(jurisdiction: string, indication: string, route = 'oral') {
  return cautionsOfScope(cautions, {
    jurisdiction,
    scope: { indications: [indication], routes: [route] },
  });
}

it('begins with the most serious, and with the country’s own among equals', () => {
  const french = of('FR', 'alcohol-use-disorder');
  expect(french[0]?.severity).toBe('contraindication');
  expect(french[0]?.appliesTo.jurisdictions).toContain('FR');
  expect(french.at(-1)?.severity).toBe('precaution');
});

it('tells nothing of another country, use or route', () => {
  const french = of('FR', 'alcohol-use-disorder');
  expect(french.every(({ appliesTo }) => appliesTo.routes.includes('oral'))).toBe(true);
  expect(french.map(({ id }) => id)).not.toContain('us-canada-80-ceiling');
  expect(of('FR', 'spasticity', 'intrathecal').map(({ id }) => id)).toContain(
    'fr-intrathecal-micrograms',
  );
});

it('leaves the general caution out where the country has its own on the same matter', () => {
  const topics = of('FR', 'alcohol-use-disorder').flatMap(({ topic }) => topic ?? []);
  const french = of('FR', 'alcohol-use-disorder');
  const own = french.filter(({ appliesTo }) => appliesTo.jurisdictions.includes('FR'));
  const told = new Set(own.flatMap(({ topic }) => topic ?? []));
  const general = french.filter(({ appliesTo }) => !appliesTo.jurisdictions.includes('FR'));
  expect(topics.length).toBeGreaterThan(3);
  expect(general.filter(({ topic }) => topic !== undefined && told.has(topic))).toEqual([]);
});
