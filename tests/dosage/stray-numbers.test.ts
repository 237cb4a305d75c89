import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const spansOf = (text: string) => detect(text).mentions.map((one) => one.text);

/** Sentences whose first number is no dose, and the spans that are. */
const STRAY: readonly (readonly [text: string, spans: readonly string[]])[] = [
  // ages
  ['Baclofen: 5 mg TID for children under 12 and 15 mg TID thereafter.', ['5 mg TID', '15 mg TID']],
  ['In patients over 65, 5 mg of baclofen is a fair start.', ['5 mg']],
  ['Baclofène : chez l’enfant de plus de 12 et 15 mg ensuite.', ['15 mg']],
  ['Baclofen: Kinder unter 12 und 15 mg danach.', ['15 mg']],
  ['Baclofeno: en niños menores de 12, 5 mg por día.', ['5 mg por día']],
  ['Baclofene: nei bambini sotto i 12 e 15 mg in seguito.', ['15 mg']],
  ['Baclofeno: crianças menores de 12 e 15 mg depois.', ['15 mg']],
  ['Baclofen: kinderen onder de 12 en 15 mg daarna.', ['15 mg']],
  // kidneys
  [
    'Baclofen by GFR: 60-89, 5 mg q8h; 45-59, 5 mg q12h; 30-44, 2.5 mg q12h.',
    ['5 mg q8h', '5 mg q12h', '2.5 mg q12h'],
  ],
  ['Baclofen is halved when filtration is 60-90, and 90 mg/day is kept above.', ['90 mg/day']],
  ['At an eGFR of 19, 60 mg/d of baclofen was too much.', ['60 mg/d']],
  ['Clairance entre 30 et 60, 5 mg de baclofène par jour.', ['5 mg']],
  ['Bei einer GFR von 25, 5 mg Baclofen täglich.', ['5 mg']],
  ['Con un filtrado de 25, 5 mg de baclofeno al día.', ['5 mg']],
  ['Con una clearance di 25, 5 mg di baclofene al giorno.', ['5 mg']],
  ['Com depuração de 25, 5 mg de baclofeno por dia.', ['5 mg']],
  ['Bij een klaring van 25, 5 mg baclofen per dag.', ['5 mg']],
  // days and weeks
  ['Baclofen (5 mg tid days 1-7, 10 mg tid days 8-28).', ['5 mg tid', '10 mg tid']],
  ['Baclofène 5 mg x3/j jours 1 à 7, 10 mg x3/j jours 8 à 28.', ['5 mg x3/j', '10 mg x3/j']],
  ['Baclofen Woche 1-2, 10 mg tid, danach mehr.', ['10 mg tid']],
  // prices
  ['Baclofen 5 mg $0.42, 10 mg $0.15, 20 mg $0.24', ['5 mg', '10 mg', '20 mg']],
  // studies and their doses
  [
    'Baclofène : quinze études, dont sept à 30 mg/jour, trois à 60 mg/jour.',
    ['30 mg/jour', '60 mg/jour'],
  ],
  ['Baclofen five to 10 mg a day.', ['five to 10 mg a day']],
  ['Baclofène de cinq à dix mg par jour.', ['cinq à dix mg par jour']],
  // scores
  ['With an Ashworth score of 3 and 60 mg/day of baclofen he could walk.', ['60 mg/day']],
  // hours
  ['The baclofen pump gives 40 mcg at 22:00 and 45 mcg at 05:30.', ['40 mcg', '45 mcg']],
  ['Baclofène en pompe : 40 µg à 22:00 et 45 µg à 5:30.', ['40 µg', '45 µg']],
  ['Baclofen-Pumpe: 40 µg um 22.00 und 45 µg um 5.30 Uhr.', ['40 µg', '45 µg']],
  // times of a course
  [
    'Intrathecal baclofen rose from 148 µg/day at year one to 302 µg/day at year four.',
    ['148 µg/day', '302 µg/day'],
  ],
  ['Baclofen went from 5 mg in week one to 20 mg in week four.', ['5 mg', '20 mg']],
  ['Baclofène : 148 µg/jour à l’an 1 à 302 µg/jour à l’an 4.', ['148 µg/jour', '302 µg/jour']],
  ['Baclofène : 15 mg la semaine 1 à 30 mg la semaine 2.', ['15 mg', '30 mg']],
  ['Baclofen: von 148 µg/Tag im Jahr 1 auf 302 µg/Tag im Jahr 4.', ['148 µg/Tag', '302 µg/Tag']],
  ['Baclofeno: 15 mg en la semana 1 a 30 mg en la 2.', ['15 mg', '30 mg']],
  ['Baclofen: 148 µg/dag in jaar 1 naar 302 µg/dag in jaar 4.', ['148 µg/dag', '302 µg/dag']],
];

/** Lists and ranges that look alike and are doses throughout. */
const WHOLE: readonly (readonly [text: string, spans: readonly string[]])[] = [
  ['Patients took baclofen 5, 10 and 20 mg.', ['5, 10 and 20 mg']],
  ['In children baclofen 5, 10 or 15 mg is given.', ['5, 10 or 15 mg']],
  ['eGFR 30-60: baclofen 5 or 10 mg.', ['5 or 10 mg']],
  ['With a score of 3, baclofen 10 or 20 mg was tried.', ['10 or 20 mg']],
  ['Baclofen doses of 5-10, 15 and 20 mg.', ['5-10, 15 and 20 mg']],
  ['The taper of baclofen was 60, 40 and 20 mg.', ['60, 40 and 20 mg']],
  ['Baclofen three times a day 5 to 10 mg.', ['5 to 10 mg']],
  ['Baclofen 10 mg a week.', ['10 mg a week']],
  ['Baclofène chez l’enfant : 5, 10 ou 15 mg.', ['5, 10 ou 15 mg']],
  ['Baclofen bei Kindern: 5, 10 oder 15 mg.', ['5, 10 oder 15 mg']],
  ['Baclofeno en niños: 5, 10 o 15 mg.', ['5, 10 o 15 mg']],
  ['Baclofene nei bambini: 5, 10 o 15 mg.', ['5, 10 o 15 mg']],
  ['Baclofen bij kinderen: 5, 10 of 15 mg.', ['5, 10 of 15 mg']],
];

describe('numbers before a dose', () => {
  it.each(STRAY)('%s: what they count is no dose', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  it.each(WHOLE)('%s: all of them are doses', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });
});
