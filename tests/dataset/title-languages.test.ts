import { expect, it } from 'vitest';
import { REAL } from './support/real-dataset.ts';

const SOURCES = [...REAL.decisions, ...REAL.cautions].flatMap(({ sources }) => sources);

/** Marks of a language that no title of another one has. */
const MARKS: readonly [lang: string, mark: RegExp][] = [
  [
    'fr',
    /baclofène|alcoolo|mis à jour|Conseil d'État|\b(?:dans le|pour le|de la|du juge|l'AMM)\b/i,
  ],
  ['de', /\b(?:bei|zur|Fachinformation|Änderung\w*|Dosierung)\b/],
  ['ja', /[\u3040-\u30ff]/],
  ['ru', /[ыэъ]/],
  ['en', /\b(?:of|and|the|for|label|guidelines?|prescribing|tablets|safety)\b/],
];

it.each(MARKS)('calls a title with words that only %s has by that language', (lang, mark) => {
  const marked = SOURCES.filter(({ title }) => mark.test(title));
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((each) => each.lang !== lang).map(({ title }) => title)).toEqual([]);
});

it('calls one title by one language wherever it stands', () => {
  const known = new Map<string, string | undefined>();
  for (const { title, lang } of SOURCES) {
    expect(known.has(title) ? known.get(title) : lang, title).toBe(lang);
    known.set(title, lang);
  }
});

it('leaves mere names without a language', () => {
  const names = /^(?:baclofen|baclocur|lioresal|lyvispah|baklofen)(?: \d+ ?mg)?$/i;
  const named = SOURCES.filter(({ title }) => names.test(title));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ lang }) => lang !== undefined)).toEqual([]);
});
