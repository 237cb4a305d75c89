import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg > 30", "10 mg > none": the spans, and the daily dose in mg where one is told. */
const daily = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );

describe('a preposition is no day', () => {
  it.each([
    ['Ein Bolus von 50 µg in die Rückenmarksflüssigkeit wurde gegeben.', '50 µg > none'],
    ['Ameisen nahm 270 mg in den ersten Wochen.', '270 mg > none'],
    ['Das Gericht erlaubte 80 mg den Patienten der Klinik.', '80 mg > none'],
    ['Baclofen 10 mg in die.', '10 mg in die > 10'],
    ['Baklofen 30 mg/den podle lékaře.', '30 mg/den > 30'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('hours of the day', () => {
  it.each([
    ['Baclofene 10 mg alle ore 8, 14 e 20.', '10 mg alle ore 8, 14 e 20 > 30'],
    ['Baclofene 10 mg ore 8-14-20.', '10 mg ore 8-14-20 > 30'],
    ['Ha assunto 75 mg di baclofene alle ore 23.', '75 mg > none'],
    ['Baclofen 10 mg um 8, 14 und 20 Uhr.', '10 mg um 8, 14 und 20 Uhr > 30'],
    ['Baclofeno 10 mg a las 8, 14 y 20 h.', '10 mg a las 8, 14 y 20 h > 30'],
    ['Baclofene 10 mg alle 8 ore.', '10 mg alle 8 ore > 30'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('thousands with an apostrophe', () => {
  it.each([
    ["Baclofen intrathekal bis 2'000 µg/Tag.", "2'000 µg/Tag > 2"],
    ['Baclofen intrathekal bis 1’200 µg/Tag.', '1’200 µg/Tag > 1.2'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('a number that belongs to something else opens no list', () => {
  it.each([
    ['Anil, 36, 10 mg of baclofen thrice daily', ['10 mg > 30']],
    ['Patient 1, 30 mg/day; patient 2, 60 mg/day', ['30 mg/day > 30', '60 mg/day > 60']],
    ['Später nahm er Baclofen ein, 90 mg pro Tag.', ['90 mg pro Tag > 90']],
    ['Two dropped to 40 mg daily and one to 30 mg daily', ['40 mg daily > 40', '30 mg daily > 30']],
    ['Baclofen doses of 30, 60 mg/day', ['30, 60 mg/day > 30-60']],
    ['Baclofen five to 10 mg daily', ['five to 10 mg daily > 5-10']],
    ['Baclofen: Studie mit 30 bzw. 150 mg/d.', ['30 bzw. 150 mg/d > 30-150']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

describe('the intakes of one day, written in a row', () => {
  it.each([
    ['Baclofen 20-20-10 mg a day', '20-20-10 mg a day > 50'],
    ['Baclofen 10 - 10 - 20 mg per dag', '10 - 10 - 20 mg per dag > 40'],
    ['Baclofène 10-0-20 mg/j', '10-0-20 mg/j > 30'],
    ['Baclofene 10+10+20 mg/die', '10+10+20 mg/die > 40'],
    ['Baclofen 5/10/25 mg tablets', '5/10/25 mg > none'],
    ['Baclofen 10-25 mg/day', '10-25 mg/day > 10-25'],
    ['Baclofen at doses of 0, 10 and 20 mg/day', '0, 10 and 20 mg/day > 0-20'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));

  it('are parts of a day whose total is known', () => {
    expect(detect('Baclofen 5-0-10 mg').mentions).toMatchObject([
      { low: 5, high: 10, per: 'dose', dailyMg: null, dayTotalMg: [15, 15], doubt: 'period' },
    ]);
  });
});

describe('counts of tablets', () => {
  it.each([
    ['Baclofen: 2 Tbl. à 25 mg täglich.', '2 Tbl. à 25 mg täglich > 50'],
    [
      'Baclofene 1 compressa e 1/2 da 10 mg tre volte al giorno.',
      '1 compressa e 1/2 da 10 mg tre volte al giorno > 45',
    ],
    ['Baclofène 3 x 1 cp de 10 mg par jour', '3 x 1 cp de 10 mg par jour > 30'],
    ['Baclofène 3 × ½ comprimé à 10 mg par jour', '3 × ½ comprimé à 10 mg par jour > 15'],
    ['Baclofène 3 demi-comprimés de 10 mg par jour', '3 demi-comprimés de 10 mg par jour > 15'],
    ['Baclofène 10 mg : 1 cp 1/2 x 3/j', '10 mg : 1 cp 1/2 x 3/j > 45'],
    ['Baclofen 10 mg, 3 x per dag 2 tabletten', '10 mg, 3 x per dag 2 tabletten > 60'],
    ['Baclofen 25 mg 3 x daags ½', '25 mg 3 x daags ½ > 37.5'],
    ['Lioresal cpr 25 mg: 1 cp ore 8, 14, 20, 24', '25 mg: 1 cp ore 8, 14, 20, 24 > 100'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));

  it.each([
    ['Baclofeno 10 mg. Tomar 1 comprimido cada 8 horas', '1 comprimido cada 8 horas > 30'],
    ['Baclofène 10 mg : 6 comprimés par jour', '6 comprimés par jour > 60'],
    [
      'Baclofen 10 mg tablets. Take one tablet three times a day. Omeprazole 20 mg capsules.',
      'one tablet three times a day > 30',
    ],
  ])('take the strength right before them: %s', (text, expected) =>
    expect(daily(text)).toEqual([expect.stringMatching(/^10 ?mg > none$/), expected]),
  );

  it.each([
    ['12 compresse al giorno da 25 mg di Lioresal', ['12 compresse al giorno da 25 mg > 300']],
    ['Dreimal täglich eine halbe Tablette zu 10 mg Baclofen', ['halbe Tablette zu 10 mg > 15']],
    ['baclofène 10 mg 8 cp/j', ['10 mg 8 cp/j > 80']],
    ['12 000 comprimés de Lioresal 25 mg saisis', ['25 mg > none']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));

  it.each([
    'Furosemide 40 mg: take 1 tablet daily. Baclofen: take 2 tablets three times a day.',
    'Furosemide 40 mg tablets. Baclofen: take 2 tablets three times a day.',
    'Torasemid 10 mg Tabletten. Baclofen 2 Tabletten täglich.',
  ])('take no strength of another drug: %s', (text) => expect(daily(text)).toEqual([]));

  it('take none of two strengths', () => {
    const text = 'Baclofeno comprimidos de 10 mg e 25 mg. Tome 1 comprimido 3 vezes ao dia.';
    expect(daily(text)).toEqual(['10 mg > none', '25 mg > none']);
  });
});

describe('one dose after the other', () => {
  it.each([
    [
      'Daily dose increased 10% from 380 mcg/day to 418 mcg/day.',
      ['380 mcg/day > 0.38', '418 mcg/day > 0.418'],
    ],
    ['Plan: baclofen from 10 mg TDS to 15 mg TDS', ['10 mg TDS > 30', '15 mg TDS > 45']],
    ['Baclofen van 3 dd 5 mg naar 3 dd 10 mg', ['5 mg > 15', '10 mg > 30']],
    ['Baclofen: zweimal täglich 10 mg, dreimal täglich 10 mg.', ['10 mg > 20', '10 mg > 30']],
    ['Baclofen 10 mg qhs, up-titrated to 20 mg qhs', ['10 mg qhs > 10', '20 mg qhs > 20']],
    ['Aumentar o baclofeno de 5 em 5 mg até 30 mg por dia.', ['5 mg > none', '30 mg por dia > 30']],
    ['Baclofen doses from 30 mg/day to 60 mg/day', ['30 mg/day to 60 mg/day > 30-60']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});

describe('no part of a day is the day', () => {
  it.each([
    ['Baclofeno 25 mg al levantarme, 25 mg al mediodía y 50 mg al acostarme.', 3],
    ['Baclofeno 10 mg por la tarde y 20 mg cuando puedo.', 2],
    ['Lioresal 10 mg una compressa al mattino, una a pranzo e una alla sera', 1],
    ['Double the daily dose of baclofen: a 50 mcg bolus.', 1],
    ['Baclofene: una dose singola di 40 mg.', 1],
    ['Test al baclofene: dopo 24 ore 75 mcg.', 1],
    ['Baclofen test: after 24 hours 75 mcg.', 1],
  ])('%s', (text, count) => {
    const told = daily(text);
    expect(told).toHaveLength(count);
    expect(told.filter((each) => !each.endsWith('> none'))).toEqual([]);
  });

  it('a single dose takes no rate from the dose beside it', () => {
    expect(daily('Baclofene: una dose singola di 40 mg o 10 mg quattro volte al giorno.')).toEqual([
      '40 mg > none',
      '10 mg quattro volte al giorno > 40',
    ]);
  });
});

describe('how often, as prescriptions shorten it', () => {
  it.each([
    ['baclofeno 10 mg 3id', '10 mg 3id > 30'],
    ['baclofeno 10mg 4xdia', '10mg 4xdia > 40'],
    ['Baclofen 20mg 3xtägl.', '20mg 3xtägl. > 60'],
    ['baclofeno 5mg/3x ao dia', '5mg/3x ao dia > 15'],
    ['baclofeno 30mg dia', '30mg dia > 30'],
    ['baclofeno nunca mais de 20 mg num dia', '20 mg num dia > 20'],
    ['baclofeno 5 mg, por via oral, de 8 em 8 horas', '5 mg > 15'],
    [
      'baclofeno cinco miligramas de oito em oito horas',
      'cinco miligramas de oito em oito horas > 15',
    ],
    ['baclofeno 10 mg de 8h em 8h', '10 mg de 8h em 8h > 30'],
    ['baclofeno 10 mg, oral, 3 vez(es) por dia', '10 mg > 30'],
    ['baclofène 30 à 75 mg p.j.', '30 à 75 mg p.j. > 30-75'],
    ['baclofen 100mg p/d', '100mg p/d > 100'],
    ['Baclofen 30 mg/tgl', '30 mg/tgl > 30'],
    ['baclofene 10mgx3', '10mgx3 > 30'],
    ['baclofene 25 mg per SNG ogni 8 ore', '25 mg > 75'],
    ['baclofen 20 mg via NG every 6 hours', '20 mg > 80'],
    ['baclofène 10 mg au souper', '10 mg au souper > 10'],
    ['baclofene 10 mg ogni 48 ore', '10 mg ogni 48 ore > none'],
    ['baclofeno 10 mg día por medio', '10 mg día por medio > none'],
    ['baclofen 20 mg xdays', '20 mg > none'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

it('takes no strength from the next line of a list', () => {
  const text = 'Fenobarbital 100mg – 1 cp à noite\nBaclofeno 10mg – 1/2 cp de manhã';
  expect(daily(text)).toEqual(['10mg > none', '1/2 cp de manhã > 5']);
});

describe('what stands between an amount and how often', () => {
  it.each([
    ['Baclofen | 10 mg | TID | spasticity', '10 mg > 30'],
    ['baclofeno, 5 mg antes de las comidas tres veces al día', '5 mg > 15'],
    ['baclofène 5 mg avant les repas trois fois par jour', '5 mg > 15'],
    ['Baclofen 10 mg | 30 mg', '10 mg > none'],
  ])('%s', (text, expected) => expect(daily(text)[0]).toBe(expected));

  it('a count past how often has it for itself', () => {
    expect(daily('Baclofen 10 mg Tabletten: dreimal täglich eine halbe Tablette')).toEqual([
      '10 mg > none',
      'halbe Tablette > 15',
    ]);
  });
});

it('a defined daily dose is a day’s', () => {
  expect(daily('Baclofen € 0,21 (DDD 50 mg)')).toEqual(['50 mg > 50']);
});

it('excipients are not what the next sentence is about', () => {
  const text =
    'Wirkstoff: Baclofen. Hilfsstoffe: Weizenstärke, Silica. Tabletten zu 25 mg (teilbar).';
  expect(daily(text, '')).toEqual(['25 mg > none']);
});

describe('second looks', () => {
  it.each([
    ['Baclofene: 10+10+20 mg (h 8-14-22)', '10+10+20 mg > none'],
    ['Baclofene 10 mg per 3, poi di più.', '10 mg per 3 > 30'],
    ['Baclofene 25 mg per due al dì', '25 mg per due al dì > 50'],
    ['Baclofene 10 mg per 3 giorni', '10 mg > none'],
    ['Baclofen 5 mg per 12 uur', '5 mg per 12 uur > 10'],
    ['Baclofen 6 mcg per hour', '6 mcg per hour > none'],
    ['Baclofen 3dd5mg', '5mg > 15'],
    ['Baclofen 4 tabletjes van 10 mg per dag', '4 tabletjes van 10 mg per dag > 40'],
    ['Baclofen 3 dd anderhalve tablet van 10 mg', 'anderhalve tablet van 10 mg > 45'],
    ['Baclofène : ça fait 80 mg sur la journée', '80 mg sur la journée > 80'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));

  it('a plus joins the intakes of one day', () => {
    expect(detect('Baclofene 10 mg + 10 mg + 20 mg al giorno').mentions).toMatchObject([
      { dailyMg: null, dayTotalMg: [40, 40] },
      { dailyMg: null, dayTotalMg: [40, 40] },
      { dailyMg: null, dayTotalMg: [40, 40] },
    ]);
  });

  it('weeks part two steps, each with its own day', () => {
    const text = 'Baclofeno 5 mg ao deitar, durante uma semana, e depois 10 mg à noite';
    expect(daily(text)).toEqual(['5 mg ao deitar > 5', '10 mg à noite > 10']);
  });
});
