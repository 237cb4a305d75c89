import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** What follows "baclofen " -> the span's end, what it covers, the daily dose in mg. */
const RATES: readonly (readonly [
  written: string,
  span: string,
  per: string | null,
  daily: string,
])[] = [
  ['30 mg/day', '30 mg/day', 'day', '30'],
  ['30mg/d', '30mg/d', 'day', '30'],
  ['30 mg / jour', '30 mg / jour', 'day', '30'],
  ['30 mg/j', '30 mg/j', 'day', '30'],
  ['30 mg/24 h', '30 mg/24 h', 'day', '30'],
  ['30 mg par 24 heures', '30 mg par 24 heures', 'day', '30'],
  ['30 mg quotidiens', '30 mg quotidiens', 'day', '30'],
  ['30 mg a day', '30 mg a day', 'day', '30'],
  ['30 mg\ndaily', '30 mg\ndaily', 'day', '30'],
  ['30 mg/die', '30 mg/die', 'day', '30'],
  ['30 mg al giorno', '30 mg al giorno', 'day', '30'],
  ['30 mg/día', '30 mg/día', 'day', '30'],
  ['30 mg al día', '30 mg al día', 'day', '30'],
  ['30 mg ao dia', '30 mg ao dia', 'day', '30'],
  ['30 mg pro Tag', '30 mg pro Tag', 'day', '30'],
  ['30 mg/Tag', '30 mg/Tag', 'day', '30'],
  ['30 mg tgl.', '30 mg tgl.', 'day', '30'],
  ['30 mg per dag', '30 mg per dag', 'day', '30'],
  ['30 mg per etmaal', '30 mg per etmaal', 'day', '30'],
  ['30 mg dgl.', '30 mg dgl.', 'day', '30'],
  ['30 mg na dobę', '30 mg na dobę', 'day', '30'],
  ['10 mg tid', '10 mg tid', 'dose', '30'],
  ['10 mg T.I.D.', '10 mg T.I.D.', 'dose', '30'],
  ['10 mg t.\n\ni.\n\nd', '10 mg t.\n\ni.\n\nd', 'dose', '30'],
  ['10 mg BD', '10 mg BD', 'dose', '20'],
  ['10 mg qid', '10 mg qid', 'dose', '40'],
  ['10 mg q8h', '10 mg q8h', 'dose', '30'],
  ['10 mg every 8 hours', '10 mg every 8 hours', 'dose', '30'],
  ['10 mg toutes les 8 heures', '10 mg toutes les 8 heures', 'dose', '30'],
  ['10 mg c/8 h', '10 mg c/8 h', 'dose', '30'],
  ['10 mg cada 8 horas', '10 mg cada 8 horas', 'dose', '30'],
  ['10 mg ogni 8 ore', '10 mg ogni 8 ore', 'dose', '30'],
  ['10 mg alle 8 Stunden', '10 mg alle 8 Stunden', 'dose', '30'],
  ['10 mg om de 8 uur', '10 mg om de 8 uur', 'dose', '30'],
  ['10 mg 3 times a day', '10 mg 3 times a day', 'dose', '30'],
  ['10 mg, 3 times daily', '10 mg, 3 times daily', 'dose', '30'],
  ['10 mg two to three times a day', '10 mg two to three times a day', 'dose', '20-30'],
  ['10 mg x3/j', '10 mg x3/j', 'dose', '30'],
  ['10mg*2/j', '10mg*2/j', 'dose', '20'],
  ['10 mg 3x/j', '10 mg 3x/j', 'dose', '30'],
  ['10 mg 3 x täglich', '10 mg 3 x täglich', 'dose', '30'],
  ['10 mg dreimal täglich', '10 mg dreimal täglich', 'dose', '30'],
  ['10 mg driemaal daags', '10 mg driemaal daags', 'dose', '30'],
  ['10 mg 3 vezes ao dia', '10 mg 3 vezes ao dia', 'dose', '30'],
  ['10 mg matin, midi et soir', '10 mg matin, midi et soir', 'dose', '30'],
  ['10 mg morning and night', '10 mg morning and night', 'dose', '20'],
  ['10 mg q6hr', '10 mg q6hr', 'dose', '40'],
  ['10 mg 8/8 h', '10 mg 8/8 h', 'dose', '30'],
  ['10 mg 1-0-1', '10 mg 1-0-1', 'dose', '20'],
  ['10 mg at bedtime', '10 mg at bedtime', 'dose', '10'],
  ['10 mg le soir', '10 mg le soir', 'dose', '10'],
  ['10 mg nocte', '10 mg nocte', 'dose', '10'],
  // Three times a week is not three times a day, and every other day is not daily.
  ['10 mg tiw', '10 mg tiw', 'dose', 'none'],
  ['10 mg three times a week', '10 mg three times a week', 'dose', 'none'],
  ['10 mg 3x/Woche', '10 mg 3x/Woche', 'dose', 'none'],
  ['10 mg qod', '10 mg qod', 'dose', 'none'],
  ['10 mg every other day', '10 mg every other day', 'dose', 'none'],
  ['10 mg un jour sur deux', '10 mg un jour sur deux', 'dose', 'none'],
  ['20 mg par semaine', '20 mg par semaine', 'week', 'none'],
  ['10 mg par prise', '10 mg par prise', 'dose', 'none'],
  ['10 mg 3/j', '10 mg 3/j', 'dose', '30'],
  ['20mg 4/day', '20mg 4/day', 'dose', '80'],
  ['30 mg q day', '30 mg q day', 'day', '30'],
  ['30 mg day', '30 mg day', 'day', '30'],
  ['10 mg at HS', '10 mg at HS', 'dose', '10'],
  ['10 mg a night', '10 mg a night', 'dose', '10'],
  ['10 mg/tid', '10 mg/tid', 'dose', '30'],
  ['10 mg three-times-daily', '10 mg three-times-daily', 'dose', '30'],
  ['10 mg 8-hourly', '10 mg 8-hourly', 'dose', '30'],
  ['10 mg six hourly', '10 mg six hourly', 'dose', '40'],
  ['10 mg q6-8h', '10 mg q6-8h', 'dose', '30-40'],
  ['10 mg every 2 days', '10 mg every 2 days', 'dose', 'none'],
  ['10 mg every other night', '10 mg every other night', 'dose', 'none'],
  // From fewer to more intakes.
  ['10 mg BID-TID', '10 mg BID-TID', 'dose', '20-30'],
  ['10 mg bid or tid', '10 mg bid or tid', 'dose', '20-30'],
  ['10 mg once to TID', '10 mg once to TID', 'dose', '10-30'],
  ['10 mg once or twice daily', '10 mg once or twice daily', 'dose', '10-20'],
  ['10 mg 3 (three) times a day', '10 mg 3 (three) times a day', 'dose', '30'],
  // Per kilogram has no daily dose without a weight.
  ['0.3 mg/kg/day', '0.3 mg/kg/day', 'day', 'none'],
  ['1 mg par kg et par jour', '1 mg par kg et par jour', 'day', 'none'],
  ['2 mg·kg⁻¹·d⁻¹', '2 mg·kg⁻¹·d⁻¹', 'day', 'none'],
  ['2 mg kg-1 day-1', '2 mg kg-1 day-1', 'day', 'none'],
  ['80+ mg a day', '80+ mg a day', 'day', '80'],
  // A multiplier before the amount counts the intakes of a day.
  ['3×5 mg', '3×5 mg', 'dose', '15'],
  ['3 x 20 mg', '3 x 20 mg', 'dose', '60'],
  ['3x10 mg/jour', '3x10 mg/jour', 'dose', '30'],
  ['2 x 10 mg three times a day', '2 x 10 mg three times a day', 'dose', '60'],
  ['3 x 10 mg tid', '3 x 10 mg tid', 'dose', '30'],
  // Two tablets at once, or in a day: not said.
  ['2 x 10 mg tablets', '2 x 10 mg', 'dose', 'none'],
];

