import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import type { Surroundings } from '../../src/dosage/mention.ts';

const doses = (text: string, around: Surroundings = {}) =>
  detect(text, around).mentions.map((mention) => mention.text);

describe('a substance that has a maker’s code for a name owns its amounts', () => {
  it.each([
    ['Volunteers took QVX-4711 5 mg plus baclofen 10 mg.', ['10 mg']],
    ['Volunteers took QVX-4711 (TRZ-815) 5 mg plus baclofen 10 mg.', ['10 mg']],
    ['QVX-4711 at 5 mg was added to baclofen.', []],
    ['QVX 7-2211 (0.25 mg, 0.5 mg and 1 mg) was added to baclofen 30 mg/day.', ['30 mg/day']],
    ['QV 4711 (5 mg or 10 mg) with baclofen.', []],
    ['R551234 5 mg twice daily was added to baclofen.', []],
    ['Capsules of 10 mg QVX-17216498, 50 mg QVX-17216498 or 20 mg baclofen.', ['20 mg']],
    ['Besides baclofen they got placebo, 125 mg, 250 mg or 375 mg of QVX-2017357.', []],
    ['Besides baclofen one 90 mg oral dose of QVX 2-093 was given.', []],
    ['A range of QV-3509A of 30 to 50 mg/day was added to baclofen.', []],
    ['Les patients sous baclofène ont reçu QVX-4711 à 5 mg.', []],
    ['Zu Baclofen kam QVX-4711 zu 5 mg hinzu.', []],
    ['Al baclofene si aggiunse QVX-4711 (5 mg o 10 mg).', []],
    ['Al baclofeno se añadió QVX-4711 (5 mg o 10 mg).', []],
    ['Ao baclofeno juntou-se QVX-4711 (5 mg ou 10 mg).', []],
    ['Naast baclofen kreeg hij QVX-4711 (5 mg of 10 mg).', []],
  ])('%s', (text, own) => expect(doses(text)).toEqual(own));

  it.each([
    ['In study QVX-4711 30 mg of baclofen was given.', ['30 mg']],
    ['Trial NCT-01234567: baclofen 30 mg.', ['30 mg']],
    ['NDC 0555-1017-02 Baclofen tablets 10 mg', ['10 mg']],
    ['ITB 50-1000 mcg/day is baclofen in the spine.', ['50-1000 mcg/day']],
    ['Baclofen, SF-36, 30 mg/day.', ['30 mg/day']],
    ['Baclofen, FDA 2019, 30 mg/day.', ['30 mg/day']],
    ['Lioresal-20 mg', ['20 mg']],
    ['After QVX-4711 20 mg of baclofen was given.', ['20 mg']],
    ['Scores fell (QVS-10: 5 mg baclofen).', ['5 mg']],
    ['Baclofen at QV-9: 5 mg.', ['5 mg']],
    ['QVX-4711 (a new formulation of baclofen) 10 mg was taken.', ['10 mg']],
    ['Baclofen (QVX-4711) 10 mg was taken.', ['10 mg']],
    ['Baclofen (QVX-4711) is new. QVX-4711 10 mg was taken.', ['10 mg']],
  ])('%s: not every code is another drug', (text, own) => expect(doses(text)).toEqual(own));

  it('may be a form of baclofen on a page that names nothing else', () => {
    const text = 'Groups: placebo, QVX-804 30 mg or QVX-804 60 mg.';
    expect(doses(text, { title: 'Extended-release baclofen in spasticity' })).toHaveLength(2);
    expect(doses(text, { title: 'QVX-804 beside baclofen' })).toEqual([]);
  });
});

describe('a short form beside baclofen’s own amount', () => {
  it.each([
    ['Baclofen 20 mg and QTD 6.25 mg for six years.', ['20 mg']],
    ['The combination (baclofen 20 mg with QPH 50 mg) was better.', ['20 mg']],
    ['Baclofene 20 mg/die e QDC a 250 mg/die.', ['20 mg/die']],
  ])('%s', (text, own) => expect(doses(text)).toEqual(own));

  it.each([
    ['Baclofen 20 mg and ITB 300 mcg/day.', ['20 mg', '300 mcg/day']],
    ['Baclofen in QUD (30 mg/day) was studied.', ['30 mg/day']],
    ['BACLOFEN 20 MG AND THEN 30 MG', ['20 MG', '30 MG']],
  ])('%s: names no other drug', (text, own) => expect(doses(text)).toEqual(own));
});
