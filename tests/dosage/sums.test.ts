import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const daily = (text: string) => detect(text).mentions.map(({ dailyMg }) => dailyMg);

describe('a sum past how often it is taken', () => {
  it.each([
    'Baclofen three times a day, a total of 60 mg.',
    'Baclofen, initially 3 times daily a total of 60 mg.',
    'Baclofène trois fois par jour, au total 60 mg.',
    'Baclofène trois fois par jour, en tout 60 mg.',
    'Baclofen dreimal täglich, insgesamt 60 mg.',
    'Baclofen dreimal täglich, zusammen 60 mg.',
    'Baclofeno tres veces al día, en total 60 mg.',
    'Baclofene tre volte al giorno, in totale 60 mg.',
    'Baclofeno três vezes ao dia, num total de 60 mg.',
    'Baclofen drie keer per dag, in totaal 60 mg.',
  ])('is the day’s dose: %s', (text) => {
    expect(daily(text)).toEqual([[60, 60]]);
  });

  it.each([
    'Baclofen three times a day, 20 mg.',
    'Baclofen dreimal täglich, jeweils 20 mg.',
    'Baclofène trois fois par jour, 20 mg.',
  ])('without such a word it is one intake: %s', (text) => {
    expect(daily(text)).toEqual([[60, 60]]);
  });
});
