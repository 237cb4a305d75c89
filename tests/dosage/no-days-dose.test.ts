import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg > none": the spans, and the daily dose in mg where one is told. */
const daily = (text: string) =>
  detect(text, { title: 'Baclofen' }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );

describe('for how long is not how often', () => {
  it.each([
    ['Baclofen 10 mg x 3 days, then stop.', '10 mg > none'],
    ['Baclofen 10 mg x 3 d.', '10 mg > none'],
    ['Baclofen 20 mg x 2 wk.', '20 mg > none'],
    ['Baclofen 20 mg x2 weeks.', '20 mg > none'],
    ['Baclofen 10 mg x 1 month.', '10 mg > none'],
    ['Baclofène 10 mg × 7 jours.', '10 mg > none'],
    ['Baclofene 10 mg x 5 giorni.', '10 mg > none'],
    ['Baclofeno 10 mg x 5 días.', '10 mg > none'],
    ['Baclofen 10 mg x 5 Tage.', '10 mg > none'],
    ['Baclofen 10 mg x 5 dagen.', '10 mg > none'],
    ['Baclofen 10 mg tid x 7 days.', '10 mg tid > 30'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));

  it.each([
    ['Baclofen 10 mg x3/day.', '10 mg x3/day > 30'],
    ['Baclofen 10 mg x 3 daily.', '10 mg x 3 daily > 30'],
    ['Baclofène 10 mg x 3 par jour pendant 5 jours.', '10 mg x 3 par jour > 30'],
    ['Baclofène 10 mg x 3/j.', '10 mg x 3/j > 30'],
    ['Baclofen 10 mg x3.', '10 mg x3 > 30'],
  ])('but how often is: %s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

it.each(['Baclofen 10 mg x 3 days.', 'Baclofène 10 mg × 7 jours, puis arrêt.'])(
  'what is taken for so long is no strength: %s',
  (text) => expect(detect(text).mentions[0]?.role).not.toBe('strength'),
);

describe('a count of doses or of what a pack holds is no day’s', () => {
  it.each([
    ['Baclofen 5 mg x 3 doses.', '5 mg > none'],
    ['Baclofen 10 mg 5 x 10 tablets', '10 mg > none'],
    ['Lioresal 10 mg 5 × 10 Tabletten (teilbar)', '10 mg > none'],
    ['Lioresal 10 mg x 50 comp', '10 mg > none'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('so many at once, so many times', () => {
  it.each([
    ['Take 2 x 10 mg baclofen tablets three times a day.', '2 x 10 mg > 60'],
    ['She takes 2 x 10 mg of baclofen three times a day.', '2 x 10 mg > 60'],
    ['He took 2x 10 mg baclofen tabs four times daily.', '2x 10 mg > 80'],
    ['3 x 10 mg of baclofen three times a day', '3 x 10 mg > 30'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('each time is no hour', () => {
  it.each([
    ['I take 10 mg of baclofen every time my legs jump.', '10 mg > none'],
    ['Baclofen 10 mg every time you have a spasm.', '10 mg every time > none'],
    ['Baclofen 20 mg each time, 3 times per day.', '20 mg each time, 3 times per day > 60'],
    // Each hour until it works: nobody takes it 24 times a day.
    ['Baclofen 5 mg every hour.', '5 mg every hour > none'],
    ['Baclofen 5 mg q1h.', '5 mg q1h > none'],
    ['Baclofen 50 mcg every hour.', '50 mcg every hour > 1.2'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('what a gram, a square metre or a year holds is no day’s', () => {
  it.each([
    ['Baclofen cream 20 mg/g.', '20 mg/g > none'],
    ['Crema di baclofene 30 mg/g.', '30 mg/g > none'],
    ['The total daily dose of baclofen was 80 mg/m2.', '80 mg > none'],
    ['The average daily dose of baclofen rose by 1.6 ug/year.', '1.6 ug > none'],
    ['Baclofene 25 mg/die.', '25 mg/die > 25'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('what is cut up, or given somewhere, is not divided over a day', () => {
  it.each([
    ['Baclofen 10 mg tablets can be divided.', '10 mg > none'],
    ['Les comprimés de baclofène de 10 mg peuvent être divisés en doses égales.', '10 mg > none'],
    ['The 50 mg baclofen pill was crushed and split into two lines.', '50 mg > none'],
    [
      'Doses of baclofen above 100 mg should be divided and given as two injections.',
      '100 mg > none',
    ],
    ['Baclofen 25 mg was given in hospital.', '25 mg > none'],
    ['Baclofen 25 mg was given in the ward.', '25 mg > none'],
    ['A little over 80 mg of baclofen, spread over about 60 hours.', '80 mg > none'],
    ['Baclofen 40 mg split in half.', '40 mg > none'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));

  it.each([
    ['Baclofen 60 mg, split into three doses.', '60 mg > 60'],
    ['Baclofen 60 mg in divided doses.', '60 mg > 60'],
    ['Baclofen 60 mg was given in three divided doses.', '60 mg > 60'],
    ['Baclofen 60 mg given in three doses.', '60 mg > 60'],
    ['Baclofen 60 mg divided TID.', '60 mg > 60'],
    ['Baclofen 60 mg, spread over the day.', '60 mg > 60'],
    ['Baclofène 60 mg, réparti en trois prises.', '60 mg > 60'],
    ['Baclofen 30 mg, aufgeteilt auf drei Gaben.', '30 mg > 30'],
  ])('but this is: %s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('what is counted or measured by the day is not the dose', () => {
  it.each([
    ['The mean number of voids per 24 hours fell with the 2 mg dosage of baclofen.', '2 mg > none'],
    ['ACTH over 24 h was reduced by 8% with 100 mg baclofen.', '100 mg > none'],
    ['FEV1 was measured over 24 hours to see the effect of baclofen (20 mg).', '20 mg > none'],
    ['Clearance was low, with a day 43 level after 10 mg of baclofen.', '10 mg > none'],
    ['They had two attacks daily, each with a single 6 mg injection of baclofen.', '6 mg > none'],
    ['Those who smoke 40 cigarettes per day took baclofen (20 mg).', '20 mg > none'],
    ['He smoked daily and had been using baclofen 80 mg from time to time.', '80 mg > none'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));

  it.each([
    ['She was taking baclofen daily (30 mg).', '30 mg > 30'],
    ['Daily use of a low dose of baclofen (usually 20 mg).', '20 mg > 20'],
    ['Each day he took some 60 mg of baclofen.', '60 mg > 60'],
    ['Per 24 hours no more than 80 mg of baclofen.', '80 mg > 80'],
    ['En 24 heures il a pris 80 mg de baclofène.', '80 mg > 80'],
  ])('but this is: %s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('the rate of one amount is not that of the next', () => {
  it.each([
    ['Baclofen 15 mg SR BID or 30 mg XL daily.', ['15 mg > 30', '30 mg > 30']],
    [
      'Baclofen 10 mg twice a day or baclofen 20 mg + placebo once a day.',
      ['10 mg twice a day > 20', '20 mg > none'],
    ],
    ['Baclofen 10 mg IV x1 followed by 5 mg q6h.', ['10 mg > none', '5 mg q6h > 20']],
    ['Baclofeno 45 mg a días alternos.', ['45 mg a días alternos > none']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

it('a hyphen between a count and a strength leaves the amount open', () => {
  expect(detect('I take 3 - 10 mg baclofen tablets a day.').mentions).toMatchObject([
    { doubt: 'amount', dailyMg: null },
  ]);
  expect(daily('I take 30 - 60 mg of baclofen a day.')).toEqual(['30 - 60 mg > 30-60']);
});

describe('what shares the rate of another amount', () => {
  it.each([
    ['She got by on 20 mg baclofen and 10 mg diazepam daily.', ['20 mg > 20']],
    ['They gave 15 mg of baclofen plus 4 mg of tizanidine per day.', ['15 mg > 15']],
    [
      'She does well on less baclofen (30 mg daily, down from 45 mg).',
      ['30 mg daily > 30', '45 mg > 45'],
    ],
    ['Elle prend 80 mg de baclofène par jour au lieu de 120 mg.', ['80 mg > 80', '120 mg > 120']],
    ['Jetzt nimmt er 30 mg Baclofen täglich statt 60 mg.', ['30 mg > 30', '60 mg > 60']],
    ['Take 5 mg of baclofen, orally, three times a day.', ['5 mg > 15']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));

  it.each([
    ['He took 20 mg baclofen and then 10 mg diazepam daily for the nights.', ['20 mg > none']],
    ['After 20 mg baclofen, alcohol and 10 mg diazepam daily did nothing.', ['20 mg > none']],
    ['Baclofen 10 mg tid instead of 20 mg.', ['10 mg tid > 30', '20 mg > none']],
  ])('but not: %s', (text, expected) => expect(daily(text)).toEqual(expected));
});

it.each([
  ['He takes baclofen 20 mg once every 8 hours.', ['20 mg once every 8 hours > 60']],
  ['We start him on baclofen 10 mg once at night.', ['10 mg once at night > 10']],
  ['Baclofen 2.5 mg, once weekly.', ['2.5 mg, once weekly > none']],
])('once in so many hours: %s', (text, expected) => expect(daily(text)).toEqual(expected));

describe('a count of forms before their strength', () => {
  it.each([
    ['He takes ten 10-mg baclofen tablets a day.', '100'],
    ['I take three or four 10 mg baclofen pills per day.', '30-40'],
    ['I was on 3-4 10 mg baclofen pills a day.', '30-40'],
    ['Deux comprimés dosés à 10 mg de baclofène, une fois par jour.', 'none'],
    ['Prendre 2 comprimés de baclofène Zentiva 10 mg 3 fois par jour.', '60'],
    ['She was given baclofen: (2) 10 mg pills daily.', 'none'],
    ['He ate 20 - 25 10 mg baclofen per day.', 'none'],
    ['The doctor put him on baclofen, 3 pills (10 mg each) a day.', 'none'],
    ['Taking two 10 mg per night of baclofen.', 'none'],
    ['I do well on 3.5 10 mg baclofen pills a day.', 'none'],
    ['They got baclofen as 20 mg x 2 tablets.', 'none'],
  ])('%s', (text, expected) => {
    expect(daily(text).map((told) => told.split(' > ')[1])).toEqual([expected]);
  });
});

describe('one part of the day is not the day', () => {
  it.each([
    ['Prenez un comprimé de 10 mg de baclofène le matin et un autre comprimé le soir.', 'none'],
    ['I take one 10 mg baclofen pill in the morning and one at night.', 'none'],
    ['She takes two 10 mg baclofen capsules in the morning and one at night.', 'none'],
    ['Baclofeno 10 mg, 1 comprimido con el desayuno y 1 comprimido con la merienda.', 'none'],
    ['I take 5 mg of baclofen in the morning and at night.', '10'],
    ['She took one 10 mg baclofen pill at 8:45 in the morning.', 'none'],
    ['Take 10 mg of baclofen at bedtime; you may be drowsy in the morning.', '10'],
  ])('%s', (text, expected) => {
    expect(daily(text).map((told) => told.split(' > ')[1])).toEqual([expected]);
  });
});

it('a tablet’s strength stays one where one part of the day is told', () => {
  const text = 'Prenez un comprimé de 10 mg de baclofène le matin et un autre comprimé le soir.';
  expect(detect(text).mentions).toMatchObject([{ role: 'strength', per: null, doubt: null }]);
});

describe('what is taken at once is not multiplied to a day', () => {
  it.each([
    ['This morning I took 2 x 5 mg of baclofen to take the edge off.', '2 x 5 mg > none'],
    ['She was given 1x 10 mg of baclofen and sent home.', '1x 10 mg > none'],
    ['He takes 3 x 10 mg of baclofen.', '3 x 10 mg > 30'],
    ['Baclofen 10 mg 7/23.', '10 mg > none'],
    ['We took 20 mg of baclofen for a day.', '20 mg > none'],
    ['I slept for a day and a half on 50 mg of baclofen.', '50 mg > none'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('a ceiling is not taken as often as the dose before it', () => {
  it.each([
    [
      'Baclofen 5 mg three times daily (TID), with a maximum daily dose of 80 mg.',
      ['5 mg three times daily > 15', '80 mg > 80'],
    ],
    ['Baclofen two or three times a day, not exceeding 60 mg.', ['60 mg > none']],
    [
      'Baclofen 10 mg three times a day, max 60 mg.',
      ['10 mg three times a day > 30', '60 mg > none'],
    ],
    ['Dosering van baclofen: tot 60 mg in 2 - 4 x/dag.', ['60 mg > 60']],
    ['Baclofen 20 mg PO daily or 40 mg PO three times weekly.', ['20 mg > 20', '40 mg > none']],
    [
      'Baclofen 150 mg twice daily or 30 mg baclofen + 4 mg tizanidine once daily.',
      ['150 mg twice daily > 300', '30 mg > 30'],
    ],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

it.each(['She took 1.500 mg/day of baclofen.', 'Er schluckte Baclofen, 1.200 mg/Tag.'])(
  'a point before three figures may part thousands: %s',
  (text) => {
    expect(detect(text).mentions).toMatchObject([{ doubt: 'amount', dailyMg: null }]);
  },
);

it.each([
  ['Tomó baclofeno a dosis de 1.500 mg/día.', 1500],
  ['Se describieron ingestas de entre 150 y 1.800 mg de baclofeno.', 1800],
])('and does where the text cannot be English: %s', (text, high) => {
  expect(detect(text).mentions).toMatchObject([{ doubt: null, high }]);
});

describe('how often, in other words', () => {
  it.each([
    ['The trial used baclofen 20 mg dosed twice-daily.', '40'],
    ['He takes 2x10mg baclofen - 3 times a day.', '60'],
    ['Baclofen 10 mg once in the morning and once at bedtime.', '20'],
    ['Baclofen 10 mg BID-QD.', '10-20'],
    ['Step down from baclofen 10 mg three times a day to twice a day.', '30'],
    ['Baclofen 10 mg every 2 hours for three doses.', 'none'],
    ['Baclofen 10 mg(2) 4 times a day.', 'none'],
    ['For baclofen I take 2 10mg at night.', 'none'],
  ])('%s', (text, expected) => {
    expect(daily(text).map((told) => told.split(' > ')[1])).toEqual([expected]);
  });
});
