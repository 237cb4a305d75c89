import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string) =>
  detect(text).mentions.map(({ text: span, per, dailyMg }) => [span, per, dailyMg]);

describe('how often, told after what the drug is compared or taken with', () => {
  it.each([
    ['They took baclofen 10 mg or matching placebo three times a day.', [30, 30]],
    ['They took baclofen ER 10 mg or matched baclofen ER placebo once daily.', [10, 10]],
    ['They took baclofen 10 mg, or identical placebo, twice daily.', [20, 20]],
    ['They took baclofen 10 mg or matching placebo to be taken twice daily.', [20, 20]],
    ['Baclofène 10 mg ou un placebo identique trois fois par jour.', [30, 30]],
    ['Baclofen 10 mg oder ein passendes Placebo dreimal täglich.', [30, 30]],
    ['Baclofene 10 mg o placebo tre volte al giorno.', [30, 30]],
    ['Baclofen 10 mg with ibuprofen 200 mg three times a day.', [30, 30]],
    ['Baclofen (10 mg) or diazepam (5 mg) twice a day.', [20, 20]],
    ['They took baclofen (10 mg) (group A) or diazepam (5 mg) (group B), twice a day.', [20, 20]],
    ['Baclofen 10 mg or baclofen 20 mg three times a day.', [30, 30]],
    ['Baclofène 10 mg avec diazépam 5 mg deux fois par jour.', [20, 20]],
    ['Baclofen 10 mg mit Tizanidin 2 mg dreimal täglich.', [30, 30]],
  ])('%s', (text, daily) => expect(read(text)[0]).toEqual(['10 mg', 'dose', daily]));

  it('reads a whole day told behind the placebo', () => {
    expect(read('They took 10 mg of baclofen/placebo/day.')).toEqual([['10 mg', 'day', [10, 10]]]);
  });

  it.each([
    'They took baclofen 10 mg and placebo at night.',
    'Baclofen 10 mg, diazepam 5 mg twice daily, aspirin.',
    'Home medicines were baclofen 10 mg and aspirin 81 mg daily.',
    'Baclofen 10 mg with diazepam 5 mg at night.',
    'Baclofen 10 mg or, in frail people, diazepam 5 mg daily.',
    'Baclofen 10 mg in a placebo-controlled trial with visits once daily.',
  ])('%s: the rate is the other’s', (text) => expect(read(text)[0]?.[2]).toBeNull());

  it('keeps a single dose one', () => {
    const single = 'A single dose of baclofen 40 mg or diazepam 5 mg twice daily.';
    expect(read(single)).toEqual([['40 mg', 'dose', null]]);
  });
});

describe('how often, told before a list', () => {
  it('is said of all its entries', () => {
    expect(read('Patients got once-daily placebo, baclofen 20 mg, or baclofen 40 mg.')).toEqual([
      ['20 mg', 'dose', [20, 20]],
      ['40 mg', 'dose', [40, 40]],
    ]);
    const weeks =
      'Baclofen three times a day: 5 mg in week 1, 10 mg in week 2 and 15 mg in week 3.';
    expect(read(weeks).map((one) => one[2])).toEqual([
      [15, 15],
      [30, 30],
      [45, 45],
    ]);
    const days = 'A study of three daily doses (15 mg, 30 mg and 40 mg) of baclofen.';
    expect(read(days).map((one) => one[2])).toEqual([
      [15, 15],
      [30, 30],
      [40, 40],
    ]);
  });

  it.each([
    ['Twice daily baclofen 10 mg and 20 mg at night.', [20, 20]],
    ['Twice daily baclofen 10 mg, then 20 mg.', null],
    ['Twice daily baclofen 10 mg, maximum 60 mg.', null],
    ['The daily doses (30 mg and 60 mg) of baclofen, then 10 mg.', null],
  ])('%s: what is no entry is read alone', (text, daily) =>
    expect(read(text).at(-1)?.[2]).toEqual(daily),
  );
});

describe('a day that paces steps', () => {
  it.each([
    'Baclofen: increase by 10 mg each day.',
    'Baclofen was increased by 10 mg every day to 80 mg daily.',
    'Baclofen was raised by 10 mg daily up to 30 mg/day.',
    'Baclofen um 10 mg täglich steigern.',
    'Baclofène : augmenter de 10 mg chaque jour.',
    'Baclofene: aumentare di 10 mg ogni giorno.',
    'Baclofen met 10 mg elke dag verhogen.',
  ])('%s', (text) => expect(read(text)[0]).toEqual(['10 mg', null, null]));

  it.each([
    'Increase baclofen by 10 mg/day every 3 days.',
    'Une réduction avec la dose de 10 mg par jour de baclofène.',
    'Dosis de 10 mg diarios de baclofeno, aumentando después.',
    'Behandeld met 10 mg baclofen per dag.',
    'Baclofen 10 mg daily was increased.',
  ])('%s: a day’s dose, or what it grows by', (text) =>
    expect(read(text)[0]?.slice(1)).toEqual(['day', [10, 10]]),
  );
});

