import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg > 30", "10 mg > none": the spans, and the daily dose in mg where one is told. */
const daily = (text: string) =>
  detect(text, { title: 'Baclofen' }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );
/** "dose 30", "day none": the period and the daily dose of each amount. */
const periods = (text: string) =>
  detect(text, { title: 'Baclofen' }).mentions.map(
    ({ per, dailyMg }) => `${per} ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );
const per = (text: string) => detect(text, { title: 'Baclofen' }).mentions[0]?.per;

describe('a rate past what the drug is taken for', () => {
  it.each([
    ['I take 10 mg for bad leg cramps three times daily.', '10 mg > 30'],
    ['I take 5 mg for severe anxiety (mostly at work) twice a day.', '5 mg > 10'],
    ['She needs 20 mg for the stiffness daily.', '20 mg > 20'],
    ['Je prends 10 mg pour mes crampes trois fois par jour.', '10 mg > 30'],
    ['Ich nehme 10 mg gegen starke Krämpfe dreimal täglich.', '10 mg > 30'],
    ['Prendo 10 mg per i crampi due volte al giorno.', '10 mg > 20'],
    ['Tomo 10 mg para los calambres dos veces al día.', '10 mg > 20'],
    ['I take 10 mg for daily headaches.', '10 mg > none'],
    ['I take 10 mg for hiccups that come three times a day.', '10 mg > none'],
    ['I take 10 mg for pains waking me twice a day.', '10 mg > none'],
    ['I took 10 mg for two weeks, pregabalin twice a day.', '10 mg > none'],
    ['Give 0.2 mg per kilogram (kg) of body weight per day.', '0.2 mg per kilogram > none'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('a rate past the drug with its epithets', () => {
  it.each([
    ['They took 25 mg of the muscle-relaxing drug baclofen daily.', '25 mg > 25'],
    ['She got 30 mg of generic Lioresal per day.', '30 mg > 30'],
    ['Ne dépassez pas 60 mg de chlorhydrate de baclofène par jour.', '60 mg > 60'],
    ['I use 5 mg of Lioresal/baclofen every night.', '5 mg > 5'],
    ['They took 25 mg of diazepam with baclofen daily.', null],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected ? [expected] : []));
});

describe('how often, as it is typed', () => {
  it.each([
    ['I take baclofen 50 mg/once per day.', '50 mg/once per day > 50'],
    ['I am down to 20 mg just once a day.', '20 mg > 20'],
    ['Baclofen 25 mg once aday.', '25 mg once aday > 25'],
    ['Baclofen 40 mg twice day is too much.', '40 mg twice day > 80'],
    ['Baclofen 20 mg literally every 6 hours.', '20 mg > 80'],
    ['Baclofen 25 mg on a daily basis.', '25 mg on a daily basis > 25'],
    ['Baclofen 10 mg 2/3 times a day.', '10 mg 2/3 times a day > 20-30'],
    ['Baclofen 10 mg 3/4 times daily.', '10 mg 3/4 times daily > 30-40'],
    ['Baclofen 10 mg every12 hours.', '10 mg every12 hours > 20'],
    ['Baclofene 10 mg ogni8 ore.', '10 mg ogni8 ore > 30'],
    ['Baclofen 10 mg alle6 Stunden.', '10 mg alle6 Stunden > 40'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('how many of a strength, without the form', () => {
  it.each([
    ['Baclofen 10 mg 1 per day.', '10 mg > 10'],
    ['Baclofen 10 mg, 2 daily.', '10 mg > 20'],
    ['Baclofen 25 mg tab 3daily for 5 days.', '25 mg > 75'],
    ['Baclofen 10 mg one a day, then more.', '10 mg > 10'],
    ['Baclofen 10 mg 2 every 8 hours.', '10 mg > 60'],
    ['Baclofen 10 mg 1 before breakfast.', '10 mg > 10'],
    ['Baclofène 10 mg 1 par jour.', '10 mg > 10'],
    ['Baclofeno 10 mg, 1 al día.', '10 mg > 10'],
    ['Taking 25mg tabs of it, one in the morning and one at night.', '25mg > 50'],
    ['Baclofen 10 mg, 1 in the morning and 2 at night.', '10 mg > 30'],
    ['I am on baclofen 12 mg, 6 in AM and 6 in PM.', '12 mg > 12'],
    ['Baclofen 10 mg, 5 at night.', '10 mg > none'],
    ['Baclofen 10 mg, 20 daily users were asked.', '10 mg > none'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('a count before a strength is no thousand', () => {
  it.each([
    ['I only took 1 250mg pill a day.', '1 250mg pill a day > 250'],
    ['Baclofen: 2 500 mg tablets a day.', '2 500 mg tablets a day > 1000'],
    ['Baclofen 1 000 mg a day was a slip.', '1 000 mg a day > 1000'],
    ['Baclofène : 1 200 µg par jour.', '1 200 µg par jour > 1.2'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('decimals with a blank, and fractions', () => {
  it.each([
    ['I suggest tablet baclofen 12. 5 mg once daily.', ['12. 5 mg once daily > 12.5']],
    ['Give baclofen 0. 25mg once daily.', ['0. 25mg once daily > 0.25']],
    ['Go back to 7. 5 mg a day.', ['7. 5 mg a day > 7.5']],
    ['He went down to 7 1/2 mg a day.', ['7 1/2 mg a day > 7.5']],
    ['Take 2 1/2 tablets of baclofen 10 mg a day.', ['2 1/2 tablets of baclofen 10 mg a day > 25']],
    ['Plan: 1. 10 mg daily 2. 5 mg daily.', ['10 mg daily > 10', '5 mg daily > 5']],
    ['My pain score was 2. 5 mg a day helped.', ['5 mg a day > 5']],
    ['Baclofen on day 1 1/2 tablet of 10 mg daily.', ['1/2 tablet of 10 mg daily > 5']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

describe('for a week is how long', () => {
  it.each([
    ['I was on baclofen 10 mg for a week.', null],
    ['Baclofen 10 mg for a week or two.', null],
    ['Baclofen 10 mg for about a week.', null],
    ['Baclofen 10 mg a week.', 'week'],
    ['Baclofen 10 mg per week.', 'week'],
  ])('%s', (text, expected) => expect(per(text)).toBe(expected));
});

describe('the weight past the day', () => {
  it.each([
    'It was about 1 mg/day/kg of baclofen.',
    'Baclofène : 1 mg par jour par kg de poids.',
    'Baclofen 1 mg/Tag/kg.',
  ])('%s', (text) =>
    expect(detect(text).mentions[0]).toMatchObject({ unit: 'mg/kg', per: 'day', dailyMg: null }),
  );
});

describe('once, and one more', () => {
  it.each([
    ['Take baclofen 40 mg once, then 20 mg daily.', ['dose none', 'day 20']],
    ['Baclofen: take 40 mg once then 10 mg twice daily.', ['dose none', 'dose 20']],
    ['Switch to baclofen 30 mg once it is sold.', ['null none']],
    ['Baclofen 40 mg once daily.', ['dose 40']],
    ['A 10 mg oral dose of baclofen was given.', ['dose none']],
    [
      'I take 20 mg of baclofen, and if needed another 20 mg in the afternoon.',
      ['dose none', 'dose none'],
    ],
    ['I take 20 mg of baclofen in the afternoon.', ['dose 20']],
    ['I take 10 mg of baclofen in the moring and 5 mg in the evening.', ['dose none', 'dose none']],
    ['Baclofen 10 mg every a.m. and I felt well.', ['dose 10']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('a rate past how long', () => {
  it.each([
    ['Take baclofen 10 mg for 3 days twice daily.', ['dose 20']],
    ['Nehmen Sie Baclofen 10 mg für 3 Tage zweimal täglich.', ['dose 20']],
    ['Take baclofen 10 mg for 3 days a week.', ['null none']],
    ['Take baclofen 10 mg for 3 days, then 20 mg twice daily.', ['null none', 'dose 40']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('two drugs, a name and an amount each, and one rate', () => {
  it.each([
    ['Is baclofen 20 mg and melatonin 5 mg every night safe?', ['dose 20']],
    ['Is baclofen 20 mg and melatonin 5 mg every single night safe?', ['dose 20']],
    ['They took baclofen 15 mg with ibuprofen 400 mg three times a day.', ['dose 45']],
    ['Baclofen 10 mg plus tizanidine 2 mg daily.', ['day 10']],
    ['She takes baclofen 10 mg and metformin 500 mg twice daily.', ['null none']],
    ['Baclofen 10 mg und Metformin 500 mg zweimal täglich.', ['null none']],
    ['Baclofen 20 mg und Melatonin 5 mg jeden Abend.', ['dose 20']],
    ['Baclofen 20 mg and then diazepam 5 mg every night.', ['null none']],
    ['A single dose of baclofen 20 mg with paroxetine 20 mg daily.', ['dose none']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('what somebody is on is no bolus', () => {
  it.each([
    ['She is on baclofen 50 mcg.', ['null none']],
    ['He is taking Lioresal 100 mcg.', ['null none']],
    ['Elle prend du baclofène 50 µg.', ['null none']],
    ['The patient responded to baclofen 50 mcg.', ['dose none']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('a time of day tells which intake a step changes', () => {
  it.each([
    ['Reduce the baclofen by 5 mg at dinner.', ['null none']],
    ['Increase baclofen by 10 mg at bedtime every four days.', ['null none']],
    ['Increase baclofen to 10 mg at bedtime.', ['dose 10']],
    ['Increase baclofen by 5 mg three times a day.', ['dose 15']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});
