import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const AMOUNTS: readonly (readonly [
  written: string,
  span: string,
  unit: string | null,
  low: number,
  high: number,
])[] = [
  ['10 mg', '10 mg', 'mg', 10, 10],
  ['10mg', '10mg', 'mg', 10, 10],
  ['10\u00a0mg', '10\u00a0mg', 'mg', 10, 10],
  ['10\u202fmg', '10\u202fmg', 'mg', 10, 10],
  ['10\u2009mg', '10\u2009mg', 'mg', 10, 10],
  ['10\nmg', '10\nmg', 'mg', 10, 10],
  ['10-mg', '10-mg', 'mg', 10, 10],
  ['10 MG', '10 MG', 'mg', 10, 10],
  ['10 mgs', '10 mgs', 'mg', 10, 10],
  ["125mg's", "125mg's", 'mg', 125, 125],
  ['10 milligrams', '10 milligrams', 'mg', 10, 10],
  ['10 milligrammes', '10 milligrammes', 'mg', 10, 10],
  ['10 Milligramm', '10 Milligramm', 'mg', 10, 10],
  ['10 miligramos', '10 miligramos', 'mg', 10, 10],
  ['sixty milligrams', 'sixty milligrams', 'mg', 60, 60],
  ['trente milligrammes', 'trente milligrammes', 'mg', 30, 30],
  ['quatre-vingts milligrammes', 'quatre-vingts milligrammes', 'mg', 80, 80],
  ['fünf Milligramm', 'fünf Milligramm', 'mg', 5, 5],
  ['2.5 mg', '2.5 mg', 'mg', 2.5, 2.5],
  ['2,5 mg', '2,5 mg', 'mg', 2.5, 2.5],
  ['½ mg', '½ mg', 'mg', 0.5, 0.5],
  ['300 µg', '300 µg', 'mcg', 300, 300],
  ['300 μg', '300 μg', 'mcg', 300, 300],
  ['300 mcg', '300 mcg', 'mcg', 300, 300],
  ['300 microg', '300 microg', 'mcg', 300, 300],
  ['50 mu g', '50 mu g', 'mcg', 50, 50],
  ['25-microgram', '25-microgram', 'mcg', 25, 25],
  ['1 000 microg', '1 000 microg', 'mcg', 1000, 1000],
  ['1,200 mcg', '1,200 mcg', 'mcg', 1200, 1200],
  ['1.200 mcg', '1.200 mcg', 'mcg', 1200, 1200],
  ['30 to 80 mg', '30 to 80 mg', 'mg', 30, 80],
  ['30–80 mg', '30–80 mg', 'mg', 30, 80],
  ['30 à 80 mg', '30 à 80 mg', 'mg', 30, 80],
  ['30 bis 80 mg', '30 bis 80 mg', 'mg', 30, 80],
  ['250 - 1 000 microg', '250 - 1 000 microg', 'mcg', 250, 1000],
  ['12 micrograms to 2 mg', '12 micrograms to 2 mg', 'mg', 0.012, 2],
  ['40 mg à 60 mg', '40 mg à 60 mg', 'mg', 40, 60],
  ['300 auf 80 Milligramm', '300 auf 80 Milligramm', 'mg', 80, 300],
  ['between 30 mg and 75 mg', '30 mg and 75 mg', 'mg', 30, 75],
  ['entre 30 mg et 75 mg', '30 mg et 75 mg', 'mg', 30, 75],
  ['zwischen 30 mg und 75 mg', '30 mg und 75 mg', 'mg', 30, 75],
  ['tra 30 mg e 75 mg', '30 mg e 75 mg', 'mg', 30, 75],
  ['entre 30 mg y 75 mg', '30 mg y 75 mg', 'mg', 30, 75],
  ['tussen 30 mg en 75 mg', '30 mg en 75 mg', 'mg', 30, 75],
  ['188 ± 60 (range 145-230) μg', '188 ± 60 (range 145-230) μg', 'mcg', 188, 188],
  ['90 (IQR: 60–120) mg', '90 (IQR: 60–120) mg', 'mg', 90, 90],
  ['10, 20 et 40 mg', '10, 20 et 40 mg', 'mg', 10, 40],
  ['2,5, 5, 10 mg', '2,5, 5, 10 mg', 'mg', 2.5, 10],
  ['0.07, 0.14 and 0.28 mg/kg', '0.07, 0.14 and 0.28 mg/kg', 'mg/kg', 0.07, 0.28],
  ['74.6 ± 18.3 mg', '74.6 ± 18.3 mg', 'mg', 74.6, 74.6],
  ['74.5 mg ± 20 mg', '74.5 mg ± 20 mg', 'mg', 74.5, 74.5],
  ['60 +/- 10 mg', '60 +/- 10 mg', 'mg', 60, 60],
  ['10-, 20-, and 25-mg', '10-, 20-, and 25-mg', 'mg', 10, 25],
  ['5- to 10-mg', '5- to 10-mg', 'mg', 5, 10],
  ['500 mcg/mL', '500 mcg/mL', 'mcg/mL', 500, 500],
  ['0,05 mg/1 ml', '0,05 mg/1 ml', 'mg/mL', 0.05, 0.05],
  ['25 mg/5 mL', '25 mg/5 mL', null, 25, 25],
  ['5 µg/kg', '5 µg/kg', 'mcg/kg', 5, 5],
];

