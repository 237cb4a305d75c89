import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import type { Surroundings } from '../../src/dosage/mention.ts';

/** "10 mg three times a day: level": the steps of a text, and what each of them is read as. */
const steps = (text: string, around: Surroundings = { title: 'Baclofen' }) =>
  detect(text, around)
    .mentions.filter(({ role }) => role === 'increment')
    .map(({ text: span, step }) => `${span}: ${step ?? 'unsure'}`);

describe('a level of a titration is a dose', () => {
  it.each([
    [
      'Baclofen: 5 mg three times a day for 3 days, then 10 mg three times a day for 3 days, then 20 mg three times a day.',
      ['10 mg three times a day: level', '20 mg three times a day: level'],
    ],
    [
      'Baclofen. Week 1: 5 mg tid. Week 2: 10 mg tid. Week 3: 40 mg tid.',
      ['10 mg tid: level', '40 mg tid: level'],
    ],
    [
      'Baclofène : semaine 1 : 5 mg 3 fois par jour ; semaine 2 : 10 mg 3 fois par jour ; semaine 3 : 20 mg 3 fois par jour.',
      ['10 mg 3 fois par jour: level', '20 mg 3 fois par jour: level'],
    ],
    [
      'Erwachsene nehmen anfangs dreimal täglich 5 mg Baclofen. Nach drei Tagen dreimal täglich 10 mg, bis die Muskeln lockerer werden.',
      ['10 mg: level'],
    ],
    [
      'Baclofen is begun at 5 mg t.i.d. and stepped up every third day: 10 mg t.i.d., then 15 mg t.i.d., then 20 mg t.i.d.',
      ['10 mg t.i.d.: level', '15 mg t.i.d.: level', '20 mg t.i.d.: level'],
    ],
  ])('%s', (text, expected) => expect(steps(text)).toEqual(expected));
});

describe('a difference between two doses is none', () => {
  it.each([
    ['Increase baclofen by 10 mg every 3 days.', '10 mg'],
    ['Increase baclofen by 10 mg/day every 3 days.', '10 mg/day'],
    ['Each increase of 10 mg in the daily dose went with a higher risk of a fall.', '10 mg'],
    ['La posologie du baclofène est augmentée de 15 mg/jour tous les 3 jours.', '15 mg/jour'],
    ['Le baclofène est augmenté par paliers de 10 mg par jour tous les 3 jours.', '10 mg par jour'],
    [
      'Erwachsene nehmen zu Beginn 3-mal täglich 5 mg Baclofen. Jeden 3. Tag kann die Dosis um 3-mal täglich 5 mg erhöht werden.',
      '5 mg',
    ],
    ['De dosis baclofen wordt om de 3 dagen verhoogd met 15 mg per dag.', '15 mg per dag'],
    ['La dose di baclofene può essere aumentata di 5-15 mg al giorno.', '5-15 mg al giorno'],
    ['A dose de baclofeno deve ser aumentada em 15 mg/dia.', '15 mg/dia'],
    ['Titrate baclofen in increments of 5 mg three times a day.', '5 mg three times a day'],
    ['Baclofen: start at 30 mg/day and add 10 mg every other day.', '10 mg'],
    ['J’ai commencé le baclofène à 5 mg matin et soir, puis +10 mg tous les 4 jours.', '10 mg'],
  ])('%s', (text, span) => expect(steps(text)).toEqual([`${span}: difference`]));
});

describe('what may be either is told as neither', () => {
  it.each([
    // A change that the amount may be the size of, or the end of.
    ['Titrate baclofen 5 mg/day every 3 days.'],
    ['Baclofen: increase 10 mg three times a day.'],
    ['The plan is to increase baclofen 10 mg/day every week.'],
    ['Baclofen: the dose is to go up 10 mg/day each week.'],
    ['Baclofen: increase by 5 mg to 10 mg per day every week.'],
    ['Volwassenen: baclofen 3×/dag 5 mg, elke 3 dagen verhogen met 3×/dag 5 mg.'],
    ['Baclofen 15 mg/day to start, increasing weekly, 5 mg/day.'],
    ['Baclofen: begin with 15 mg/day, then 15 mg/day more.'],
    ['Baclofen: start 15 mg/day, then 5 mg/day at weekly intervals.'],
    ['Baclofen: increase by 5 mg/day for a week, then 10 mg/day.'],
    ['Baclofen 10 mg/day reductions each week.'],
    // No day of its own.
    ['Baclofen. Week 1: 10 mg. Week 2: 20 mg.'],
  ])('%s', (text) => {
    for (const told of steps(text)) expect(told).not.toMatch(/: level$/);
  });

  it('a pace that is another amount’s makes no difference of a dose', () => {
    const told = steps('Baclofen weaning, 5 mg less every third day, today 35 mg.');
    expect(told).not.toContain('35 mg: difference');
  });

  it('where a change sets out is no difference', () => {
    const way =
      'Baclofène : augmenter de 5 mg 3 fois par jour à 10 mg 3 fois par jour après 3 jours.';
    const told = steps(way);
    expect(told).toContain('10 mg 3 fois par jour: level');
    expect(told).not.toContain('5 mg 3 fois par jour: difference');
  });

  it('a column of what is added holds no levels', () => {
    const around = { title: 'Baclofen', headers: ['Weekly increase', 'Week 2'] };
    for (const told of steps('10 mg/day', around)) expect(told).not.toMatch(/: level$/);
  });
});

it('says nothing of steps where no step is stated', () => {
  for (const { step } of detect('Baclofen 30 mg/day, at most 80 mg/day.').mentions) {
    expect(step).toBeUndefined();
  }
});
