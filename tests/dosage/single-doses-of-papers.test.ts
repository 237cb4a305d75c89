import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string) =>
  detect(text).mentions.map(({ text: span, per, dailyMg }) => [span, per, dailyMg]);
const first = (text: string) => detect(text).mentions[0];

describe('what papers give once is one intake', () => {
  it.each([
    'Patients were premedicated with baclofen 300 µg, the others with metoprolol 50 mg, both 2 h before it.',
    'Oral premedication with baclofen (5 mg) and chlorphenamine (4 mg) was given.',
    'Prémédication : baclofène 20 mg.',
    'Die Prämedikation mit Baclofen 20 mg half.',
    'Premedicación con baclofeno 20 mg.',
    'They took baclofen (5 mg) 30 to 60 minutes prior to the test.',
    'They took baclofen (1 mg/kg) or placebo ninety minutes before the task.',
    'The patients got baclofen (50 mg) once.',
    'Baclofen 20 mg once, then nothing more.',
    'She had 20 mg of baclofen at the mornings 30 minutes before breakfast.',
    'Baclofen 20 mg was infused over 1 hour.',
    'Baclofène 20 mg sur 30 minutes.',
    'Baclofen 200 mcg was injected intrathecally.',
    'Two hours after baclofen 40 mg, the hormones rose.',
    'They will receive a single oral dose of the study drug: placebo, or baclofen 40 mg.',
  ])('%s', (text) => expect(first(text)).toMatchObject({ per: 'dose', dailyMg: null }));

  it.each([
    ['Baclofen 20 mg once daily.', 'dose', [20, 20]],
    ['Baclofen 20 mg once or twice a day.', 'dose', [20, 40]],
    ['Baclofen 200 mcg was given by the pump over 24 hours.', null, null],
    ['Symptoms began 48 hours after baclofen 60 mg was stopped.', null, null],
    ['Every 2 hours after 10 mg of baclofen the pain was rated.', null, null],
    ['The baclofen arm got 30 mg (group A) and two hours after the visit they left.', null, null],
    ['Take baclofen as a single daily dose. Begin with 10 mg.', null, null],
    ['Acute alcohol withdrawal: baclofen, initial dose: 10 mg.', null, null],
  ])('%s: other times tell no single intake', (text, per, dailyMg) => {
    expect(first(text)).toMatchObject({ per, dailyMg });
  });

  it('reads each entry of a list of single doses', () => {
    const one =
      'They received a single oral dose of one of these: placebo, baclofen 20 mg, baclofen 40 mg, baclofen 20 mg/naltrexone 1 mg.';
    expect(read(one)).toEqual([
      ['20 mg', 'dose', null],
      ['40 mg', 'dose', null],
      ['20 mg', 'dose', null],
    ]);
  });

  it('leaves the later intakes their rate', () => {
    const later =
      'They took 40 mg of baclofen, followed 6 hours later by 20 mg baclofen and 20 mg baclofen twice daily from then on.';
    expect(read(later).slice(1)).toEqual([
      ['20 mg', 'dose', null],
      ['20 mg', 'dose', [40, 40]],
    ]);
  });
});

describe('"single dose" said of a study', () => {
  it.each([
    'A single-dose study of baclofen 10 mg tablets in volunteers.',
    'Single dose, crossover, bioequivalence study of baclofen tablets 10 mg of one maker.',
    'A bioequivalence study on baclofen 10 mg prolonged release hard capsules.',
    'Baclofen 500 mcg/mL comes in a single-dose vial.',
  ])('%s: a product’s strength is no intake', (text) => expect(first(text)?.per).toBeNull());

  it.each([
    'A single-dose study of 40 mg of baclofen in volunteers.',
    'They took a single 10 mg tablet of baclofen.',
  ])('%s: what is taken is one', (text) => expect(first(text)?.per).toBe('dose'));
});
