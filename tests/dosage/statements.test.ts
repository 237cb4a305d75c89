import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { fittedStatements, heldOutStatements } from './statements/fitted.ts';
import type { Statement } from './statements/read-statements.ts';

/** Share of the doses found whose statement type is read as marked. */
function shareRight(all: readonly Statement[]): number {
  const right = all.flatMap(({ title, text, doses }) => {
    const { mentions } = detect(text, title ? { title } : {});
    return doses.flatMap(({ start, end, role }) => {
      const mention = mentions.find((one) => one.start < end && start < one.end);
      return mention ? [mention.role === role] : [];
    });
  });
  return right.filter(Boolean).length / right.length;
}

/** The statement types of the marked doses of a sentence on baclofen. */
function rolesIn(sentence: string): readonly string[] {
  const text = sentence.replace(/[[\]]/g, '');
  return detect(text, { title: 'Baclofen' }).mentions.map((mention) => mention.role);
}

describe('statement types', () => {
  it('are read in nine of ten sentences that the weights were fitted on', () => {
    expect(shareRight(fittedStatements())).toBeGreaterThan(0.88);
  });

  it('are read in seven of ten sentences kept out of the fit, in freer words', () => {
    expect(shareRight(heldOutStatements())).toBeGreaterThan(0.7);
  });

  it.each([
    ['Never go over [60 mg] of baclofen.', 'ceiling'],
    ['Side effects are common over [60 mg] of baclofen.', 'threshold'],
    ['Pas de baclofène au-dessus de [80 mg par jour].', 'ceiling'],
    ['Un malade sur deux a besoin de plus de [100 mg] de baclofène par jour.', 'threshold'],
    ['The mean dose of baclofen was [75 mg/day].', 'taken'],
    ['The usual dose of baclofen is [75 mg/day].', 'usual'],
  ])('tells bounds, stages and averages apart: %s', (sentence, role) => {
    expect(rolesIn(sentence)).toEqual([role]);
  });

  it.each([
    ['what was taken at most', 'The highest dose given was [240 mg/day].', 'taken'],
    ['what may be taken at most', 'The highest dose allowed is [240 mg/day].', 'ceiling'],
    [
      'what prescribing is held to',
      'The vote to constrain its prescription to [60 mg] stood.',
      'ceiling',
    ],
    ['a group by its bound', 'Patients were on a high dose (≥ [20 mg/day]).', 'threshold'],
    ['a group by its dose', 'Patients were on a high dose (median [30 mg/day]).', 'taken'],
    ['a bound said after', 'Coma was seen in those ingesting [200 mg] or more.', 'threshold'],
    ['no bound after', 'Coma was seen in a man ingesting [200 mg] at home.', 'taken'],
    ['a step that was told', 'My dose was increased by [20 mg] every 3 days.', 'increment'],
    ['a level that was told', 'My dose was increased to [120 mg] in three weeks.', 'taken'],
    ['a test dose that was given', 'After a test dose of [50 µg] her spasms eased.', 'taken'],
    ['a test dose to be given', 'Screening begins with a test dose of [50 µg].', 'start'],
    ['who does not respond', 'Patients who do not respond to [100 µg] get no pump.', 'threshold'],
    ['who responds', 'Most patients respond to [40 to 80 mg/day].', 'usual'],
    ['a bound refused after it', 'Doses over [80 mg] are not recommended.', 'ceiling'],
    ['a bound with its effect after it', 'Doses over [80 mg] cause drowsiness.', 'threshold'],
    ['a strength in a story', 'She was handed [25 mg] tablets by mistake.', 'strength'],
    ['an intake in a story', 'She swallowed [250 mg] by mistake.', 'taken'],
    ['une dose qui oblige', 'Une dose de plus de [120 mg/jour] exige un avis.', 'threshold'],
    ['une dose interdite', 'Ne prescrivez pas plus de [120 mg/jour].', 'ceiling'],
    ['un groupe', 'Peu de patients prennent plus de [180 mg/jour].', 'threshold'],
    ['une prise', 'Mon voisin prend [180 mg/jour] depuis un an.', 'taken'],
  ])('tells %s: %s', (_, sentence, role) => {
    expect(rolesIn(sentence)).toEqual([role]);
  });

  it('shows what spoke for the type when asked to explain', () => {
    const { mentions } = detect('Never take more than 80 mg of baclofen.', {}, { explain: true });
    expect(mentions[0]?.evidence).toMatchObject({ always: 1, notBefore: 1 });
  });

  it.each([
    'Baclofène. Semaine 1 : 15 mg/j. Semaine 2 : 30 mg/j. Semaine 3 : 45 mg/j.',
    'Baclofen. Week 1: 15 mg/day. Week 2: 30 mg/day. Week 3: 45 mg/day.',
  ])('tells the stages of a schedule: %s', (sentence) => {
    const { mentions } = detect(sentence);
    const roles = mentions.map((mention) => mention.role);
    expect(roles).toEqual(['start', 'increment', 'increment']);
  });
});
