import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg per dose = 30": the spans, what they cover, and the daily dose in mg where one is told. */
const read = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map(
    ({ text: span, per, dailyMg }) => `${span} per ${per} = ${dailyMg?.[0] ?? 'none'}`,
  );

describe('a step of the single dose is one of each intake', () => {
  it.each([
    'Alle drei Tage kann die Einzeldosis um 5 mg erhöht werden.',
    'The single dose may be raised by 5 mg every three days.',
    'La dose unitaire peut être augmentée de 5 mg.',
    'La dose singola può essere aumentata di 5 mg.',
    'La dosis unitaria puede aumentarse en 5 mg.',
    'A dose unitária pode ser aumentada em 5 mg.',
  ])('%s', (text) => expect(read(text)).toEqual(['5 mg per dose = none']));

  it.each([
    'Alle drei Tage kann die Dosis um 5 mg erhöht werden.',
    'The dose may be raised by 5 mg every three days.',
  ])('that of a dose is not told: %s', (text) =>
    expect(read(text)).toEqual(['5 mg per null = none']),
  );
});

describe('where a span ends', () => {
  it.each([
    ['Baclofen 10 mg 3dd1', ['10 mg 3dd1 per dose = 30']],
    ['Baclofen 10 mg 3dd2', ['10 mg 3dd2 per dose = 60']],
    ['Baclofen 50-60 mg daily18', ['50-60 mg daily per day = 50']],
    ['Reducir 10 mg cada dos semanas.', ['10 mg per null = none']],
    ['Baclofeno 10 mg cada dos días.', ['10 mg cada dos días per dose = none']],
    [
      'Baclofene 2000 mcg/ml alla dose di 300 mcg/die',
      ['2000 mcg/ml per null = none', '300 mcg/die per day = 0.3'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a sentence with no capital opens another day', () => {
  it.each([
    [
      'started with 5 mg at bedtime, went well. now i take 10 mg in the morning, 10 mg at noon.',
      '5 mg at bedtime per dose = 5',
    ],
    [
      'begonnen met 5 mg voor het slapen, viel mee. nu neem ik 10 mg ochtends en 20 mg middags.',
      '5 mg voor het slapen per dose = 5',
    ],
  ])('%s', (text, expected) => expect(read(text)[0]).toBe(expected));

  it('an abbreviated time of day does not', () => {
    const [first] = read('Baclofen 10 mg morg. 10 mg mitt. 20 mg abds.');
    expect(first).toMatch(/none$/);
  });

  it.each([
    ['Ik neem 40 mg totaal per dag.', '40 mg per day = 40'],
    ['Ich nehme 40 mg insgesamt am Tag.', '40 mg per day = 40'],
    ['Tomo 40 mg totales al día.', '40 mg per day = 40'],
  ])('a total is a day’s: %s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('a drink, and what it holds', () => {
  it.each([
    ['She takes three times a day 2 ml, that is 2 mg each time.', '2 mg each time per dose = 6'],
    ['Hij krijgt driemaal daags 2 ml, dat is 2 mg per keer.', '2 mg per keer per dose = 6'],
    ['Dreimal täglich 2 ml (= 2 mg) geben.', '2 mg per dose = 6'],
    ['Donner 3 fois par jour 2 ml (soit 10 mg).', '10 mg per dose = 30'],
    ['Tre volte al giorno 2 ml, cioè 2 mg.', '2 mg per dose = 6'],
    ['Tres veces al día 5 ml (5 mg).', '5 mg per dose = 15'],
    ['Três vezes ao dia 5 ml, ou seja 5 mg.', '5 mg per dose = 15'],
    ['Three times a day 2 ml (1 mg/ml).', '1 mg/ml per null = none'],
    ['Three times a day 2 ml of a 10 mg/5 ml solution.', '10 mg/5 ml per null = none'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('micrograms into a pump, before any drug is named', () => {
  it.each([
    ['Pompe : réglage', 'On passe de 180 µg/j à 210 µg/j. Arrêt du Liorésal per os.'],
    ['Fallo de bomba', 'Bomba con dosis estable de 620 µg/día. Se dio baclofeno oral.'],
    ['Pump check', 'The pump ran at 300 µg/day. Oral baclofen was stopped.'],
  ])('are baclofen’s: %s', (title, text) =>
    expect(read(text, title)[0]).toMatch(/^\d{3} µg\/\S+ per day/),
  );

  it('also past a sentence on another drug', () => {
    const text = 'Baclofen helped. Diazepam 10 mg was given. The pump was restarted at 200 µg/day.';
    expect(read(text, 'A case').at(-1)).toBe('200 µg/day per day = 0.2');
  });

  it.each([
    ['A case', 'Baclofen was stopped. Dopamine 10 mg was given. A pump gave 0.1 µg/kg/min.'],
    ['Pump check', 'The pump ran at 300 µg/day. Morphine 2 mg/day. Oral baclofen was stopped.'],
    ['Pompe : réglage', 'On passe de 180 µg/j à 210 µg/j de ziconotide. Arrêt du Liorésal.'],
    ['Thyroid', 'She took 100 µg/day. Diazepam 5 mg. Baclofen was stopped.'],
  ])('unless another drug may be meant: %s, %s', (title, text) =>
    expect(read(text, title)).toEqual([]),
  );
});

it('the same total is baclofen’s', () => {
  const text = 'My pharmacy gave me smaller ones. Same 80 mg total, just more to swallow.';
  expect(read(text)).toEqual(['80 mg per null = none']);
});
