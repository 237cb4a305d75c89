import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import type { Surroundings } from '../../src/dosage/mention.ts';

const texts = (text: string, around: Surroundings = {}) =>
  detect(text, around).mentions.map((one) => one.text);

describe('a word right before an amount', () => {
  it.each([
    ['She had bethanechol 5 mg and baclofen 10 mg b.i.d.', ['10 mg b.i.d.']],
    ['He is on zolfuxine 10 mg and baclofen 5 mg.', ['5 mg']],
    ['Elle prend zolfuxine 10 mg et baclofène 5 mg.', ['5 mg']],
    ['Er nimmt bethanechol 10 mg und Baclofen 5 mg.', ['5 mg']],
    ['Toma betanecol 10 mg y baclofeno 5 mg.', ['5 mg']],
    ['Prende betanecolo 10 mg e baclofene 5 mg.', ['5 mg']],
    ['Usa betanecol 10 mg e baclofeno 5 mg.', ['5 mg']],
    ['Hij neemt zolfuxine 10 mg en baclofen 5 mg.', ['5 mg']],
    ['Baclofen 10 mg tds, senna 15 mg on. Baclofen has come down.', ['10 mg tds']],
  ])('%s: may be a drug’s name', (text, spans) => {
    expect(texts(text)).toEqual(spans);
  });

  it.each([
    ['Baclofen 5 mg slept well, whereas 10 mg did not.', ['5 mg', '10 mg']],
    ['Baclofen 10 mg TDS from day one, thereafter 15-20 mg TDS.', ['10 mg TDS', '15-20 mg TDS']],
    ['Baclofène 5 mg, parfois 10 mg.', ['5 mg', '10 mg']],
    ['Baclofen 5 mg, manchmal 10 mg.', ['5 mg', '10 mg']],
    ['Baclofeno 5 mg, mientras 10 mg falla.', ['5 mg', '10 mg']],
    ['Baclofene 5 mg, infine 10 mg.', ['5 mg', '10 mg']],
    ['Baclofeno 5 mg, enquanto 10 mg falha.', ['5 mg', '10 mg']],
    ['Baclofen 5 mg, terwijl 10 mg faalt.', ['5 mg', '10 mg']],
    ['Baclofen: CrCl 22. Suggest 2.5 mg OD rather than 10 mg TDS.', ['2.5 mg OD', '10 mg TDS']],
    ['The baclofen dose (default 15 mg/day) and step (default 5 mg).', ['15 mg/day', '5 mg']],
    ['He took regularly 5 mg and baclofen 10 mg.', ['5 mg', '10 mg']],
  ])('%s: may join or tell how', (text, spans) => {
    expect(texts(text)).toEqual(spans);
  });

  it('is no name in a list or a row of labels on a page about baclofen', () => {
    const title = 'Baclofen pump';
    expect(texts('• Even 5 mg may poison without kidneys.', { title })).toEqual(['5 mg']);
    expect(texts('Reservoir 40 mL | Conc 1 mg/mL | Dose 0.412 mg/d', { title })).toEqual([
      '1 mg/mL',
      '0.412 mg/d',
    ]);
    expect(texts('• Zolfuxine 5 mg may help.', { title })).toEqual([]);
  });
});
