import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg > 30", "10 mg > none": the spans, and the daily dose in mg where one is told. */
const daily = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );

describe('the maker between the forms and their strength', () => {
  it.each([
    ['2 comprimés de Baclofène Zentiva 25 mg par jour', 50],
    ['2 tablets of baclofen Teva 25 mg at night', 50],
    ['2 Tabletten Baclofen-ratiopharm 25 mg täglich', 50],
    ['2 Tabletten Baclofen AL 25 mg täglich', 50],
    ['2 compresse di Baclofene Mylan 25 mg al giorno', 50],
    ['2 comprimidos de Lioresal Novartis 25 mg al día', 50],
    ['2 comprimidos de Baclofeno Teuto 25 mg por dia', 50],
    ['2 tabletten Baclofen Sandoz 25 mg per dag', 50],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([`${text} > ${expected}`]));

  it.each([
    ['2 tablets of baclofen equals 20 mg daily', ['20 mg daily > 20']],
    ['Baclofen Teva 25 mg at night', ['25 mg at night > 25']],
  ])('and no other word, nor without a count: %s', (text, expected) => {
    expect(daily(text)).toEqual(expected);
  });
});

describe('the day in the name of the dose', () => {
  it.each([
    ['Dose/24 h : 280,5 µg', '280,5 µg > 0.2805'],
    ['Dose/jour : 280 µg', '280 µg > 0.28'],
    ['Dose/day: 280 mcg', '280 mcg > 0.28'],
    ['Dosis/Tag: 280 µg', '280 µg > 0.28'],
    ['Dose/die: 280 mcg', '280 mcg > 0.28'],
    ['Dosis/día: 280 mcg', '280 mcg > 0.28'],
    ['Dosis/dag: 280 mcg', '280 mcg > 0.28'],
    ['At most 5 doses/day (30 mg)', '30 mg > none'],
    ['Dose/bolus: 50 mcg', '50 mcg > none'],
    ['In het ziekenhuis kunnen dagdoses van 90 mg nodig zijn.', '90 mg > 90'],
    ['Dat is dus 45 mg totaal per dag.', '45 mg > 45'],
    ['La dose media giornaliera è salita a 210 mcg.', '210 mcg > 0.21'],
    ['Er raucht täglich und nahm 50 mg.', '50 mg > none'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('a dose and what was meant instead, told of the same day', () => {
  it.each([
    ['Er nahm 90 mg statt 30 mg am Tag.', ['90 mg > 90', '30 mg am Tag > 30']],
    ['She took 90 mg instead of 30 mg a day.', ['90 mg > 90', '30 mg a day > 30']],
    ['Il prenait 90 mg au lieu de 30 mg par jour.', ['90 mg > 90', '30 mg par jour > 30']],
    ['Tomaba 90 mg en lugar de 30 mg al día.', ['90 mg > 90', '30 mg al día > 30']],
    ['Prendeva 90 mg invece di 30 mg al giorno.', ['90 mg > 90', '30 mg al giorno > 30']],
    ['Tomava 90 mg em vez de 30 mg por dia.', ['90 mg > 90', '30 mg por dia > 30']],
    ['Hij nam 90 mg in plaats van 30 mg per dag.', ['90 mg > 90', '30 mg per dag > 30']],
    ['A 10 mg tablet instead of 30 mg a day.', ['10 mg > none', '30 mg a day > 30']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

describe('a count of forms whose sum is told of the day', () => {
  it.each([
    ['Six comprimés de 10 mg, soit 60 mg par jour', 60],
    ['Six tablets of 10 mg, that is 60 mg a day', 60],
    ['Sechs Tabletten zu 10 mg, das sind 60 mg am Tag', 60],
    ['Sei compresse da 10 mg, cioè 60 mg al giorno', 60],
    ['Seis comprimidos de 10 mg, es decir 60 mg al día', 60],
    ['Seis comprimidos de 10 mg, ou seja 60 mg por dia', 60],
    ['Zes tabletten van 10 mg, dus 60 mg per dag', 60],
    ['Six comprimés de 10 mg, soit 80 mg par jour', null],
    ['Six comprimés de 10 mg, puis 60 mg par jour', null],
  ])('%s', (text, expected) => {
    const [count] = detect(text, { title: 'Baclofen' }).mentions;
    expect(count).toMatchObject({ low: 6, unit: 'tablet' });
    expect(count?.dailyMg?.[0] ?? null).toBe(expected);
  });
});

describe('the heads of columns in plain text', () => {
  it.each([
    [
      'Drug / usual dose / max per day\nBaclofen / 5 mg TID / 60 mg',
      ['5 mg TID > 15', '60 mg > 60'],
    ],
    [
      'Stoff – Beginn – Tagesdosis\nBaclofen – 5 mg 3x tgl. – 60–80 mg',
      ['5 mg 3x tgl. > 15', '60–80 mg > 60-80'],
    ],
    ['Drug | Daily dose | Strength\nBaclofen | 60 mg | 10 mg', ['60 mg > 60', '10 mg > none']],
    ['Drug / strength / maximum\nBaclofen / 10 mg / 60 mg', ['10 mg > none', '60 mg > none']],
    [
      'Drug / max per day\nBaclofen - 5 mg / 60 mg / 80 mg',
      ['5 mg > none', '60 mg > none', '80 mg > none'],
    ],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});
