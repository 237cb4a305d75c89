import { expect, test } from 'vitest';
import { doseHints } from '../../src/page/finding/dose-hint.ts';
import { paintedTexts, setPage, startSession, until } from './support/page.ts';

test('a dose in running text is found with its sentence and painted', async () => {
  setPage('<p>Baclofen was raised slowly. She took 60 mg/day by March. It helped.</p>');
  const { layer } = await startSession();
  expect(layer.mentions()).toMatchObject([
    { mention: { text: '60 mg/day' }, snippet: 'She took 60 mg/day by March.' },
  ]);
  await until(() => paintedTexts().length > 0);
  expect(paintedTexts()).toEqual(['60 mg/day']);
});

test.each([
  'mg',
  'mgs',
  'mlg',
  'mligramos',
  'mil\xadli\xadgrammes',
  'milligramů',
  'мг',
  'mcg',
  'ug',
  'мкг',
  'micro grams',
  'mi\xadcro\xadgrammes',
  'Mikrogramm',
  'µg',
  'g',
])('a dose in "%s" is looked for', (unit) => {
  expect(doseHints(`Up to 30 ${unit} a day`)).not.toEqual([]);
});

test.each(['2 groups', 'the drug', 'August 30', '30 migraines'])('"%s" is none', (words) => {
  expect(doseHints(words)).toEqual([]);
});
