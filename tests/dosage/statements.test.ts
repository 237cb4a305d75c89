import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { german } from './statements/de.ts';
import { english } from './statements/en.ts';
import { spanish } from './statements/es.ts';
import { french } from './statements/fr.ts';
import { italian } from './statements/it.ts';
import { dutch } from './statements/nl.ts';
import { passages } from './statements/passages.ts';
import { portuguese } from './statements/pt.ts';
import { readStatements, type Statement } from './statements/read-statements.ts';
import { unseen } from './statements/unseen.ts';

const lists = [french, english, german, italian, spanish, portuguese, dutch, passages];
/** Every third line was held out of the fit of the weights. */
const statements = lists.flatMap((lines) => readStatements(lines, (at) => at % 3 === 2));
const later = readStatements(unseen, (at) => at % 2 === 1);

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

describe('statement types', () => {
  it('are read in nearly all sentences that the weights were fitted on', () => {
    expect(shareRight(statements.filter((one) => !one.heldOut))).toBeGreaterThan(0.95);
  });

  it('are read in nine of ten sentences of the same kind held out of the fit', () => {
    expect(shareRight(statements.filter((one) => one.heldOut))).toBeGreaterThan(0.89);
  });

  it('are read in seven of ten sentences that were written last, in freer words', () => {
    expect(shareRight(later.filter((one) => one.heldOut))).toBeGreaterThan(0.68);
  });

  it.each([
    ['Never go over [60 mg] of baclofen.', 'ceiling'],
    ['Side effects are common over [60 mg] of baclofen.', 'threshold'],
    ['Pas de baclofène au-dessus de [80 mg par jour].', 'ceiling'],
    ['Un malade sur deux a besoin de plus de [100 mg] de baclofène par jour.', 'threshold'],
    ['The mean dose of baclofen was [75 mg/day].', 'taken'],
    ['The usual dose of baclofen is [75 mg/day].', 'usual'],
  ])('tells bounds, stages and averages apart: %s', (sentence, role) => {
    const { mentions } = detect(sentence.replace(/[[\]]/g, ''));
    expect(mentions.map((mention) => mention.role)).toEqual([role]);
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
