import { describe, expect, it } from 'vitest';
import { cardFigures } from '../../src/dataset/card-figures.ts';
import { dateSpan } from '../../src/dataset/date-span.ts';
import { dateWords } from '../../src/dataset/date-words.ts';
import { figuresInText } from '../../src/dataset/figures-in-text.ts';
import { isStale } from '../../src/dataset/is-stale.ts';
import { searchTerms } from '../../src/dataset/search-terms.ts';

describe('the dose figures of a text', () => {
  it.each([
    ['80 mg/day', [80]],
    ['De 30 à 80 mg par jour', [30, 80]],
    ['10, 20 et 40 mg', [10, 20, 40]],
    ['0,75 à 2 mg/kg', [0.75, 2]],
    ['a test dose of 25 µg, then 50 micrograms', [25, 50]],
    ['2000 µg/ml', [2000]],
    ['In 2009-2015, 75 to 180 mg/day', [75, 180]],
    ['more than 60 g of alcohol a day', []],
    ['creatinine, 15 % of 47,614 patients, 3 months', []],
    ['17 March 2014', []],
  ])('"%s": %j', (text, figures) => {
    expect(figuresInText(text)).toEqual(figures);
  });
});

describe('the figures that a card can show of a record', () => {
  it('are those of its dose and of its texts, with their place', () => {
    const record = {
      id: 'x-80-mg',
      title: { en: '80 mg', fr: '80 mg' },
      dose: { step: { mgPerDay: [5, 10], everyDays: [2, 3] } },
      sources: [{ title: '300 mg', figures: [300] }],
    };
    expect(cardFigures(record)).toEqual([
      { path: 'title.en', figure: 80 },
      { path: 'title.fr', figure: 80 },
      { path: 'dose.step.mgPerDay.0', figure: 5 },
      { path: 'dose.step.mgPerDay.1', figure: 10 },
    ]);
  });
});

describe('dates of any precision', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-06', '2014-06-01', '2014-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2014-03-17', '2014-03-17', '2014-03-17'],
  ])('%s is %s to %s', (date, first, last) => {
    expect(dateSpan(date)).toEqual({ first, last });
  });

  it('are found by their French and English words', () => {
    expect(dateWords('2022-08-04')).toBe('4 août August 2022');
    expect(dateWords('2022-08')).toBe('août August 2022');
    expect(dateWords('2022')).toBe('2022');
  });
});

describe('the words of a question', () => {
  it('lose case, accents, empty words and the glue between number and unit', () => {
    expect(searchTerms("L'Échec de la RTU à 300mg, œdème 0,5 mg")).toEqual([
      'echec',
      'rtu',
      '300',
      'mg',
      'oedeme',
      '0.5',
      'mg',
    ]);
  });
});

describe('a dataset grows stale', () => {
  it('after more than a year, not on the day itself', () => {
    expect(isStale('2026-11-22', '2027-11-22')).toBe(false);
    expect(isStale('2026-11-22', '2027-11-23')).toBe(true);
    expect(isStale('2027-11-22', '2028-11-22')).toBe(true);
    expect(isStale('2026-11-22', '2026-11-22')).toBe(false);
  });
});
