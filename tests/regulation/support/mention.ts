import type { Mention } from '../../../src/dosage/mention.ts';

/** A plain oral daily dose of 30 mg, changed as a test needs it. */
export function mention(change: Partial<Mention> = {}): Mention {
  return {
    start: 0,
    end: 9,
    text: '30 mg/day',
    unit: 'mg',
    low: 30,
    high: 30,
    per: 'day',
    dailyMg: [30, 30],
    route: null,
    role: 'taken',
    slip: false,
    implied: [],
    doubt: null,
    indication: null,
    population: null,
    ...change,
  };
}

/** A daily dose of so many mg by mouth; a range where two figures are given. */
export function daily(low: number, high: number = low, change: Partial<Mention> = {}): Mention {
  return mention({ low, high, dailyMg: [low, high], ...change });
}

/** An amount whose rate the text does not tell. */
export function amount(mg: number, change: Partial<Mention> = {}): Mention {
  return mention({ low: mg, high: mg, per: null, dailyMg: null, ...change });
}