const daily = (range: readonly [number, number] | null) =>
  range === null ? 'none' : range[0] === range[1] ? `${range[0]}` : `${range[0]}-${range[1]}`;

describe('how often', () => {
  it.each(RATES)('baclofen %j', (written, span, per, expected) => {
    const [mention] = detect(`He was on baclofen ${written} for years.`).mentions;
    expect(mention?.text).toBe(span);
    expect(mention?.per).toBe(per);
    expect(daily(mention?.dailyMg ?? null)).toBe(expected);
  });

  it.each([
    ['80 mg of baclofen per day', '80 mg', '80'],
    ['5 mg by mouth three times a day of baclofen', '5 mg', '15'],
    ['5 mg (half a tablet) of baclofen three times a day', '5 mg', '15'],
    ['a daily dose of 60 mg of baclofen', '60 mg', '60'],
    ['baclofen in a dose of 60 mg in three divided doses', '60 mg', '60'],
    ['twice daily baclofen 10 mg', '10 mg', '20'],
    ['baclofen 3 dd 20 mg', '20 mg', '60'],
    ['baclofen 5 mg. every 6 hours', '5 mg', '20'],
    ['between 15 and 60 mg. per day of baclofen', '15 and 60 mg', '15-60'],
    ['baclofen 30 mg (per day)', '30 mg', '30'],
    ['baclofen 10 mg (three times a day)', '10 mg', '30'],
    ['baclofen 10 mg (x3/day)', '10 mg', '30'],
    ['baclofen 30 mg total per day', '30 mg', '30'],
    ['baclofen 30 mg spread throughout the day', '30 mg', '30'],
    ['baclofen 10 mg should be taken three times daily', '10 mg', '30'],
    ['baclofen in three daily doses of 10 mg', '10 mg', '30'],
    ['baclofen in three doses of 10 mg daily', '10 mg daily', '30'],
    ['baclofen, three 10 mg doses a day', '10 mg', '30'],
    ['baclofen 5 mg orally, 3 times daily', '5 mg', '15'],
    ['baclofène 5 mg par voie orale, trois fois par jour', '5 mg', '15'],
    ['baclofen 10 mg 1 po TID', '10 mg', '30'],
    ['baclofen: one pill (10 mg total) by mouth 3 (three) times a day', '10 mg', '30'],
  ])('%s: the rate apart from the amount is read, not marked', (text, span, expected) => {
    const [mention] = detect(text).mentions;
    expect(mention?.text).toBe(span);
    expect(daily(mention?.dailyMg ?? null)).toBe(expected);
    expect(mention?.implied.includes('per')).toBe(span !== '10 mg daily');
  });

  it.each([
    ['baclofen 5 mg. Three times a day he walks.', 'none'],
    ['baclofen 10 mg three times a day or 4 x 10 mg', '30'],
    ['15 mg de baclofène pour la prise en charge des spasmes', 'none'],
    ['Baclofen 10 mg three times a day up to 80 mg/day', '30'],
    ['Baclofen 10 mg three times a day to a maximum of 80 mg/day', '30'],
  ])('%s: words that follow are no rate of the first amount', (text, expected) => {
    const [mention] = detect(text).mentions;
    expect(daily(mention?.dailyMg ?? null)).toBe(expected);
  });

  it.each([
    ['Baclofène : on prend 10 mg une à trois fois par jour.', 'une à trois fois par jour', '10-30'],
    ['Man nimmt Baclofen 10 mg ein- bis dreimal täglich.', 'ein- bis dreimal täglich', '10-30'],
    ['Man nimmt Baclofen 10 mg 2- bis 3-mal täglich.', '2- bis 3-mal täglich', '20-30'],
    ['Men neemt baclofen 10 mg een- of tweemaal daags.', 'een- of tweemaal daags', '10-20'],
    ['Se toma baclofeno 10 mg una o dos veces al día.', 'una o dos veces al día', '10-20'],
    ['Si prende baclofene 10 mg una o due volte al giorno.', 'una o due volte al giorno', '10-20'],
    ['Toma-se baclofeno 10 mg uma ou duas vezes ao dia.', 'uma ou duas vezes ao dia', '10-20'],
  ])('%s: from fewer to more intakes', (text, rate, expected) => {
    const [mention] = detect(text).mentions;
    expect(mention?.text).toBe(`10 mg ${rate}`);
    expect(daily(mention?.dailyMg ?? null)).toBe(expected);
  });

  it.each([
    'Baclofen 10 mg up to three times a day.',
    'On prend le baclofène à 10 mg, jusqu’à trois fois par jour.',
    'Man nimmt Baclofen 10 mg bis zu dreimal täglich.',
    'Si prende il baclofene 10 mg fino a tre volte al giorno.',
    'Two doses of 40 mg of baclofen were compared, a week apart.',
    'Baclofen 10 mg day 1, 20 mg day 2.',
  ])('%s: how often at most, or how many in all, is no daily dose', (text) => {
    for (const { dailyMg } of detect(text).mentions) expect(dailyMg).toBeNull();
  });

  it.each([
    ['Man gab dreimal 10 mg Baclofen.', 'dreimal 10 mg', '30'],
    ['Man gab dreimal 10 mg Baclofen/d.', 'dreimal 10 mg', '30'],
    ['Hij nam tweemaal 25 mg baclofen.', 'tweemaal 25 mg', '50'],
    ['She takes baclofen, twice 20 mg.', 'twice 20 mg', '40'],
    ['Baclofène, en deux prises de 15 mg.', '15 mg', '30'],
    ['Baclofeno: dos tomas de 5 mg.', '5 mg', '10'],
    ['Baclofen: drei Gaben zu 10 mg.', '10 mg', '30'],
    ['Baclofen 270 mg or more a day was taken.', '270 mg', '270'],
    ['On est allé à 270 mg ou plus par jour de baclofène.', '270 mg', '270'],
    ['Si è arrivati a 270 mg o più al giorno di baclofene.', '270 mg', '270'],
    ['Baclofen: 30 to a maximum of 80 mg a day.', '30 to a maximum of 80 mg a day', '30-80'],
    [
      'Baclofeno: de 30 até o máximo de 80 mg por dia.',
      '30 até o máximo de 80 mg por dia',
      '30-80',
    ],
    ['Über 24 Stunden laufen 400 µg Baclofen durch die Pumpe.', '400 µg', '0.4'],
  ])('%s: told in other words', (text, span, expected) => {
    const [mention] = detect(text).mentions;
    expect(mention?.text).toBe(span);
    expect(daily(mention?.dailyMg ?? null)).toBe(expected);
  });

  it.each([
    ['Baclofen 30 mg/day (0.5 mg/kg) was given.', ['day', 'day']],
    ['Baclofen 1 mg/kg/day (60 mg) was given.', ['day', 'day']],
    ['Baclofen 30 mg/day (10 mg) was given.', ['day', null]],
    ['Baclofen 30 mg/day (0.5 mg/kg); rats need 5 mg/kg.', ['day', 'day', null]],
  ])('%s: the same amount per kilogram in parentheses covers the same', (text, pers) => {
    expect(detect(text).mentions.map(({ per }) => per)).toEqual(pers);
  });

  it('leaves the body weight out of the span and reads the rate past it', () => {
    const [mention] = detect('Baclofen 0.75 mg/kg of body weight per day.').mentions;
    expect([mention?.text, mention?.unit, mention?.per]).toEqual(['0.75 mg/kg', 'mg/kg', 'day']);
  });

  it.each([
    ['Baclofen 30 mg and 75 mg per day were compared.', ['30', '75']],
    ['Baclofène : 10 mg, 20 mg ou 30 mg trois fois par jour.', ['30', '60', '90']],
    ['Baclofen 10 mg and diazepam 5 mg a day.', ['none']],
    ['Baclofen 5 mg then 10 mg a day.', ['none', '10']],
    ['Baclofen 10 mg and 20 mg at bedtime.', ['none', '20']],
  ])('%s: amounts side by side share a rate, others do not', (text, expected) => {
    expect(detect(text).mentions.map(({ dailyMg }) => daily(dailyMg))).toEqual(expected);
  });

  it('leaves a split day unsummed and says so', () => {
    const { mentions } = detect(
      'Baclofen 10 mg in the morning, 10 mg at noon and 20 mg at bedtime.',
    );
    expect(mentions.map(({ text }) => text)).toEqual(['10 mg', '10 mg', '20 mg']);
    expect(mentions.map(({ dailyMg, per, doubt }) => [dailyMg, per, doubt])).toEqual(
      mentions.map(() => [null, 'dose', 'period']),
    );
  });
});
