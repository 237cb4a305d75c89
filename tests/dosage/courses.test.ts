import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const spansOf = (text: string) => detect(text).mentions.map((one) => one.text);

/** A dose that gave way to another, each with its unit: two doses. */
const CHANGES: readonly (readonly [text: string, spans: readonly string[]])[] = [
  ['Baclofen crept from 250 mcg/d to 1150 mcg/d.', ['250 mcg/d', '1150 mcg/d']],
  ['Baclofen doubled from 10 mg bid to 20 mg bid.', ['10 mg bid', '20 mg bid']],
  ['Baclofen went from 450 mcg/day to 700 mcg/day.', ['450 mcg/day', '700 mcg/day']],
  ['Her baclofen rose slowly from 30 mg to 90 mg.', ['30 mg', '90 mg']],
  ['His baclofen moved from 30 mg daily up to 90 mg daily.', ['30 mg daily', '90 mg daily']],
  ['La dose de baclofène est passée de 250 µg/j à 1150 µg/j.', ['250 µg/j', '1150 µg/j']],
  ['Le baclofène a triplé de 30 mg/jour à 90 mg/jour.', ['30 mg/jour', '90 mg/jour']],
  ['Die Baclofen-Dosis stieg von 250 µg/Tag auf 700 µg/Tag.', ['250 µg/Tag', '700 µg/Tag']],
  ['Baclofen wurde von 30 mg/Tag auf 90 mg/Tag gebracht.', ['30 mg/Tag', '90 mg/Tag']],
  ['El baclofeno pasó de 30 mg/día a 90 mg/día.', ['30 mg/día', '90 mg/día']],
  ['Il baclofene è passato da 30 mg/die a 90 mg/die.', ['30 mg/die', '90 mg/die']],
  ['O baclofeno foi de 30 mg/dia para 90 mg/dia.', ['30 mg/dia', '90 mg/dia']],
  ['De baclofen ging van 30 mg/dag naar 90 mg/dag.', ['30 mg/dag', '90 mg/dag']],
];

/** The ends of one range. */
const RANGES: readonly (readonly [text: string, span: string])[] = [
  ['Baclofen doses ranged from 450 mcg/day to 700 mcg/day.', '450 mcg/day to 700 mcg/day'],
  ['Baclofen went in a range from 30 mg to 90 mg.', '30 mg to 90 mg'],
  ['Baclofen doses from 10 mg bid to 20 mg bid were used.', '10 mg bid to 20 mg bid'],
  ['La dose de baclofène varie de 30 mg/j à 90 mg/j.', '30 mg/j à 90 mg/j'],
  ['Baclofen lag bei 30 mg/Tag bis 90 mg/Tag.', '30 mg/Tag bis 90 mg/Tag'],
  ['El baclofeno oscila de 30 mg/día a 90 mg/día.', '30 mg/día a 90 mg/día'],
  ['Il baclofene varia da 30 mg/die a 90 mg/die.', '30 mg/die a 90 mg/die'],
  ['O baclofeno varia de 30 mg/dia a 90 mg/dia.', '30 mg/dia a 90 mg/dia'],
  ['De baclofen is van 30 mg/dag tot 90 mg/dag.', '30 mg/dag tot 90 mg/dag'],
];

describe('from one dose to another', () => {
  it.each(CHANGES)('%s: two doses', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  it.each(RANGES)('%s: one range', (text, span) => {
    expect(spansOf(text)).toEqual([span]);
  });
});
