import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg > 30", "10 mg > none": the spans, and the daily dose in mg where one is told. */
const daily = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );

describe('days of a week, weeks and months of a year, as prescribers shorten them', () => {
  it.each([
    ['Baclofen 5mg nocte for 2/7, then 10mg bd.', ['5mg nocte > 5', '10mg bd > 20']],
    ['Baclofen 5 mg tds for 2/52 then 15 mg tds.', ['5 mg tds > 15', '15 mg tds > 45']],
    ['Baclofen 5 mg tds for 1/12 and then 20 mg tds.', ['5 mg tds > 15', '20 mg tds > 60']],
    ['Baclofen 10 mg x 5/7', ['10 mg > none']],
    ['Baclofen 10 mg x 3/day', ['10 mg x 3/day > 30']],
    ['Baclofen 5/10/20 mg daily', ['5/10/20 mg daily > 5-20']],
    ['Baclofen 10/20 mg daily', ['10/20 mg daily > 10-20']],
    ['Baclofen 1/2 - 1 tablet of 10 mg bd', ['1/2 - 1 tablet of 10 mg bd > 10-20']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

describe('a date before a dose', () => {
  it.each([
    ['Baclofeno. 09/02 - 35 mg/dia.', ['35 mg/dia > 35']],
    ['Baclofen. 03/05/2021 – 35 mg/day.', ['35 mg/day > 35']],
    ['Baclofen. 2021-05-03 - 35 mg/day.', ['35 mg/day > 35']],
    ['Baclofen: 18/2 - 35 mg, 25/2 - 50 mg a day.', ['35 mg > none', '50 mg a day > 50']],
    ['Baclofène : le 9/3 puis 35 mg/j', ['35 mg/j > 35']],
    ['Baclofen. 09.02 - 35 mg/Tag. 01.03. - 50 mg/Tag.', ['35 mg/Tag > 35', '50 mg/Tag > 50']],
    ['Baclofen. 09-02 - 35 mg per dag.', ['35 mg per dag > 35']],
    ['Baclofene. Il 09/02, 35 mg al giorno.', ['35 mg al giorno > 35']],
    ['Baclofeno. 9/2 - 35 mg al día.', ['35 mg al día > 35']],
    ['Baclofen 5/10 - 20 mg daily', ['5/10 - 20 mg daily > 5-20']],
    ['Baclofen. 20/25 - 30 mg daily.', ['20/25 - 30 mg daily > 20-30']],
    ['Baclofen 30 - 45 mg daily', ['30 - 45 mg daily > 30-45']],
    ['Intrathecal baclofen 0.05 - 1 mg/day', ['0.05 - 1 mg/day > 0.05-1']],
    ['0.05 - 1 mg/day of intrathecal baclofen', ['0.05 - 1 mg/day > 0.05-1']],
    ['1.05 - 2 mg/day of intrathecal baclofen', ['1.05 - 2 mg/day > 1.05-2']],
    ['Baclofen 7.5 - 15 mg/Tag', ['7.5 - 15 mg/Tag > 7.5-15']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

describe('by how much a dose goes up or down each time', () => {
  it.each([
    ['Fui bajando de 5 en 5, hasta 30 mg al día.', ['30 mg al día > 30']],
    ['Fui descendo de 5 em 5, até 30 mg por dia.', ['30 mg por dia > 30']],
    ['Sono sceso di 5 in 5, fino a 30 mg al giorno.', ['30 mg al giorno > 30']],
    ['I came down 5 by 5, to 30 mg a day.', ['30 mg a day > 30']],
    ['Je suis monté de 5 en 5 jusqu’à 30 mg par jour.', ['30 mg par jour > 30']],
    ['Baclofen 10 en 20 mg per dag.', ['10 en 20 mg per dag > 10-20']],
    ['Baclofeno 10 mg de 8 em 8 horas', ['10 mg de 8 em 8 horas > 30']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

describe('the clearance that a dose is for', () => {
  it.each([
    ['15 mg between 50 and 80 and 10 mg between 30 and 50.', ['15 mg', '10 mg']],
    ['15 mg entre 50 et 80, 10 mg entre 30 et 50 et 5 mg en dessous.', ['15 mg', '10 mg', '5 mg']],
    ['15 mg zwischen 50 und 80 und 10 mg zwischen 30 und 50.', ['15 mg', '10 mg']],
    ['15 mg entre 50 y 80 y 10 mg entre 30 y 50.', ['15 mg', '10 mg']],
    ['15 mg tra 50 e 80 e 10 mg tra 30 e 50.', ['15 mg', '10 mg']],
    ['15 mg entre 50 e 80 e 10 mg entre 30 e 50.', ['15 mg', '10 mg']],
    ['15 mg tussen 50 en 80 en 10 mg tussen 30 en 50.', ['15 mg', '10 mg']],
    ['Between 30 and 60 mg daily.', ['30 and 60 mg daily']],
    ['Doses of 30, 60 and 90 mg.', ['30, 60 and 90 mg']],
  ])('%s', (text, expected) => {
    const { mentions } = detect(text, { title: 'Baclofen' });
    expect(mentions.map((mention) => mention.text)).toEqual(expected);
  });
});
