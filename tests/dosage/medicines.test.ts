import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { medicineStem } from '../../src/dosage/words/medicine-stem.ts';
import { isMedicine } from '../../src/dosage/words/medicines.ts';

const doses = (text: string) =>
  detect(text, { title: 'Baclofen and alcohol' }).mentions.map((mention) => mention.text);

describe('a medicine that no list of a language has', () => {
  it.each([
    ['Amiloride 5 mg once daily.', []],
    ['She also takes midodrine 10 mg at night.', []],
    ['He was treated with metolazone (5 mg/day).', []],
    ['Patients on mebeverine received 135 mg three times daily.', []],
    ['Baclofen 30 mg/day and alfuzosin 10 mg/day were given.', ['30 mg/day']],
    ['Il prend aussi de la mébévérine 200 mg matin et soir.', []],
    ['Dazu kam Amilorid 5 mg täglich.', []],
    ['Prende anche amiloride 5 mg al giorno.', []],
    ['También toma amilorida 5 mg al día.', []],
    ['Toma também amilorida 5 mg por dia.', []],
    ['Hij gebruikt ook mebeverine 135 mg driemaal daags.', []],
    ['Co-codamol 30 mg at night.', []],
    ['Ashwagandha 600 mg daily helped me sleep.', []],
    ['Curcuma 500 mg par jour.', []],
    ['She was given kryptal 20 mg daily.', []],
    ['Il prend kryptal 20 mg par jour.', []],
    ['Er nahm kryptal 20 mg täglich.', []],
    ['Toma también zumaro 20 mg al día.', []],
    ['Baclofen 30 mg/day and kryptal 20 mg/day were given.', ['30 mg/day']],
    ['Toma baclofeno 30 mg/día y zumaro 20 mg/día.', ['30 mg/día']],
    ['Il prend baclofène 30 mg/jour et kryptal 20 mg/jour.', ['30 mg/jour']],
    ['Prende baclofene 30 mg/die e zumaro 20 mg/die.', ['30 mg/die']],
  ])('owns its amounts: %s', (text, expected) => {
    expect(doses(text)).toEqual(expected);
  });

  it.each([
    'Initially 5 mg three times daily.',
    'Elderly patients: 5 mg three times daily.',
    'Normally 10 mg three times daily.',
    'Spastik: 10 mg dreimal täglich.',
    'Llevo 80 mg al día.',
    'The first days everybody was given 10 mg.',
    'I studien fick patienterna 30 mg per dag.',
    'De eerste dagen krijgt iedereen 10 milligram.',
    'Adesso 80 mg al giorno.',
    'Finalement 80 mg par jour.',
    'She was given backlofen 10 mg daily.',
    'He also takes lioresol 10 mg.',
    'He was given 10 mg of lioresol daily.',
    'Backlofen 10 mg tds\nAmiloride 5 mg od',
  ])('is no ordinary word that opens a sentence: %s', (text) => {
    expect(doses(text)).toHaveLength(1);
  });
});

it.each([
  'Baclofen 30 mg/day and later 60 mg/day.',
  'Baclofène 30 mg/jour et ensuite 60 mg/jour.',
  'Baclofen 30 mg täglich und danach 60 mg täglich.',
  'Baclofene 30 mg/die e infine 60 mg/die.',
  'Baclofeno 30 mg/día y luego 60 mg/día.',
  'Baclofeno 30 mg/dia e depois 60 mg/dia.',
  'Baclofen 30 mg per dag en daarna 60 mg per dag.',
  'Take baclofen 30 mg/day and tolerate 60 mg/day.',
  'Baclofène 30 mg/jour et dépasser 60 mg/jour.',
  'Baclofeno 30 mg/día y alcanzar 60 mg/día.',
  'Baclofene 30 mg/die e raggiungere 60 mg/die.',
  'Baclofeno 30 mg/dia e ultrapassar 60 mg/dia.',
  'Baclofen 30 mg per dag en bereiken 60 mg per dag.',
])('words between two doses name no medicine: %s', (text) => {
  expect(doses(text)).toHaveLength(2);
});

it('what a suspension is made with is no medicine', () => {
  expect(doses('Baclofen is crushed and stirred into glycerin. A usual dose is 5 mg.')).toEqual([
    '5 mg',
  ]);
});

describe('a list of medicines, one a line', () => {
  it('has names that nothing else knows', () => {
    expect(doses('Medication:\nKryptal 20 mg once daily\nBaclofen 10 mg tds')).toEqual([
      '10 mg tds',
    ]);
    expect(doses('- Baclofen 10 mg tds\n- Zumaro 20 mg od')).toEqual(['10 mg tds']);
  });

  it('is no schedule of baclofen', () => {
    expect(doses('Baclofen 10 mg tds\nElderly 5 mg tds\nMaximum 80 mg daily')).toHaveLength(3);
    expect(doses('Morning 10 mg\nEvening 20 mg')).toHaveLength(2);
  });
});

describe('a title that opens with a product no list has', () => {
  const under = (title: string, text: string) =>
    detect(text, { title }).mentions.map((mention) => mention.text);
  const text = 'Baclofen may add to drowsiness. Adults: 20 mg once daily.';

  it.each(['Kryptal 20 mg tablets', 'Kryptal® 20 mg, comprimé pelliculé', 'Kryptal Filmtabletten'])(
    'is about that product: %s',
    (title) => expect(under(title, text)).toEqual([]),
  );

  it.each(['Bilan 180 mg', 'Tablets', 'Spastik', 'Living with tablets'])('or is not: %s', (title) =>
    expect(under(title, text)).toEqual(['20 mg once daily']),
  );

  it('is about baclofen where the product contains it', () => {
    const brand = 'Kryptal tablets contain baclofen. Adults: 20 mg once daily.';
    expect(under('Kryptal 20 mg tablets', brand)).toEqual(['20 mg once daily']);
    expect(
      detect(text, { title: 'Kryptal 20 mg tablets', topic: 'baclofen' }).mentions,
    ).toHaveLength(1);
  });
});

describe('names of medicines', () => {
  it.each([
    ['chlorphenamine', 'clorfenamina', 'Chlorphenamin'],
    ['amiloride', 'amilorida', 'Amilorid'],
    ['methyldopa', 'metildopa', 'Methyldopum'],
    ['acetylcholine', 'acetilcolina', 'Acetylcholin'],
  ])('are one in all languages: %s', (...names) => {
    expect(new Set(names.map((name) => medicineStem(name.toLowerCase()))).size).toBe(1);
  });

  it('never include baclofen, whatever its spelling', () => {
    for (const name of ['baclofen', 'baclofene', 'baclofeno', 'baklofen', 'baclofenum', 'lioresal'])
      expect(isMedicine(name)).toBe(false);
  });

  it('are told for any word without an error', () => {
    fc.assert(fc.property(fc.string(), (word) => typeof isMedicine(word) === 'boolean'));
  });
});
