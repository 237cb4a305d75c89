import { describe, expect, it } from 'vitest';
import { countriesWithRules } from '../../src/dataset/countries-with-rules.ts';
import { readCountry } from '../../src/page/facts/page-country.ts';
import { timeline } from '../../src/regulation/timeline.ts';
import { REAL } from './support/real-dataset.ts';

const COUNTRIES = countriesWithRules(REAL.decisions);

describe('the countries whose rules can be chosen', () => {
  it('leaves out those of which only notices are known', () => {
    expect(COUNTRIES).toContain('FR');
    for (const code of ['AT', 'EU', 'INT']) expect(COUNTRIES).not.toContain(code);
  });

  it.each(countriesWithRules(REAL.decisions, 'oral'))('has a line to draw: %s', (jurisdiction) => {
    const uses = ['alcohol-use-disorder', 'spasticity'] as const;
    const periods = uses.flatMap((indication) =>
      timeline(REAL.decisions, { jurisdiction, indication, route: 'oral' }),
    );
    expect(periods.some(({ regime }) => regime.status !== 'none-seen')).toBe(true);
  });

  it('tells those with a rule for pumps alone apart', () => {
    expect(COUNTRIES).toContain('DK');
    expect(countriesWithRules(REAL.decisions, 'oral')).not.toContain('DK');
  });

  it.each(COUNTRIES)('is known by the endings of its pages’ addresses: %s', (code) => {
    const ending = code === 'GB' ? 'uk' : code.toLowerCase();
    const signs = { host: `clinic.example.${ending}`, lang: '', metas: new Map() };
    expect(readCountry(signs)).toEqual({ code, basis: 'address' });
  });
});
