import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg > 30", "10 mg > none": the spans, and the daily dose in mg where one is told. */
const daily = (text: string) =>
  detect(text, { title: 'Baclofen' }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );

describe('a meal of the day, or going to bed, comes once a day', () => {
  it.each([
    ['I take baclofen 10 mg before sleep.', '10 mg before sleep > 10'],
    ['Take baclofen 5 mg before going to bed.', '5 mg before going to bed > 5'],
    ['Try 5 mg baclofen (Lioresal) just before you go to sleep.', '5 mg > 5'],
    ['Use baclofen 20 mg before breakfast for a month.', '20 mg before breakfast > 20'],
    ['I am on baclofen 20 mg after my dinner.', '20 mg after my dinner > 20'],
    ['She takes 10 mg of baclofen with lunch.', '10 mg > 10'],
    ['Take baclofen 5 mg half an hour before bedtime.', '5 mg half an hour before bedtime > 5'],
    ['Baclofen 5 mg, 30-40 minutes before breakfast.', '5 mg, 30-40 minutes before breakfast > 5'],
    ['I take 15 mg of baclofen every night before bed.', '15 mg > 15'],
    ['Go up to 15 mg in the morning after breakfast.', '15 mg in the morning > 15'],
    ['Start baclofen 10 mg every evening after supper.', '10 mg every evening > 10'],
    ['Baclofène 10 mg avant le petit déjeuner.', '10 mg avant le petit déjeuner > 10'],
    ['Baclofène 10 mg chaque soir, avant le coucher.', '10 mg chaque soir > 10'],
    ['Baclofen 10 mg vor dem Frühstück.', '10 mg vor dem Frühstück > 10'],
    ['Baclofene 10 mg prima di cena.', '10 mg prima di cena > 10'],
    ['Baclofeno 10 mg antes de cenar.', '10 mg antes de cenar > 10'],
    ['Baclofeno 10 mg 30 minutos antes del desayuno.', '10 mg 30 minutos antes del desayuno > 10'],
    ['Baclofeno 10 mg depois do jantar.', '10 mg depois do jantar > 10'],
    ['Baclofen 10 mg na het ontbijt.', '10 mg na het ontbijt > 10'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('several meals of the day are as many intakes', () => {
  it.each([
    ['Take baclofen 10 mg before breakfast and dinner.', '10 mg before breakfast and dinner > 20'],
    [
      'Take baclofen 10 mg after lunch and after supper.',
      '10 mg after lunch and after supper > 20',
    ],
    [
      'Baclofen 10 mg before breakfast, before lunch and before bed.',
      '10 mg before breakfast, before lunch and before bed > 30',
    ],
    ['Baclofen 10 mg at night or in the morning.', '10 mg at night or in the morning > 10'],
    ['Baclofen 10 mg with breakfast or lunch.', '10 mg with breakfast or lunch > 10'],
    ['Baclofen 10 mg morning or evening.', '10 mg morning or evening > 10'],
    ['Baclofène 10 mg le matin ou le soir.', '10 mg le matin ou le soir > 10'],
  ])('%s', (text, expected) => expect(daily(text)).toEqual([expected]));
});

describe('a meal leaves another rate, and what was one occasion', () => {
  it.each([
    ['Baclofen 10 mg TID before breakfast, lunch and dinner.', ['10 mg TID > 30']],
    ['Baclofen 10 mg twice daily with breakfast and supper.', ['10 mg twice daily > 20']],
    ['Baclofen 30 mg a day, the last before bed.', ['30 mg a day > 30']],
    ['Baclofen 10 mg with dinner and 20 mg before sleep.', ['10 mg > none', '20 mg > none']],
    ['Baclofen 10 mg before a meal.', ['10 mg > none']],
    ['Baclofen 10 mg before meals.', ['10 mg > none']],
    ['I took 20 mg of baclofen after dinner and felt odd.', ['20 mg > none']],
    ['A single dose of baclofen 40 mg was given 30 minutes before lunch.', ['40 mg > none']],
    ['Baclofen 40 mg or placebo 30 minutes before dinner.', ['40 mg > none']],
    ['He takes baclofen 10 mg with sleep apnoea.', ['10 mg > none']],
    ['Baclofen 10 mg in the evening before admission.', ['10 mg > none']],
    ['Baclofen 10 mg at bedtime every other day.', ['10 mg at bedtime every other day > none']],
    ['Baclofen 10 mg with supper twice a week.', ['10 mg with supper twice a week > none']],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));
});
