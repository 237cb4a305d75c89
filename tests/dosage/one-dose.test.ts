import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string, title = '') =>
  detect(text, { title }).mentions.map(({ text: span, per, dailyMg }) => [span, per, dailyMg]);

describe('what is swallowed at once', () => {
  it.each([
    'The lethal dose of baclofen lies at 8 mg/kg.',
    'La dose létale de baclofène est de 8 mg/kg.',
    'La dosis letal de baclofeno es de 8 mg/kg.',
    'Die letale Dosis von Baclofen liegt bei 8 mg/kg.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([['8 mg/kg', 'dose', null]]);
  });

  it('leaves open what another statement says', () => {
    const text = 'No lethal dose of baclofen is known; signs were seen at 3 mg/kg.';
    expect(read(text)).toEqual([['3 mg/kg', null, null]]);
  });

  it('is what is watched for hours, unless a rate is said', () => {
    const once = 'Baclofen 20 mg was given to 12 men and hormones were measured over 4 hours.';
    expect(read(once)).toEqual([['20 mg', 'dose', null]]);
    const daily = 'Baclofen 20 mg/day was given to 12 men and hormones were measured over 4 hours.';
    expect(read(daily)).toEqual([['20 mg/day', 'day', [20, 20]]]);
    const long = 'Baclofen 20 mg was given to 12 men and hormones were measured over 4 weeks.';
    expect(read(long)).toEqual([['20 mg', null, null]]);
  });

  it('is what is given at once to begin with', () => {
    const [first, then] = read('Baclofen 10 mg statim, then 5 mg three times a day.');
    expect(first).toEqual(['10 mg', 'dose', null]);
    expect(then?.[2]).toEqual([15, 15]);
  });

  it.each(['a 20-mg baclofen dose', 'a 20 mg-dose of baclofen'])('%s', (text) => {
    expect(read(`Given ${text}, they slept.`)).toEqual([[expect.anything(), 'dose', null]]);
  });
});

describe('micrograms in a volume', () => {
  const told = (text: string) =>
    detect(text, { title: 'Intrathecal baclofen' }).mentions.map(({ unit, per, role }) => [
      unit,
      per,
      role,
    ]);

  it.each([
    'A test dose (50 mcg in 1 mL) is given first.',
    'Screening phase: initial 50 mcg in 1 mL, then four to eight hours of watching.',
    'Une dose d’essai (50 µg dans 1 ml) est injectée d’abord.',
    'Zuerst wird eine Testdosis (50 µg in 1 ml) gegeben.',
  ])('is what one injection gives: %s', (text) => {
    expect(told(text)).toEqual([['mcg', 'dose', 'start']]);
  });

  it.each([
    'Each ampoule contains 50 micrograms in 1 mL.',
    'Screening ampoule: baclofen 50 mcg in 1 ml.',
    'Eine Ampulle enthält 50 µg in 1 ml.',
  ])('is what an ampoule holds: %s', (text) => {
    expect(told(text)).toEqual([['mcg/mL', null, 'strength']]);
  });
});

describe('steps', () => {
  it.each([
    'Each dose of baclofen can be raised by 5 mg every three days.',
    'Chaque prise de baclofène peut être augmentée de 5 mg tous les trois jours.',
    'Jede Dosis Baclofen wird um 5 mg erhöht.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([['5 mg', 'dose', null]]);
  });

  it('are of a bolus where a screening is told of, and of nothing said elsewhere', () => {
    const screening = 'Screening by lumbar puncture: baclofen 50 mcg, raised by 25 mcg increments.';
    expect(read(screening)[1]).toEqual(['25 mcg', 'dose', null]);
  });

  it.each([
    'We took her down 40 mcg to 310 mcg/day of baclofen.',
    'We took her down a good 40 mcg to 310 mcg/day of baclofen.',
    'We went up 40 mcg to 310 mcg/day of baclofen.',
  ])('%s: so much, and where it leads', (text) => {
    expect(read(text)).toEqual([
      ['40 mcg', null, null],
      ['310 mcg/day', 'day', [0.31, 0.31]],
    ]);
  });

  it('keeps what charts write for how often, and drops what paces a step', () => {
    expect(read('On dialysis baclofen 5 mg tiw at most, and 2.5 mg qod in stage 4.')).toEqual([
      ['5 mg tiw', 'dose', null],
      ['2.5 mg qod', 'dose', null],
    ]);
    expect(read('Raise baclofen by 5 mg every other day.')).toEqual([['5 mg', null, null]]);
  });

  it('leaves ranges whole', () => {
    expect(read('Baclofen, up to 10 mg to 20 mg a day.')).toEqual([
      ['10 mg to 20 mg a day', 'day', [10, 20]],
    ]);
  });
});

describe('what is said of several amounts, or of one again', () => {
  it.each([
    'Baclofen 5 mg, then 10 mg, all taken three times a day.',
    'Le baclofène : 5 mg, puis 10 mg, toutes prises trois fois par jour.',
    'Baclofen in Dosen von 5 mg und 10 mg, jeweils dreimal täglich.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([
      ['5 mg', 'dose', [15, 15]],
      ['10 mg', 'dose', [30, 30]],
    ]);
  });

  it('keeps the rate of the last amount its own where nothing says "all"', () => {
    expect(read('Baclofen 5 mg, then later 10 mg three times a day.')[0]).toEqual([
      '5 mg',
      null,
      null,
    ]);
  });

  it('reads the whole that a share is taken of as the same kind of dose', () => {
    expect(read('Baclofen: reduce to 20 mg/day (20% of the 25 mg dose).')[1]).toEqual([
      '25 mg',
      'day',
      [25, 25],
    ]);
  });
});

describe('what poisons', () => {
  it.each([
    'Signs of toxicity are seen at doses greater than 200 mg of baclofen.',
    'After an overdose of baclofen, a dose of more than 200 mg causes coma.',
    'Une intoxication par le baclofène est à craindre à une dose supérieure à 200 mg.',
    'Eine Vergiftung mit Baclofen ist ab einer Dosis von mehr als 200 mg zu erwarten.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([['200 mg', 'dose', null]]);
  });

  it.each([
    'Doses greater than 80 mg of baclofen are seldom needed.',
    'Toxicity was seen with baclofen in dialysis at doses greater than 15 mg.',
  ])('%s: may be a day’s', (text) => {
    expect(read(text)[0]?.[1]).toBeNull();
  });
});
