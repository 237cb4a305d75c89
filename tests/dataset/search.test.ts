import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/dataset/search.ts';
import { REAL } from './support/real-dataset.ts';

const search = createSearch(REAL);
const ids = (query: string, jurisdiction?: string) =>
  search(query, jurisdiction === undefined ? {} : { jurisdiction }).map(({ id }) => id);
const decisions = (query: string) =>
  search(query).flatMap(({ id, type }) => (type === 'decision' ? [id] : []));

describe('looking records up', () => {
  it.each([
    ['80 mg 2017', 'fr-ansm-2017-07-24-rtu-80mg'],
    ['80mg 2017', 'fr-ansm-2017-07-24-rtu-80mg'],
    ['RTU mars 2014', 'fr-ansm-2014-03-17-rtu'],
    ['RTU March 2014', 'fr-ansm-2014-03-17-rtu'],
    ['17 mars 2014', 'fr-ansm-2014-03-17-rtu'],
    ['conseil etat 2020', 'fr-ce-2020-11-25-441409'],
    ["Conseil d'État novembre 2020", 'fr-ce-2020-11-25-441409'],
    ['441409', 'fr-ce-2020-11-25-441409'],
    ['300mg', 'fr-ansm-2014-03-17-rtu'],
    ['lioresal enfant', 'fr-ansm-lioresal-10mg-label'],
    ['Liorésal children', 'fr-ansm-lioresal-10mg-label'],
    ['CAA Versailles', 'fr-caa-versailles-2022-01-04-21ve00811'],
    ['tribunal cergy 2021', 'fr-ta-cergy-2021-03-04-1908658'],
    ['Allemagne 75 mg', 'de-fachinfo-lioresal-oral'],
    ['Germany 75 mg', 'de-fachinfo-lioresal-oral'],
  ])('"%s" finds %s first', (query, id) => {
    expect(decisions(query)[0]).toBe(id);
  });

  it.each([
    ['epilepsie', 'fr-epilepsy', 'caution'],
    ['Ozobax', 'product-ozobax', 'product'],
    ['Ozobax', 'us-fda-2019-ozobax-approval', 'decision'],
  ])('"%s" also finds %s, a %s', (query, id, type) => {
    expect(search(query)).toContainEqual(expect.objectContaining({ id, type }));
  });

  it('does not mind accents, case and small typos', () => {
    const plain = ids('Versailles sursis exécution');
    expect(ids('VERSAILLES SURSIS EXECUTION')).toEqual(plain);
    expect(ids('versaille sursis execusion')[0]).toBe(plain[0]);
    expect(decisions('baclocurr')).toContain('fr-ansm-2018-10-22-baclocur');
  });

  it('finds while a word or a year is being typed', () => {
    expect(decisions('80 mg 201')).toContain('fr-ansm-2017-07-24-rtu-80mg');
    expect(decisions('versai')[0]).toBe('fr-caa-versailles-2022-01-04-21ve00811');
  });

  it('does not take 80 for 800 or 180', () => {
    const with80 = REAL.decisions.filter((each) => JSON.stringify(each).includes('80'));
    expect(decisions('80 mg').every((id) => with80.some((each) => each.id === id))).toBe(true);
    expect(decisions('300')).not.toContain('us-fda-1977-baclofen-initial-approval');
  });

  it('keeps to one country where asked', () => {
    const found = search('80 mg', { jurisdiction: 'US' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ id }) => id.startsWith('fr-'))).toBe(false);
  });

  it('keeps to the number of hits asked for, the best ones', () => {
    expect(search('RTU', { limit: 3 }).map(({ id }) => id)).toEqual(ids('RTU').slice(0, 3));
  });

  it('answers an empty or unknown question with nothing', () => {
    expect(search('')).toEqual([]);
    expect(search('de la')).toEqual([]);
    expect(search('xyzzyplugh')).toEqual([]);
  });

  it('answers within a frame of 16 ms, letter by letter', () => {
    const typed = "conseil d'état baclocur 80 mg 2020";
    const times = [...typed].map((_letter, index) => {
      const start = performance.now();
      search(typed.slice(0, index + 1));
      return performance.now() - start;
    });
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(16);
  });
});
