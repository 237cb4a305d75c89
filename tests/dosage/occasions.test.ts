import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const first = (text: string) => detect(text).mentions[0];

describe('what is taken on one occasion covers one intake', () => {
  it.each([
    'Baclofen 40 mg or placebo 30 minutes before the meal.',
    'Patients got baclofen 25 mg, administered before sleep.',
    'She takes baclofen 10 mg as needed.',
    'Baclofen 10 mg PRN for spasms.',
    'Baclofène 10 mg si besoin.',
    'Baclofène 40 mg, 2 heures avant la séance.',
    'Baclofen 10 mg bei Bedarf.',
    'Baclofen 40 mg 30 Minuten vor dem Essen.',
    'Baclofene 10 mg al bisogno.',
    'Baclofeno 10 mg a demanda.',
    'Baclofeno 40 mg 30 minutos antes de la comida.',
    'Baclofeno 10 mg se necessário.',
    'Baclofen 10 mg zo nodig.',
    'Rats received baclofen 2.5 mg/kg i.p.',
    'She was prescribed a 2 mg dose of baclofen.',
    'I took 20 mg of baclofen an hour before and it helped.',
    'He swallowed 40 mg of baclofen half an hour ago.',
    'They got baclofen 10 mg before surgery.',
    'A subsequent 40 mg dose of baclofen caused the same.',
    'When that wore off I took another 20 mg of baclofen.',
    'At night she had an extra 10 mg of baclofen.',
  ])('%s', (text) => {
    expect(first(text)).toMatchObject({ per: 'dose', dailyMg: null });
  });

  it.each([
    ['Baclofen 10 mg TID prn.', 'dose', [30, 30]],
    ['Baclofen 30 mg/day, 10 mg of it before sleep.', 'day', [30, 30]],
    ['A daily dose of 30 mg of baclofen, two hours before the session.', 'day', [30, 30]],
    ['She takes another 20 mg of baclofen a day.', 'day', [20, 20]],
    ['The baclofen arm got 30 mg; two hours after the visit they left.', null, null],
  ])('%s: a rate that is said goes before it', (text, per, dailyMg) => {
    expect(first(text)).toMatchObject({ per, dailyMg });
  });
});

describe('micrograms without a rate', () => {
  it.each([
    ['The screening showed an effect of 75 mcg of baclofen.', 'dose'],
    ['A bolus of 200 mcg of baclofen was given.', 'dose'],
    ['With the pump she is at 450 mcg of baclofen now.', null],
    ['With the pump she is at 450 mcg of baclofen a day.', 'day'],
  ])('%s: a bolus is small, more may be a day’s', (text, per) => {
    expect(first(text)?.per).toBe(per);
  });
});

describe('a step in the daily dose is no daily dose', () => {
  it.each([
    'Baclofen: one way involves decreasing your daily dose by 10-25mg every 1-2 weeks.',
    'Baclofène : réduire la dose quotidienne de 10 mg par palier.',
    'Baclofen: die Tagesdosis um 5 mg erhöhen.',
    'Baclofene: aumentare la dose giornaliera di 5 mg.',
    'Baclofeno: aumentar la dosis diaria en 5 mg.',
    'Baclofen: de dagdosis met 5 mg verhogen.',
  ])('%s', (text) => {
    expect(first(text)?.dailyMg).toBeNull();
  });

  it.each([
    'Baclofen: a daily dose of 30 mg.',
    'Baclofène : une dose quotidienne de 30 mg.',
    'Baclofene: una dose giornaliera di 30 mg.',
    'Baclofeno: una dosis diaria de 30 mg.',
    'Patient traité quotidiennement par 30 mg de baclofène pour la prise en charge des spasmes.',
  ])('%s: the same words without a change state the level', (text) => {
    expect(first(text)?.dailyMg).toEqual([30, 30]);
  });

  it('keeps "every other day" of a dose on the way to the next', () => {
    const { mentions } = detect('Baclofen: a week on 5 mg every other day, then 5 mg every day.');
    expect(mentions.map(({ text, dailyMg }) => [text, dailyMg])).toEqual([
      ['5 mg every other day', null],
      ['5 mg every day', [5, 5]],
    ]);
  });
});
