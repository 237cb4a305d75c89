import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const periods = (text: string, title = '') =>
  detect(text, { title }).mentions.map(({ text: span, per }) => `${span} ${per}`);

describe('what was swallowed', () => {
  it.each([
    ['She had swallowed about 600 mg of baclofen in the evening.', '600 mg dose'],
    ['The boy had ingested 1.2 g of baclofen and was found in coma.', '1.2 g dose'],
    ['He attempted suicide by ingesting at least 800 mg of baclofen.', '800 mg dose'],
    ['The cat was seen after ingestion of baclofen (10 mg/kg).', '10 mg/kg dose'],
    ['She was found after an overdose: 850 mg of baclofen and some beer.', '850 mg dose'],
    ['Il avait ingéré 600 mg de baclofène.', '600 mg dose'],
    ['Sie hatte 600 mg Baclofen geschluckt.', '600 mg dose'],
    ['Aveva ingerito 600 mg di baclofene.', '600 mg dose'],
    ['Había ingerido 600 mg de baclofeno.', '600 mg dose'],
    ['Ela tinha ingerido 600 mg de baclofeno.', '600 mg dose'],
    ['Zij had 600 mg baclofen ingeslikt.', '600 mg dose'],
  ])('is one dose: %s', (text, expected) => {
    expect(periods(text)).toEqual([expected]);
  });

  it('may be told of somebody with a day’s dose', () => {
    expect(periods('On 240 mg of baclofen a day for years he took an overdose of wine.')).toEqual([
      '240 mg day',
    ]);
  });

  it('by the day is the day’s', () => {
    expect(periods('He had swallowed 60 mg of baclofen a day for years.')).toEqual(['60 mg day']);
  });

  it('says nothing of the strength of the tablets', () => {
    expect(periods('The dog had ingested some baclofen 10 mg tablets.')).toEqual(['10 mg null']);
  });
});

describe('what came after a dose', () => {
  it.each([
    'Levels peaked two hours after a dose of 20 mg baclofen.',
    'Le pic est atteint après une dose orale de 20 mg de baclofène.',
    'Gemessen wurde nach einer oralen Dosis von 20 mg Baclofen.',
    'I livelli salirono dopo una dose di 20 mg di baclofene.',
    'Los niveles subieron tras una dosis oral de 20 mg de baclofeno.',
    'Os níveis subiram após uma dose oral de 20 mg de baclofeno.',
    'De spiegel steeg na een orale dosis van 20 mg baclofen.',
  ])('is one dose: %s', (text) => {
    expect(periods(text)).toEqual(['20 mg dose']);
  });

  it('leaves open what a level of treatment covers', () => {
    expect(periods('Baclofen was stopped after a maintenance dose of 60 mg.')).toEqual([
      '60 mg null',
    ]);
    expect(periods('After a dose of 60 mg per day of baclofen he slept.')).toEqual([
      '60 mg per day day',
    ]);
  });
});

describe('what animals are given by weight', () => {
  it.each([
    [
      'Rats were pretreated with baclofen (1.25 or 2.5 mg/kg) and pressed less.',
      '1.25 or 2.5 mg/kg',
    ],
    ['Des souris ont reçu 3 mg/kg de baclofène avant l’épreuve.', '3 mg/kg'],
    ['Ratten erhielten 3 mg/kg Baclofen vor dem Versuch.', '3 mg/kg'],
  ])('is one dose: %s', (text, span) => {
    expect(periods(text)).toEqual([`${span} dose`]);
  });

  it('by the day is the day’s, and a bound is no dose', () => {
    expect(periods('Rats were given baclofen 3 mg/kg/day for a week.')).toEqual([
      '3 mg/kg/day day',
    ]);
    expect(periods('In dogs signs are seen at doses as low as 1.3 mg/kg of baclofen.')).toEqual([
      '1.3 mg/kg null',
    ]);
  });
});

it('a mean of micrograms is no bolus', () => {
  const text = 'Tolerance to intrathecal baclofen grew from a mean initial dose of 83 µg upwards.';
  expect(periods(text)).toEqual(['83 µg null']);
});

describe('what was taken one evening', () => {
  it.each([
    'I took 10 mg of baclofen last night and it worked.',
    'This morning I took 10 mg of baclofen.',
    'J’ai pris 10 mg de baclofène hier soir.',
    'Gestern Abend nahm ich 10 mg Baclofen.',
    'Ieri sera ho preso 10 mg di baclofene.',
    'Anoche tomé 10 mg de baclofeno.',
  ])('is one dose: %s', (text) => {
    expect(periods(text)).toEqual(['10 mg dose']);
  });

  it('a dose that goes on is none', () => {
    expect(periods('She is on 10 mg of baclofen; this morning she felt fine.')).toEqual([
      '10 mg null',
    ]);
  });
});
