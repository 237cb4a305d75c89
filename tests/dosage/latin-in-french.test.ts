import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const daily = (text: string, lang = 'fr') =>
  detect(text, { lang }).mentions.map(({ text: span, dailyMg }) => [span, dailyMg?.[0] ?? null]);

describe('Latin on prescriptions from Québec', () => {
  it.each([
    ['Le patient prend du baclofène 80 mg die depuis le mois de mai.', [['80 mg die', 80]]],
    ['Le patient prend du baclofène 10 mg die au coucher depuis mai.', [['10 mg die', 10]]],
    [
      'Le patient prend du baclofène 5 mg po die, puis 10 mg po bid pour la suite.',
      [
        ['5 mg', 5],
        ['10 mg', 20],
      ],
    ],
    ['Le patient prend du baclofène 10 mg TID avec les repas.', [['10 mg TID', 30]]],
    ['Le patient prend du baclofène 10 mg q.i.d. avec les repas.', [['10 mg q.i.d.', 40]]],
    [
      'Baclofène comprimé 10 mg : le patient prend 1 comprimé die.',
      [
        ['10 mg', null],
        ['1 comprimé die', 10],
      ],
    ],
  ])('%s', (text, expected) => expect(daily(text)).toEqual(expected));

  it.each([
    'Der Patient nimmt jetzt Baclofen 10 mg die Nacht über.',
    'Mit Baclofen 10 mg die Dosis halbieren.',
    'Baclofen 10 mg die Nacht',
  ])('%s: German "die" is an article', (text) =>
    expect(daily(text, 'de')).toEqual([['10 mg', null]]),
  );
});
