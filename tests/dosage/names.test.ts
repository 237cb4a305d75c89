import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { findCandidates } from '../../src/dosage/text/candidate.ts';
import { namesBaclofen } from '../../src/dosage/words/names.ts';

describe('names of baclofen', () => {
  it.each([
    'baclofen',
    'Baclofène',
    'baclofene',
    'bacloféne',
    'BACLOFENO',
    'baklofen',
    'baclofenum',
    'balcofen',
    'Lioresal',
    'Liorésal®',
    'Gablofen',
    'Ozobax',
    'Fleqsuvy',
    'Lyvispah',
    'Kemstro',
    'Baclocur',
    'Baclosan',
    'баклофен',
    'Баклосан',
    'βακλοφένη',
    'バクロフェン',
    '巴氯芬',
    'apo-baclofen',
  ])('%s is one, for the probe and for the detector', (name) => {
    expect(namesBaclofen(`Take ${name} 10 mg daily.`)).toBe(true);
    expect(detect(`Take ${name} 10 mg daily.`).mentions.map((one) => one.text)).toEqual([
      '10 mg daily',
    ]);
  });

  it.each(['diazepam', 'Bach', 'backfill', 'bacon', 'lorazepam', 'arbaclophen', 'BAC'])(
    '%s is none for the detector',
    (name) => {
      expect(detect(`Take ${name} 10 mg/dL daily.`).mentions).toEqual([]);
    },
  );

  it.each(['Take diazepam 10 mg daily.', 'The back office opens at 10.', 'Bacon and eggs.'])(
    'the probe passes by: %s',
    (text) => {
      expect(namesBaclofen(text)).toBe(false);
    },
  );
});

describe('candidates', () => {
  it.each([
    '10 mg',
    '10mg',
    '10\u00a0mg',
    '50 µg',
    '50 μg',
    '80 grams',
    '80 g',
    'sixty milligrams',
    'trente microgrammes',
    '2 comprimés',
    '2 Tabletten',
    '½ tablet',
    '3x5 mg',
    '10㎎',
  ])('finds %s', (amount) => {
    const text = `up to ${amount} a day`;
    const [first] = findCandidates(text);
    expect(first && text.slice(first.start, first.end)).toBeTruthy();
  });

  it.each(['In 2017 there were 80 patients.', 'Version 2.80 costs 12.50 €.', 'No figures here.'])(
    'passes by: %s',
    (text) => {
      expect([...findCandidates(text)]).toEqual([]);
    },
  );
});
