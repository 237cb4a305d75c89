import { describe, expect, it } from 'vitest';
import { comparableDose } from '../../src/regulation/comparable-dose.ts';
import { amount, daily, mention } from './support/mention.ts';

describe('what of a mention can be held against a ceiling', () => {
  it('takes the high end of a daily range', () => {
    expect(comparableDose(daily(30, 80), 'oral')).toEqual({ kind: 'day', highMg: 80, note: null });
  });

  it('takes the derived daily dose of an amount with a rate', () => {
    const thrice = mention({ low: 10, high: 10, per: 'dose', dailyMg: [30, 30] });
    expect(comparableDose(thrice, 'oral')).toEqual({ kind: 'day', highMg: 30, note: null });
  });

  it('takes a level of a titration as the daily dose that it is', () => {
    const level = mention({ ...daily(45), role: 'increment', step: 'level' });
    expect(comparableDose(level, 'oral')).toEqual({ kind: 'day', highMg: 45, note: null });
  });

  it('takes an amount without a rate as one intake', () => {
    expect(comparableDose(amount(20), 'oral')).toEqual({
      kind: 'intake',
      highMg: 20,
      note: 'no-period',
    });
  });

  it('takes a daily dose whose period is in doubt as one intake', () => {
    const doubtful = daily(60, 60, { doubt: 'period' });
    expect(comparableDose(doubtful, 'oral')).toMatchObject({ kind: 'intake', note: 'no-period' });
  });

  it('reads grams as milligrams where the unit is no slip', () => {
    expect(comparableDose(amount(0.2, { unit: 'g' }), 'oral')).toMatchObject({ highMg: 200 });
  });

  it.each([
    ['a tablet strength', amount(10, { role: 'strength' }), 'strength'],
    ['a concentration', amount(5, { unit: 'mg/mL' }), 'strength'],
    ['a dose per kilogram', mention({ unit: 'mg/kg', dailyMg: null }), 'per-weight'],
    ['a step of unknown kind', daily(10, 10, { role: 'increment' }), 'increment'],
    ['a difference', daily(10, 10, { role: 'increment', step: 'difference' }), 'increment'],
    ['a slip of the unit', daily(80, 80, { slip: true }), 'unit-slip'],
    ['a week', amount(200, { per: 'week' }), 'no-period'],
    ['tablets of unknown strength', amount(3, { unit: 'tablet' }), 'no-period'],
  ])('never compares %s', (_what, read, note) => {
    expect(comparableDose(read, 'oral')).toEqual({ kind: 'none', note });
  });

  it('never compares what goes into the spine', () => {
    expect(comparableDose(daily(80), 'intrathecal')).toEqual({ kind: 'none', note: 'intrathecal' });
  });

  it('never compares a figure that was hard to read', () => {
    const doubtful = daily(800, 800, { doubt: 'amount' });
    expect(comparableDose(doubtful, 'oral')).toEqual({ kind: 'none', note: null });
  });
});