describe('a day’s dose whose intakes are told as well', () => {
  it.each([
    'The daily dose of baclofen was 60 mg, taken three times a day.',
    'The target dose of daily baclofen (60 mg), taken twice daily, was reached.',
    'La dose quotidienne de baclofène était de 60 mg, prise en deux fois.',
  ])('%s: is not multiplied', (text) => expect(read(text)[0]?.slice(1)).toEqual(['day', [60, 60]]));

  it('speaks of each of a list', () => {
    const arms = 'A daily dose of baclofen (30 mg or 60 mg), taken three times a day, was tried.';
    expect(read(arms).map((one) => one[2])).toEqual([
      [30, 30],
      [60, 60],
    ]);
  });

  it.each([
    ['A daily dose of 20 mg baclofen given three times daily.', null],
    ['Baclofen 20 mg, taken three times a day.', [60, 60]],
    ['The daily dose of baclofen is 20 mg (2 tablets) three times a day.', [60, 60]],
  ])('%s', (text, daily) => expect(read(text)[0]?.[2]).toEqual(daily));
});

describe('words around a day’s dose', () => {
  it.each([
    ['They will use 60 mg of baclofen given as 30 mg twice daily.', [60, 60]],
    ['They took baclofen 60 mg, given as 20 mg three times a day.', [60, 60]],
    ['They took baclofen 60 mg given as 30 mg three times a day.', null],
    ['Treatment (10 mg of baclofen, daily) was begun.', [10, 10]],
    ['The dose was increased weekly to a daily cumulative dose of 30 mg of baclofen.', [30, 30]],
    ['The dose was increased to a daily baclofen dose of 60 mg.', [60, 60]],
    ['The twice daily doses of baclofen did not differ between the 30 and 60 mg doses.', null],
    ['The twice-daily doses of baclofen did not differ between the 30 and 60 mg doses.', null],
    ['Twice daily doses of 10 mg baclofen were given.', [20, 20]],
    ['A once-daily oral dose of 10 mg baclofen was given.', [10, 10]],
  ])('%s', (text, daily) => expect(read(text)[0]?.[2] ?? null).toEqual(daily));

  it('are of every entry of the list behind them', () => {
    const text =
      'Patients entered a Lioresal tablet phase to reach stable daily doses of 10 mg, 20 mg or 30 mg.';
    expect(read(text).map((one) => one[2])).toEqual([
      [10, 10],
      [20, 20],
      [30, 30],
    ]);
  });
});

describe('strengths there are, and how often they are taken', () => {
  it.each([
    'Baclofen tablets (5, 10 and 25 mg) taken twice daily.',
    'Oral tablets of baclofen (5, 10 and 20 mg) once daily.',
    'Baclofen (5-, 10- or 20-mg tablets), administered orally once daily.',
  ])('%s: how many of them is not said', (text) =>
    expect(read(text)[0]?.slice(1)).toEqual([null, null]),
  );

  it.each([
    ['Baclofen tablets (10 mg) three times a day.', [30, 30]],
    ['Baclofen (5, 10 or 20 mg) twice daily.', [10, 40]],
  ])('%s', (text, daily) => expect(read(text)[0]?.[2]).toEqual(daily));
});

describe('figures and times of the day', () => {
  it.each([
    'Baclofen 10 and 5 mg were given in the morning and afternoon.',
    'Baclofen 10 and 5 mg were given in the morning and in the evening, respectively.',
  ])('%s: one each', (text) =>
    expect(detect(text).mentions[0]).toMatchObject({
      per: 'dose',
      dailyMg: null,
      dayTotalMg: [15, 15],
    }),
  );

  it.each([
    ['Baclofen 5 mg was given both in the morning and in the evening.', [10, 10]],
    ['Baclofen 5 or 10 mg was given in the morning and in the evening.', [10, 20]],
  ])('%s: the same at each', (text, daily) => expect(read(text)[0]?.[2]).toEqual(daily));
});

describe('tables that have lost their lines', () => {
  it.each([
    ['Baclofen 93 120 mg/d (60 mg BID) Placebo 99', '120 mg/d'],
    ['Baclofen 85 60 mg/d', '60 mg/d'],
    ['She swallowed 2 500 mg of baclofen.', '2 500 mg'],
    ['The pump gave 1 200 µg/day of baclofen.', '1 200 µg/day'],
  ])('%s: how many took it is no thousand', (text, span) => expect(read(text)[0]?.[0]).toBe(span));
});
