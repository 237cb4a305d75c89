import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import type { Mention } from '../../src/dosage/mention.ts';

/** "10 mg tid > dose 30": the span, what it covers, and the daily dose in mg. */
const told = ({ text, per, dailyMg }: Mention) =>
  `${text} > ${per ?? 'open'} ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`;

const read = (text: string) =>
  detect(text, { title: 'Baclofen', lang: 'en' }).mentions.map((one) => told(one));

describe('a rate that words part from its amount', () => {
  it.each([
    ['Adults take 10 mg, given three times a day.', '10 mg > dose 30'],
    ['She got 10 mg, to be taken 3 times a day with food.', '10 mg > dose 30'],
    ['Much of the 40 mg he takes daily never gets there.', '40 mg > day 40'],
    ['The 60 mg that I am taking daily is fine.', '60 mg > day 60'],
    ['For a month 80 mg was taken each day.', '80 mg > day 80'],
    ['They were given 10 mg to take three times a day.', '10 mg > dose 30'],
    ['He swallowed 80 mg of his sister’s baclofen daily.', '80 mg > day 80'],
    ['He needs 10 mg of it three times each day.', '10 mg > dose 30'],
    ['A 5-mg starting dose at bedtime is usual.', '5-mg > dose 5'],
    ['Boluses: 50 mcg boluses every 6 hours.', '50 mcg > dose 0.2'],
    ['Give 2.5 to 5 mg/dose by mouth every 8 hours.', '2.5 to 5 mg/dose > dose 7.5-15'],
    [
      'Of the 10 mg tablets she takes a half-tablet every six hours.',
      'half-tablet every six hours > dose 20',
    ],
    ['Take 10 mg p.o. three times daily.', '10 mg > dose 30'],
    ['Take 10 mg P.O. TID.', '10 mg > dose 30'],
    ['It runs 275 mcg directly into my spinal cord daily.', '275 mcg > day 0.275'],
    ['He had 20 mg four times at even intervals from 6 to 22 h daily.', '20 mg > dose 80'],
    ['No more than 80 mg ought to be taken within a 24-hour period.', '80 mg > day 80'],
    ['["Tab. 20 mg", "20 mg", "1-0-1"]', '20 mg > dose 40'],
    ['Take 5 mg three times a day, in time about 60 mg total.', '60 mg > day 60'],
    ['If 50 mcg works, she goes on with this amount three times a day.', '50 mcg > dose 0.15'],
    ['She began on 5 mg and took that dose twice daily.', '5 mg > dose 10'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['I went up to 60 mg. I took a shower daily.', '60 mg > open none'],
    ['At 60 mg he took two showers a day.', '60 mg > open none'],
    ['He had 20 mg three times, then none.', '20 mg > dose none'],
    ['I needed 40 mg to get through each day.', '40 mg > open none'],
    ['Go to 10 mg and raise this dose three times a week.', '10 mg > open none'],
    ['Take 100 mg, to be reduced daily by the nurse.', '100 mg > open none'],
  ])('%s: what follows is said of something else', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('a rate that amounts share', () => {
  it.each([
    ['They got 5 mg or 10 mg of baclofen three times a day.', '5 mg > dose 15'],
    ['They got 5 mg (n=20) or 10 mg (n=7) three times daily.', '5 mg > dose 15'],
    ['Twelve received 5 mg and seven received 10 mg twice a day.', '5 mg > dose 10'],
    ['Daily doses of baclofen: (a) 80 mg oral, (b) 80 mg oral/50 µg spinal.', '50 µg > day 0.05'],
    ['Daily doses: 30 mg; 60 mg; 90 mg.', '90 mg > day 90'],
    ['Reduce from 15 mg to 10 mg daily.', '15 mg > day 15'],
    ['Month 1: 30 mg → 27 mg/day.', '30 mg > day 30'],
    ['An escalation from 5 mg to 10 mg three times daily.', '5 mg > dose 15'],
    ['We ramp up from 2.5 mg a day to 7.5 mg a day.', '2.5 mg a day > day 2.5'],
    ['Then 15 mg thrice a day till 20 mg thrice a day.', '20 mg thrice a day > dose 60'],
    ['It was adjusted from 50 mg to 150 mg per day.', '50 mg to 150 mg per day > day 50-150'],
    ['It ranges from 30 mg/day to 80 mg/day.', '30 mg/day to 80 mg/day > day 30-80'],
    ['We gave 7.5 mg IV and 10 mg by mouth.', '10 mg > dose none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['He took 10 mg and then took 20 mg twice a day.', '10 mg > open none'],
    ['He received a single 10 mg and later received 20 mg twice a day.', '10 mg > dose none'],
    ['La dose quotidienne est tombée de 300 à 80 mg.', '300 à 80 mg > day 80-300'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('rates written in a way of their own', () => {
  it.each([
    ['fifteen daily milligrams', 'fifteen daily milligrams > day 15'],
    ['10 mg every hour', '10 mg every hour > dose none'],
    ['5 mg once or twice daily 1\n- Next', '5 mg once or twice daily > dose 5-10'],
    ['6 mcg per hour', '6 mcg per hour > open none'],
    ['a 25 mug injection', '25 mug > dose none'],
    ['5 mg q8°', '5 mg q8° > dose 15'],
    ['5 mg q8', '5 mg q8 > dose 15'],
    ['5 mg q8 hours', '5 mg q8 hours > dose 15'],
    ['50 ug/24 to start with', '50 ug/24 > day 0.05'],
    ['1o mg 4 times a day', '1o mg 4 times a day > dose 40'],
    ['0.1 mg/kg/dose daily', '0.1 mg/kg/dose daily > dose none'],
    ['10 mg each morning, noon and night', '10 mg each morning, noon and night > dose 30'],
  ])('baclofen %s', (written, expected) => {
    expect(read(`He was on baclofen ${written}.`)).toContain(expected);
  });

  it.each([
    // How much the day's dose grows each week is no day's dose.
    ['The steps were 30 mg/day/week.', '30 mg/day/week > open none'],
    ['The dose may be increased by 50 ug every 8 hours.', '50 ug > open none'],
    ['Increase by 5 mg three times a day.', '5 mg three times a day > dose 15'],
    ['Take 10 mg every night, morning 5 mg.', '10 mg > dose none'],
    ['Each bottle: 10 mg/24 mL.', '10 mg/24 mL > open none'],
    ['Take 5 mg q8 days.', '5 mg > open none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('one dose, and no day of them', () => {
  it.each([
    ['Ten volunteers were given 20 mg of baclofen.', '20 mg > dose none'],
    ['In the challenge test 20 mg of baclofen was given.', '20 mg > dose none'],
    ['Baclofen 2 x 25 mg was compared for its bioavailability.', '2 x 25 mg > dose none'],
    ['She swallowed one tablet of baclofen 25 mg.', '25 mg > dose none'],
    ['The dose injected was 1000 µg.', '1000 µg > dose none'],
    ['Test dose: 50 mcg, increased by 25 mcg if need be.', '25 mcg > dose none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['Ten volunteers took 20 mg of baclofen daily.', '20 mg > day 20'],
    [
      'He takes one tablet of baclofen 25 mg twice daily.',
      'one tablet of baclofen 25 mg twice daily > dose 50',
    ],
    ['One tablet contains 5 mg of baclofen.', '5 mg > open none'],
    ['The pump injects 1000 µg.', '1000 µg > open none'],
    ['LIORESAL 10 TABLET 10 mg', '10 mg > open none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('a numbered week of a plan', () => {
  it.each([
    'Baclofen 10 mg in week 1, then 20 mg in week 2',
    'Baclofène 10 mg en semaine 1, puis 20 mg en semaine 2',
    'Baclofen 10 mg in Woche 1, dann 20 mg in Woche 2',
    'Baclofeno 10 mg en la semana 1, luego 20 mg en la semana 2',
    'Baclofeno 10 mg na semana 1, depois 20 mg na semana 2',
    'Baclofene 10 mg in settimana 1, poi 20 mg in settimana 2',
    'Baclofen 10 mg in week 1, daarna 20 mg in week 2',
  ])('%s: is no rate', (text) => {
    expect(read(text).every((one) => / mg > open none$/.test(one))).toBe(true);
    expect(read(text)).toHaveLength(2);
  });

  it('of so many tablets tells no day’s dose', () => {
    for (const one of read('21 × 10 mg in wk 1, 42 × 10 mg in wk 2'))
      expect(one).toMatch(/^10 mg > (?:dose|open) none$/);
    expect(read('3 × 10 mg in wk 1')).toEqual(['3 × 10 mg > dose 30']);
  });

  it.each([
    ['Baclofen 10 mg a week', '10 mg a week > week none'],
    ['Baclofen 10 mg per week 2 keer', '10 mg per week > week none'],
    ['Baclofen 10 mg weekly', '10 mg weekly > week none'],
    ['Baclofène 10 mg par semaine', '10 mg par semaine > week none'],
  ])('%s: is every week', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
