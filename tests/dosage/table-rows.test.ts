import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const own = (text: string, title?: string) =>
  detect(text, title ? { title } : {}).mentions.map((one) => one.text);

describe('a row of a table in plain text belongs to the drug in its first cell', () => {
  it.each([
    [
      '| Tizanidine | PO | instead of, or with, baclofen; sedating | 2 mg at night; 4 mg TID | Check the liver. Begin with 2 mg; max 36 mg/day |',
      [],
    ],
    ['| Dantrolene | oral | not with baclofen | 25 mg daily | up to 400 mg/day |', []],
    ['Diazepam | 2 mg bid | where baclofen fails | 10 mg qid', []],
    ['| **Gabapentine** | après le baclofène | 300 mg | puis 900 mg/jour |', []],
    ['| Diazepam | wenn Baclofen nicht wirkt | 5 mg | höchstens 20 mg/Tag |', []],
    ['| Tizanidina | si el baclofeno falla | 2 mg | máximo 36 mg/día |', []],
    ['| Tizanidina | se il baclofene non basta | 2 mg | massimo 36 mg/die |', []],
    ['| Tizanidina | se o baclofeno falhar | 2 mg | máximo 36 mg/dia |', []],
    ['| Tizanidine | als baclofen niet helpt | 2 mg | maximaal 36 mg/dag |', []],
    ['| Baclofen | by mouth | where diazepam fails | 10 mg TID |', ['10 mg TID']],
    ['| Baclofène | si le diazépam échoue | 10 mg | 80 mg/jour |', ['10 mg', '80 mg/jour']],
    ['| Lioresal (baclofen) | not with tizanidine | 5 mg tid |', ['5 mg tid']],
    ['| Spasms | Baclofen | if gabapentin is not borne | 5 mg TID |', ['5 mg TID']],
    // Its own cell names the other drug.
    ['| Tizanidine | baclofen 10 mg tid is the other choice | 2 mg |', ['10 mg tid']],
    ['| Baclofen | rather than diazepam 5 mg | 10 mg TID |', ['10 mg TID']],
  ])('%s', (row, expected) => {
    expect(own(row)).toEqual(expected);
  });

  it('also where the row above is another drug’s, and a cell holds several sentences', () => {
    const table = [
      '| Drug | Notes | Dose |',
      '| Baclofen | first | Start 5 mg TID. Go up by 5 mg |',
      '| Tizanidine | after baclofen | Start 2 mg. Go up by 4 mg. Not over 36 mg/day |',
    ];
    expect(own(table.join('\n'), 'Spasticity')).toEqual(['5 mg TID', '5 mg']);
  });

  it.each([
    ['| Baclofen withdrawal | Diazepam | 10 mg |', []],
    ['| Baclofen | 10 mg | Tizanidine | 4 mg |', ['10 mg']],
    [
      '| Hiccups | if metoclopramide fails, baclofen 10 mg tid | 60 mg/day |',
      ['10 mg tid', '60 mg/day'],
    ],
    ['| Muscle spasm | tizanidine or baclofen 5 mg | weekly review |', ['5 mg']],
  ])('%s: a cell that says more, or two names, settles no row', (row, expected) => {
    expect(own(row)).toEqual(expected);
  });
});
