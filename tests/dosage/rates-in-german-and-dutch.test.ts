import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** What each mention covers, with its unit and its daily milligrams. */
const read = (text: string): string[] =>
  detect(text).mentions.map(
    ({ per, unit, dailyMg }) => `${unit} ${per} ${dailyMg ? dailyMg.join('-') : 'none'}`,
  );

describe('a rate that opens the sentence, before its verb', () => {
  it.each([
    ['Zweimal täglich wird Baclofen 10 mg gegeben.', 'mg dose 20-20'],
    ['Dreimal täglich sollten 10 mg Baclofen genommen werden.', 'mg dose 30-30'],
    ['Tweemaal per dag moet 10 mg baclofen worden ingenomen.', 'mg dose 20-20'],
    ['Täglich 1 Tablette Baclofen 5 mg.', 'mg dose 5-5'],
    ['Dagelijks 1 tablet baclofen 5 mg.', 'mg dose 5-5'],
    ['Daily 1 tablet of baclofen 5 mg.', 'mg dose 5-5'],
    ['Dreimal täglich 1 Tablette Baclofen 5 mg.', 'mg dose 15-15'],
    ['1 Tablette Baclofen 5 mg.', 'mg dose none'],
    ['Tablet 1 stuk baclofen 5 mg/stuk.', 'mg null none'],
    ['Baclofen: 2–4× tgl. 6-8 Tropfen (4–6 mg) einnehmen.', 'mg dose 8-24'],
    ['Baclofen : trois fois par jour 8 gouttes (4 mg).', 'mg dose 12-12'],
    ['Ich nehme abends 40 mg Baclofen.', 'mg dose 40-40'],
    ['Ich nehme abends 40 mg Baclofen und morgens 20.', 'mg dose none'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('what is taken daily, told by an adjective', () => {
  it.each([
    ['Bei täglicher Einnahme von 15 mg Baclofen trat Schwindel auf.', 'mg day 15-15'],
    ['Nach wiederholter täglicher Verabreichung von 40 mg Baclofen.', 'mg day 40-40'],
    ['Nach dreimal täglicher Gabe von 10 mg Baclofen.', 'mg null none'],
    ['Lors de la prise quotidienne de 15 mg de baclofène.', 'mg day 15-15'],
    ['Ab 10 mg Baclofen-Äquivalent/Tag.', 'mg day 10-10'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('how often, in the next cell of a row or in parentheses', () => {
  it.each([
    ['Baclofen | Dosis | 20 mg | Wie oft? | 2x täglich', ['mg dose 40-40']],
    ['Baclofen | Dose | 20 mg | How often? | twice daily', ['mg dose 40-40']],
    ['Baclofen | Dose | 20 mg | Frequency | twice daily', ['mg dose 40-40']],
    ['Baclofen | Dose | 20 mg | Age | twice daily', ['mg null none']],
    ['Baclofen 10 mg (morgens, mittags und vor dem Schlafengehen)', ['mg dose 30-30']],
    ['Baclofen 10 mg (in the morning, at noon and at bedtime)', ['mg dose 30-30']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('by weight, said past the name of the drug', () => {
  it.each([
    ['12 mg (1 ml) Baclofen/kg Körpergewicht dreimal täglich', 'mg/kg dose none'],
    ['Hij kreeg 5 mg baclofen per kg lichaamsgewicht per dag.', 'mg/kg day none'],
    ['Il a reçu 5 mg de baclofène par kg et par jour.', 'mg/kg day none'],
    ['A daily dose of 5 mg baclofen per kilogram was given.', 'mg/kg day none'],
    ['Baclofen 10 milligrams (mg) per kilogram (kg) of body weight per day.', 'mg/kg day none'],
    ['Baclofen 10 mg/kg/dg', 'mg/kg day none'],
    ['Baclofen 10 mg/dg', 'mg day 10-10'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});