describe('amounts', () => {
  it.each(AMOUNTS)('baclofen %j', (written, span, unit, low, high) => {
    const { mentions } = detect(`Baclofen ${written}.`);
    expect(mentions.map((one) => [one.text, one.unit, one.low, one.high])).toEqual([
      [span, unit, low, high],
    ]);
  });

  it('takes a fall with a unit on each side as two amounts', () => {
    const { mentions } = detect('Baclofène : de 300 mg à 80 mg par jour.');
    expect(mentions.map(({ text }) => text)).toEqual(['300 mg', '80 mg par jour']);
  });

  it.each([
    ['Baclofen 10 mg and 20 mg were compared.', ['10 mg', '20 mg']],
    ['Dosi di 10 mg e 20 mg di baclofene.', ['10 mg', '20 mg']],
    ['Between 10 mg of diazepam and 30 mg of baclofen.', ['30 mg']],
    ['Baclofen 10mg/20mg tablets.', ['10mg', '20mg']],
    ['Baclofen 10mg/diazepam 5mg.', ['10mg']],
  ])('%s: two amounts are no range', (text, spans) => {
    expect(detect(text).mentions.map((one) => one.text)).toEqual(spans);
  });

  it.each([
    'Baclofen in 2017, 80 mg/day was the limit.',
    'Baclofen, week 2, 80 mg/day.',
    'Baclofen costs 12.50; 80 mg/day is common.',
    'Baclofène (référence 135) : 80 mg/day.',
  ])('%s: numbers that are no part of the amount stay outside', (text) => {
    expect(detect(text).mentions.map((one) => one.text)).toEqual(['80 mg/day']);
  });

  it.each([
    ['Baclofen pump: 2000 mcg/mL, daily dose 240 mcg.', ['2000 mcg/mL', '240 mcg']],
    ['Baclofen pump: 500 mcg/mL, daily rate 80 mcg.', ['500 mcg/mL', '80 mcg']],
    ['Baclofen 2000 µg/ml, tägliche Dosis 240 µg.', ['2000 µg/ml', '240 µg']],
    ['Baclofen 2000 µg/ml, dagelijkse dosis 240 µg.', ['2000 µg/ml', '240 µg']],
    ['Baclofène 2000 µg/mL, dose quotidienne 240 µg.', ['2000 µg/mL', '240 µg']],
    ['Baclofen 10 mg, daily maximum 80 mg.', ['10 mg', '80 mg']],
    ['Baclofen 10 mg, daily.', ['10 mg, daily']],
    ['Baclofen 10 mg, daily at noon.', ['10 mg, daily']],
  ])('%s: the day after a comma may be the next amount’s', (text, spans) => {
    expect(detect(text).mentions.map((one) => one.text)).toEqual(spans);
  });

  it.each([
    ['Intrathecal baclofen 50 mcg in one millilitre was given.', '50 mcg'],
    ['Baclofène intrathécal : 50 µg en 1 ml.', '50 µg'],
    ['Baclofen intrathekal, 50 µg in 1 ml.', '50 µg'],
    ['Baclofen 50 mcg per 1 mL.', '50 mcg per 1 mL'],
    ['Baclofen 50 mcg/mL.', '50 mcg/mL'],
  ])('%s: the volume that micrograms are given in stands apart', (text, span) => {
    expect(detect(text).mentions.map((one) => one.text)).toEqual([span]);
  });

  it.each([
    ['Six 10-mg baclofen tablets were missing.', '10-mg'],
    ['She found five 10 mg tablets of baclofen.', '10 mg'],
    ['Two 10 mg tabs of baclofen lay there.', '10 mg'],
    ['Baclofen: two 10 mg tablets daily.', 'two 10 mg tablets daily'],
    ['Baclofen: two 10 mg tablets at night.', 'two 10 mg tablets at night'],
    ['Two 10 mg baclofen tablets by mouth three times a day.', 'Two 10 mg baclofen tablets'],
  ])('%s: a count before a strength needs how often', (text, span) => {
    expect(detect(text).mentions.map((one) => one.text)).toEqual([span]);
  });

  it.each([
    ['Baclofen was raised to 5 mg t.i.d. a week later.', '5 mg t.i.d.'],
    ['Baclofen 5 mg b.i.d. a fortnight ago.', '5 mg b.i.d.'],
    ['Baclofen 5 mg q.d.s. a month on.', '5 mg q.d.s.'],
    ['Baclofen 5 mg t.d.s. d. 5.', '5 mg t.d.s.'],
  ])('%s: the letter past the last point is a word', (text, span) => {
    expect(detect(text).mentions.map((one) => one.text)).toEqual([span]);
  });

  it.each([
    [
      'Der Patient nahm 4 Tabletten Baclofen à 25 mg täglich.',
      '4 Tabletten Baclofen à 25 mg täglich',
      100,
    ],
    ['Baclofène : 2 comprimés de 10 mg par jour.', '2 comprimés de 10 mg par jour', 20],
    ['Take 1 tablet of 10 mg baclofen.', '1 tablet of 10 mg', null],
    ['Baclofen: we took 2 tablets of 10 mg.', '2 tablets of 10 mg', null],
    ['Baclofen: two 10 mg tablets three times a day.', 'two 10 mg tablets three times a day', 60],
  ])('%s: a count of dose forms times their strength', (text, span, total) => {
    const [mention] = detect(text).mentions;
    expect(mention?.text).toBe(span);
    expect(mention?.unit).toBe('tablet');
    expect(mention?.dailyMg ?? null).toEqual(total === null ? null : [total, total]);
  });

  it.each([
    'Baclofen: a box of 20 tablets of 10 mg is cheap.',
    'Baclofène : une boîte de 30 comprimés de 10 mg.',
    'Baclofeno: uma caixa com 20 comprimidos de 10 mg.',
    'Baclofen: eine Packung mit 50 Tabletten zu 10 mg.',
  ])('%s: a pack is sold, not taken; the strength counts', (text) => {
    expect(detect(text).mentions).toMatchObject([{ text: '10 mg', unit: 'mg', dailyMg: null }]);
  });

  it('reads a count with its rate past the route', () => {
    const { mentions } = detect('Baclofen 20 mg tablet. Take 1 tablet by mouth 3 times daily.');
    expect(mentions.map(({ text, dailyMg }) => [text, dailyMg])).toEqual([
      ['20 mg', null],
      ['1 tablet', [60, 60]],
    ]);
    const [mention] = detect('Baclofen 10 mg, 1 tablet orally three times daily.').mentions;
    expect([mention?.text, mention?.dailyMg]).toEqual(['10 mg, 1 tablet', [30, 30]]);
  });

  it.each(['18 cachets de baclofène par jour.', 'Jusqu’à 12 cp/j de baclofène.'])(
    '%s: a count is no dose while the strength is not known',
    (text) => {
      expect(detect(text).mentions).toEqual([]);
    },
  );

  it('reads a count where the title states the strength', () => {
    const [mention] = detect('Take 1 tablet three times a day.', {
      title: 'Baclofen 10 mg tablets',
    }).mentions;
    expect(mention?.dailyMg).toEqual([30, 30]);
    expect(mention?.implied).toContain('strength');
  });

  it.each([
    ['The agency cut the maximum dose of baclofen to 80 grams.', 80],
    ['Le baclofène est limité à 80 g par jour.', 80],
  ])('%s: grams of baclofen are a slip, told and never turned into a daily dose', (text, low) => {
    const [mention] = detect(text).mentions;
    expect(mention).toMatchObject({ unit: 'g', low, slip: true, dailyMg: null, doubt: 'unit' });
  });

  it('takes one or two grams swallowed at once as written', () => {
    const [mention] = detect('She swallowed 2 g of baclofen.').mentions;
    expect(mention).toMatchObject({ unit: 'g', low: 2, slip: false });
  });
});

describe('a step and where it leads are two amounts, not a range', () => {
  it.each([
    ['Baclofen was increased by 5 mg per day up to 30 mg/day.', ['5 mg per day', '30 mg/day']],
    ['Le baclofène est augmenté de 5 mg par jour jusqu’à 30 mg/j.', ['5 mg par jour', '30 mg/j']],
    ['Baclofen 5 mg/day up to 30 mg/day is used.', ['5 mg/day up to 30 mg/day']],
  ])('%s', (text, spans) => {
    expect(detect(text).mentions.map((one) => one.text)).toEqual(spans);
  });
});
