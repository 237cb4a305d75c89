import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import type { Mention } from '../../src/dosage/mention.ts';

/** "10 mg tid > dose 30": the span, what it covers, and the daily dose in mg. */
const told = ({ text, per, dailyMg }: Mention) =>
  `${text} > ${per ?? 'open'} ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`;

const read = (text: string, lang = 'en') =>
  detect(text, { title: 'Baclofen', lang }).mentions.map(told);

describe('how it is given stands between an amount and its rate', () => {
  it.each([
    ['Give 5 mg PO/IV q6h.', '5 mg > dose 20'],
    ['Give 10 mg orally or parenterally, every 8 hours.', '10 mg > dose 30'],
    ['Place 5 mg under the tongue at bedtime.', '5 mg > dose 5'],
    ['A dose of 20 mcg injected into a vein once a day is usual.', '20 mcg > dose 0.02'],
    ['Give 10 mg, IV, three times daily.', '10 mg > dose 30'],
    ['Give 20 mg extended-release once a day.', '20 mg > dose 20'],
    ['Give 10 mg IM QD.', '10 mg > dose 10'],
    ['Give 10 mg PO/per G-tube TID.', '10 mg > dose 30'],
    ['Give 10 mg or 10 mL three times a day.', '10 mg > dose 30'],
    ['Take 10 milligrams (mg) or 2 teaspoonfuls twice a day.', '10 milligrams > dose 20'],
    ['Start with 5 mg, repeated every 8 hours.', '5 mg > dose 15'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  it.each([
    ['de', 'Man gibt 10 mg intravenös oder subkutan alle 8 Stunden.', '10 mg > dose 30'],
    ['de', 'Man legt 5 mg unter die Zunge zur Nacht.', '5 mg > dose 5'],
    ['fr', 'On donne 10 mg en IV toutes les 8 heures.', '10 mg > dose 30'],
    ['fr', 'Mettre 5 mg sous la langue trois fois par jour.', '5 mg > dose 15'],
    ['es', 'Se administran 10 mg por vía intravenosa cada 8 horas.', '10 mg > dose 30'],
    ['it', 'Si danno 10 mg per via endovenosa ogni 8 ore.', '10 mg > dose 30'],
    ['pt', 'Administrar 10 mg por via intravenosa de 8 em 8 horas.', '10 mg > dose 30'],
    ['nl', 'Geef 10 mg intraveneus driemaal daags.', '10 mg > dose 30'],
  ])('%s: %s', (lang, text, expected) => expect(read(text, lang)).toContain(expected));

  it.each([
    ['He got 10 mg IM and slept all day.', '10 mg > open none'],
    ['Keep 10 mg under the tongue.', '10 mg > open none'],
    ['He took 30 mg within 24 hours of the operation.', '30 mg > open none'],
    ['Give 10 mg or 5 mL.', '10 mg > open none'],
  ])('and says nothing alone: %s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('the day of something is one day', () => {
    expect(read('Il a reçu 50 mg le jour de la sortie.', 'fr')).toEqual(['50 mg > open none']);
    expect(read('Il a reçu 50 mg par jour de cure.', 'fr')).toEqual(['50 mg par jour > day 50']);
  });
});

describe('how often is a field of its own', () => {
  it.each([
    ['Dose: 15 mg\nFrequency: three times daily', '15 mg > dose 45'],
    ['Dose: 15 mg Frequency: tds', '15 mg > dose 45'],
    ['Lioresal dosage: 10 mg tablet Sig: once daily Dispense: 30', '10 mg > dose 10'],
    ['Baclofen; 20 mg; PO; BID', '20 mg > dose 40'],
    ['Baclofen\n20 mg\nPO\nBID\nStart low', '20 mg > dose 40'],
    ['Baclofen\n20 mg\nPO\ndaily\nStart low', '20 mg > day 20'],
    ['Baclofen | 20 mg | PO | BID | spasticity', '20 mg > dose 40'],
    ['Baclofen 20 mg - PO - BID - start low', '20 mg > dose 40'],
    ['Baclofen 20 mg - PO - daily - start low', '20 mg > day 20'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  it.each([
    ['de', 'Dosis: 15 mg\nHäufigkeit: dreimal täglich', '15 mg > dose 45'],
    ['fr', 'Dose : 15 mg\nFréquence : trois fois par jour', '15 mg > dose 45'],
    ['es', 'Dosis: 15 mg\nFrecuencia: tres veces al día', '15 mg > dose 45'],
    ['it', 'Dose: 15 mg\nFrequenza: tre volte al giorno', '15 mg > dose 45'],
    ['pt', 'Dose: 15 mg\nFrequência: três vezes por dia', '15 mg > dose 45'],
    ['nl', 'Dosis: 15 mg\nFrequentie: driemaal daags', '15 mg > dose 45'],
  ])('%s: %s', (lang, text, expected) => expect(read(text, lang)).toEqual([expected]));

  it.each([
    ['Baclofen\n15 mg\nPO\nTID gabapentin next', ['15 mg > open none']],
    ['Dose: 15 mg\nFrequency: as directed', ['15 mg > open none']],
    ['Dose: 15 mg\n\nFrequency of spasms: three times daily', ['15 mg > open none']],
    ['I took 20 mg; at night I slept.', ['20 mg > open none']],
    ['Take 10 mg; twice daily 5 mg is too little.', ['10 mg > open none', '5 mg > dose 10']],
  ])('but not in %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('hours between intakes', () => {
  it.each([
    ['Give 10 mg orally 4 - 6 hourly.', '10 mg > dose 40-60'],
    ['Give 10 mg 4-6 hourly.', '10 mg 4-6 hourly > dose 40-60'],
    ['Give 10 mg 6- to 8-hourly.', '10 mg 6- to 8-hourly > dose 30-40'],
    ['Give 10 mg p.o. q.6-8h.', '10 mg > dose 30-40'],
    ['Give 10 mg at six-hour intervals.', '10 mg at six-hour intervals > dose 40'],
    ['Give 10 mg at intervals of 8 hours.', '10 mg at intervals of 8 hours > dose 30'],
    ['Give 10 mg - 20 mg every 6 hours.', '10 mg - 20 mg every 6 hours > dose 40-80'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    ['de', 'Man gibt 10 mg 8-stündlich.', '10 mg 8-stündlich > dose 30'],
    ['de', 'Man gibt 10 mg im Abstand von 8 Stunden.', '10 mg im Abstand von 8 Stunden > dose 30'],
    ['nl', 'Geef 10 mg 8-uurlijks.', '10 mg 8-uurlijks > dose 30'],
  ])('%s: %s', (lang, text, expected) => expect(read(text, lang)).toEqual([expected]));

  it.each([
    ['Give 5 mg q1h x3 doses.', '5 mg q1h > dose none'],
    ['An additional 5 mg is given every hour until calm.', '5 mg > dose none'],
    ['He had three doses of 10 mg given every 3 hours.', '10 mg > dose none'],
    ['Give 5 mg every 2 hours for three doses.', '5 mg every 2 hours > dose none'],
    ['Give 10 mg 5 hourly.', '10 mg 5 hourly > dose none'],
  ])('fewer than the day has room for: %s', (text, expected) =>
    expect(read(text)).toEqual([expected]),
  );

  it.each([
    ['Give 10 mg tid x9 doses.', '10 mg tid > dose 30'],
    ['The pump gives 10 mcg every hour.', '10 mcg every hour > dose 0.24'],
  ])('but a day is full: %s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('prescribers’ short forms', () => {
  it.each([
    ['Baclofen 20 mg qdaily.', '20 mg qdaily > dose 20'],
    ['Baclofen 20 mg q.daily.', '20 mg q.daily > dose 20'],
    ['Baclofen 20 mg p.o. q. b.i.d.', '20 mg > dose 40'],
    ['Baclofen 10 mg TIDAC.', '10 mg TIDAC > dose 30'],
    ['Baclofen 10 mg QHS after a week.', '10 mg QHS > dose 10'],
    ['Take 10 mg once day.', '10 mg once day > dose 10'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('the parts of a day in the a.m. and the p.m.', () => {
    const { mentions } = detect('Baclofen 4 mg in a.m. and 6 mg at h.s.');
    expect(mentions.map(({ dailyMg, dayTotalMg }) => [dailyMg, dayTotalMg])).toEqual([
      [null, [10, 10]],
      [null, [10, 10]],
    ]);
    const [first] = detect('Baclofen 10 mg in the a.m. and 20 mg in the p.m.').mentions;
    expect(first?.dayTotalMg).toEqual([30, 30]);
  });
});

describe('a list of strengths', () => {
  it('with stars is no multiplication', () => {
    expect(read('Baclofen tablets\n* 5 mg\n* 10 mg\n* 20 mg')).toEqual([
      '5 mg > open none',
      '10 mg > open none',
      '20 mg > open none',
    ]);
  });
  it.each([
    ['Take 3 * 10 mg.', '3 * 10 mg > dose 30'],
    ['Take 10 mg * 3 daily.', '10 mg * 3 daily > dose 30'],
    ['Take 3\n× 10 mg.', '3\n× 10 mg > dose 30'],
  ])('but a sign of times is: %s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    ['It is sold as 5 mg tablets, and in 20 mg suppositories.', '20 mg > open none'],
    ['It comes in a single-use vial of 10 mg.', '10 mg > open none'],
    ['One tablet of Lioresal 10 mg contains 10 mg of baclofen.', '10 mg > open none'],
  ])('what is held is no intake: %s', (text, expected) => expect(read(text)).toContain(expected));

  it.each([
    ['I took one tablet of Lioresal 10 mg.', '10 mg > dose none'],
    ['She had a single tablet of 10 mg.', '10 mg > dose none'],
  ])('what is taken is: %s', (text, expected) => expect(read(text)).toContain(expected));
});

describe('units written out and signed', () => {
  it.each([
    ['The dose is 2 milligrams (mg) per kilogram (kg) of body weight per day.', 'mg/kg', 'day'],
    ['The dose is 1.5 mg (0.3 mL) per kilogram twice a day.', 'mg/kg', 'dose'],
    ['The dose is 2 milligrams (mg) per day.', 'mg', 'day'],
    ['The dose is 1.5 mg (0.3 mL) twice a day.', 'mg', 'dose'],
  ])('%s', (text, unit, per) => {
    expect(detect(text, { title: 'Baclofen' }).mentions).toMatchObject([{ unit, per }]);
  });
});

describe('each group its amount, and one rate', () => {
  it.each([
    ['Give 5 mg for women and 10 mg for men once a day.', ['5 mg > dose 5', '10 mg > dose 10']],
    [
      'Give 5 mg (for women) or 10 mg (for men) twice a day.',
      ['5 mg > dose 10', '10 mg > dose 20'],
    ],
    ['Give 10 mg in adults three times a day.', ['10 mg > dose 30']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['de', 'Man gibt 10 mg bei Erwachsenen dreimal täglich.', ['10 mg > dose 30']],
    ['fr', 'On donne 10 mg chez les adultes trois fois par jour.', ['10 mg > dose 30']],
    ['nl', 'Geef 10 mg bij volwassenen driemaal daags.', ['10 mg > dose 30']],
  ])('%s: %s', (lang, text, expected) => expect(read(text, lang)).toEqual(expected));

  it('a later step keeps its own', () => {
    expect(read('Give 5 mg to start and 10 mg for men twice a day.')[0]).toBe('5 mg > open none');
  });
});

describe('what stands aside in parentheses', () => {
  it.each([
    ['At first 20 mg (4 mL) to 40 mg (8 mL) per day.', ['20 mg > day 20', '40 mg > day 40']],
    [
      'Take 5 milligrams (mg) to 10 mg twice a day.',
      ['5 milligrams > dose 10', '10 mg twice a day > dose 20'],
    ],
    [
      'Increase by 5 mg (1 mL) to 10 mg (2 mL) twice a day.',
      ['5 mg > open none', '10 mg > dose 20'],
    ],
    [
      'The maximum daily dose is 80 mg (eight 10 mg tablets).',
      ['80 mg > day 80', 'eight 10 mg tablets > day 80'],
    ],
    ['Reduce to 20 mg/day (one 20 mg tablet).', ['20 mg/day > day 20', '20 mg > open none']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('the forms of a day are no part of the next amount', () => {
  it.each([
    ['Baclofen 5 mg p.o. 1-0-1, dann 10 mg p.o. 1-1-1.', ['5 mg > dose 10', '10 mg > dose 30']],
    ['Baclofen 5-5-10 mg.', ['5-5-10 mg > dose none']],
    ['Baclofen 10 mg 1-0-1.', ['10 mg 1-0-1 > dose 20']],
  ])('%s', (text, expected) => expect(read(text, 'de')).toEqual(expected));
});

describe('at once, day by day', () => {
  it.each([
    [
      'en',
      'Take 10 mg as a single dose once a day.',
      '10 mg as a single dose once a day > dose 10',
    ],
    ['en', 'Take 10 mg as a single dose per day.', '10 mg as a single dose per day > dose 10'],
    ['en', 'The maximum dose for a single day is 25 mg.', '25 mg > day 25'],
    [
      'de',
      'Man nimmt 10 mg als Einzeldosis einmal täglich.',
      '10 mg als Einzeldosis einmal täglich > dose 10',
    ],
    [
      'fr',
      'Prendre 10 mg en une seule prise par jour.',
      '10 mg en une seule prise par jour > dose 10',
    ],
    ['es', 'Tome 10 mg en una sola toma al día.', '10 mg en una sola toma al día > dose 10'],
    ['en', 'Take 10 mg as a single dose.', '10 mg > dose none'],
    ['en', 'Give 20 mg for the first dose, then rest.', '20 mg > dose none'],
  ])('%s: %s', (lang, text, expected) => expect(read(text, lang)).toEqual([expected]));
});

describe('one at bedtime comes on top', () => {
  it.each([
    ['en', 'Take 20 mg three times a day and at bedtime.', 80],
    ['en', 'Take 10 mg twice a day and before bed.', 30],
    ['de', 'Man nimmt 10 mg dreimal täglich und zur Nacht.', 40],
    ['fr', 'Prendre 10 mg trois fois par jour et au coucher.', 40],
    ['es', 'Tome 10 mg tres veces al día y al acostarse.', 40],
    ['en', 'Take 10 mg three times a day and at bedtime 20 mg.', 30],
  ])('%s: %s', (lang, text, daily) => {
    expect(detect(text, { title: 'Baclofen', lang }).mentions[0]?.dailyMg).toEqual([daily, daily]);
  });
});

describe('a day that goes on', () => {
  it.each([
    ['Take 15 mg on waking, then 5 mg 8 hours later.', '15 mg > dose none'],
    ['Take 15 mg on waking, then 5 mg 8 hours later.', '5 mg > dose none'],
    ['Take 15 mg on waking, 5 mg after 8 hours.', '15 mg > dose none'],
    ['Take 15 mg on waking.', '15 mg on waking > dose 15'],
    ['Maximum daily dose: 40 mg. before surgery: 10 mg.', '10 mg > open none'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));
});

describe('one and a half', () => {
  it.each([
    ['en', 'Take 1 and a half 10 mg tablets once a day.', 15],
    ['es', 'Toma 1 y media tabletas de 10 mg al día.', 15],
    ['fr', 'Il prend 1 et demi comprimé de 10 mg par jour.', 15],
    ['de', 'Er nimmt 1 und eine halbe Tablette zu 10 mg täglich.', 15],
  ])('%s: %s', (lang, text, daily) => {
    expect(detect(text, { title: 'Baclofen', lang }).mentions[0]?.dailyMg).toEqual([daily, daily]);
  });
});

describe('long between two doses', () => {
  it.each([
    ['en', 'Take 20 mg once every 3 days.', '20 mg once every 3 days > dose none'],
    ['en', 'Take 20 mg once a month.', '20 mg once a month > dose none'],
    ['de', 'Man gibt 20 mg einmal alle zwei Wochen.', '20 mg einmal alle zwei Wochen > dose none'],
    ['en', 'Increase by 5 mg once every 3 days.', '5 mg > open none'],
    ['en', 'Take 20 mg once daily.', '20 mg once daily > dose 20'],
  ])('%s: %s', (lang, text, expected) => expect(read(text, lang)).toEqual([expected]));
});
