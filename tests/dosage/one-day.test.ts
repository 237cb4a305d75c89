import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg > 30", "10 mg > none": the spans, and the daily dose in mg where one is told. */
const daily = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );

describe('the day after is one day, and not each', () => {
  it.each([
    ['Recebeu 40 mg no dia seguinte.', '40 mg > none'],
    ['Recibió 40 mg al día siguiente.', '40 mg > none'],
    ['Al día siguiente 40 mg.', '40 mg > none'],
    ['Ha preso 40 mg il giorno dopo.', '40 mg > none'],
    ['Ha preso 40 mg il giorno successivo.', '40 mg > none'],
    ['She was given 40 mg the next day.', '40 mg > none'],
    ['She was given 40 mg the following day.', '40 mg > none'],
    ['Il a reçu 40 mg le jour suivant.', '40 mg > none'],
    ['Il a reçu 40 mg le jour d’après.', '40 mg > none'],
    ['Il a reçu 40 mg le lendemain.', '40 mg > none'],
    ['Er erhielt 40 mg am nächsten Tag.', '40 mg > none'],
    ['Hij kreeg 40 mg de volgende dag.', '40 mg > none'],
    ['Recebeu 40 mg ao dia.', '40 mg ao dia > 40'],
    ['Recibió 40 mg al día.', '40 mg al día > 40'],
    ['Ha preso 40 mg al giorno dopo un mese.', '40 mg al giorno > 40'],
    ['Il prend 40 mg par jour suivant la réponse.', '40 mg par jour > 40'],
    ['Er nahm 40 mg am Tag.', '40 mg am Tag > 40'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));

  it('makes micrograms a single dose', () => {
    const [, second] = detect(
      'Baclofeno 50 mcg por punção lombar; 75 mcg no dia seguinte.',
    ).mentions;
    expect(second).toMatchObject({ text: '75 mcg', per: 'dose', dailyMg: null });
  });
});

describe('the strength, said aside behind how the day is split', () => {
  it.each([
    ['Ela toma meio comprimido de manhã e meio à noite (comprimido de 20 mg).', '20 mg'],
    ['Toma medio comprimido por la noche (comprimidos de 20 mg).', '20 mg'],
    ['Mezza compressa alla sera (compresse da 20 mg).', '20 mg'],
    ['Half at night (20 mg tablets).', '20 mg'],
    ['Un le matin et un le soir (comprimés à 20 mg).', '20 mg'],
    ['Eine halbe abends (Tabletten zu 20 mg).', '20 mg'],
    ['Een halve ’s avonds (tabletten van 20 mg).', '20 mg'],
  ])('%s', (text, strength) => {
    const mention = detect(text, { title: 'Baclofen' }).mentions.at(-1);
    expect(mention).toMatchObject({ text: strength, dailyMg: null, role: 'strength' });
  });

  it('is none where the form was counted', () => {
    expect(daily('At night (1 tablet of 20 mg daily).')).toEqual(['1 tablet of 20 mg daily > 20']);
  });
});

describe('Latin names for the times of the day', () => {
  it.each([
    ['Baclofen 10mg mane, 10mg midday and 25mg nocte', [45, 45, 45]],
    ['Baclofen 10mg mane and 25mg nocte', [35, 35]],
    ['Baclofen 10 mg qam, 5 mg qpm, 25 mg qhs', [40, 40, 40]],
    ['Baclofen 10 mg mane and 20 mg at night', [30, 30]],
  ])('part one day: %s', (text, totals) => {
    const { mentions } = detect(text);
    expect(mentions.map(({ dayTotalMg }) => dayTotalMg?.[0])).toEqual(totals);
    expect(mentions.map(({ dailyMg }) => dailyMg)).toEqual(totals.map(() => null));
  });

  it.each([
    ['Baclofen 10 mg nocte', ['10 mg nocte > 10']],
    ['Baclofen 10 mg qhs, then 20 mg nocte', ['10 mg qhs > 10', '20 mg nocte > 20']],
  ])('or name the same one again: %s', (text, expected) => expect(daily(text)).toEqual(expected));
});
