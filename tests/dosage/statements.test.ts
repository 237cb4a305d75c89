import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { fittedStatements, heldOutStatements, rareStatements } from './statements/fitted.ts';
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

/** Takes the square brackets out of a sentence; returns where the doses in them begin. */
function unmarked(sentence: string): { text: string; starts: ReadonlySet<number> } {
  const starts = new Set<number>();
  let text = '';
  for (const part of sentence.split(/(?=\[)|\]/)) {
    if (part.startsWith('[')) starts.add(text.length);
    text += part.replace('[', '');
  }
  return { text, starts };
}

/** The statement types of the marked doses of a sentence on baclofen. */
function rolesIn(sentence: string): readonly string[] {
  const text = sentence.replace(/[[\]]/g, '');
  return detect(text, { title: 'Baclofen' }).mentions.map((mention) => mention.role);
}

/** The statement types of those doses of a sentence that stand in square brackets. */
function rolesOfMarked(sentence: string): readonly string[] {
  const { text, starts } = unmarked(sentence);
  const { mentions } = detect(text, { title: 'Baclofen' });
  return mentions.filter(({ start }) => starts.has(start)).map(({ role }) => role);
}

describe('statement types', () => {
  // Some two thousand doses: a busy machine needs more than the five seconds of other tests.
  it('are read in nine of ten sentences that the weights were fitted on', {
    timeout: 30_000,
  }, () => {
    expect(shareRight(fittedStatements())).toBeGreaterThan(0.95);
  });

  it('are read in three of four passages in rare words and turns', { timeout: 30_000 }, () => {
    expect(shareRight(rareStatements())).toBeGreaterThan(0.75);
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

  it.each([
    ['Semaine 1 : 60 mg → [50 mg/jour]. Semaine 2 : 50 mg → [40 mg/jour].', 'increment'],
    ['Week 1: 60 mg → [50 mg daily]. Week 2: 50 mg → [40 mg daily].', 'increment'],
    ['Woche 1: 60 mg → [50 mg täglich]. Woche 2: 50 mg → [40 mg täglich].', 'increment'],
  ])('tells where a reduction leads that is drawn as an arrow: %s', (sentence, role) => {
    expect(rolesOfMarked(sentence)).toEqual([role, role]);
  });

  it.each([
    ['The usual dose is [10 mg three times a day] ([30 mg/day]).', 'usual'],
    ['Begin with [5 mg three times a day] ([15 mg/day]).', 'start'],
    ['Die übliche Dosis ist [10 mg dreimal täglich] ([30 mg/Tag]).', 'usual'],
    ['La dose maximale est de [20 mg quatre fois par jour] ([80 mg/jour]).', 'ceiling'],
    ['Cada comprimido contiene [10 mg] ([10.000 microgramos]).', 'strength'],
  ])('tells an amount in brackets like the one it says again: %s', (sentence, role) => {
    expect(rolesOfMarked(sentence)).toEqual([role, role]);
  });

  it.each([
    ['The first injection holds [50 mcg], sometimes [75 mcg] or [100 mcg].', 'start'],
    ['La première injection contient [50 µg], parfois [75 µg] ou [100 µg].', 'start'],
    ['De eerste injectie bevat [50 mcg], soms [75 mcg] of [100 mcg].', 'start'],
  ])('tells alternatives like the first of them: %s', (sentence, role) => {
    expect(rolesOfMarked(sentence)).toEqual([role, role, role]);
  });

  it.each([
    ['a range that was taken', 'In our study doses ranged from [20 to 140 mg daily].', 'taken'],
    ['a range to be taken', 'Doses should range from [20 to 60 mg daily].', 'usual'],
    ['an average', 'The average highest dose was [132 mg/day].', 'taken'],
    ['une moyenne', 'La dose maximale moyenne a été de [126 mg/jour].', 'taken'],
    ['a step with its bound', 'Increase by no more than [5 mg] every three days.', 'increment'],
    ['a bound to keep within', 'Keep the total daily dose under [30 mg].', 'ceiling'],
    ['a bound that somebody is under', 'She had taken under [30 mg].', 'threshold'],
    ['una cota', 'Manténgase por debajo de [30 mg al día].', 'ceiling'],
    ['eine Grenze', 'Bleiben Sie unter [30 mg am Tag].', 'ceiling'],
    ['a group, "or" between its marks', 'Dosis alta (> o = [150 mg]).', 'threshold'],
    ['ein Gruppenmaß', 'Hohe Dosis (> oder = [150 mg]).', 'threshold'],
    ['a product by its brand', 'My doctor wrote a script for Lioresal [10 mg].', 'strength'],
    ['the substance somebody takes', 'My doctor has me on baclofen [10 mg] at night.', 'taken'],
    ['the way up in a story', 'La dosis aumentó de 30 mg al día a [60 mg al día].', 'taken'],
    ['a step in a rule', 'La dosis se aumenta [5 mg] cada tres días.', 'increment'],
    [
      'a refusal from afar',
      'Il ne pourra plus être prescrit à des doses supérieures à [80 mg/jour].',
      'ceiling',
    ],
  ])('tells %s: %s', (_, sentence, role) => {
    expect(rolesOfMarked(sentence)).toEqual([role]);
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
