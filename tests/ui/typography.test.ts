import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typesetDataset } from '../../build/typeset-dataset.ts';
import { loadDataset } from '../../cli/data/load-dataset.ts';
import { authorityName } from '../../src/ui/format/authority-name.ts';
import { typeset } from '../../src/ui/format/typeset.ts';
import { cardWordsOf } from '../../src/ui/messages/card/card-words-of.ts';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';

const DATA = loadDataset(join(import.meta.dirname, '../../data'));

/** The same in both languages: French already, or the name a body goes by everywhere. */
const SAME_IN_FRENCH = new Set([
  ...['ANSM', 'Afssaps', 'CRAT', 'HAS', 'HAS (commission de la transparence)'],
  ...['Conseil d’État', 'Conseil d’État (juge des référés)', 'La revue Prescrire'],
  ...['Cour administrative d’appel de Versailles', 'Société française d’alcoologie'],
  ...['Tribunal administratif de Cergy-Pontoise'],
  ...['Tribunal administratif de Cergy-Pontoise (référé)'],
  ...['AEMPS (ficha técnica)', 'AIFA', 'ANMAT (prospecto)', 'ANVISA (bula)', 'BASG/AGES'],
  ...['BfArM', 'BfArM (Fachinformation)', 'Clínica Universidad de Navarra', 'DHSC/OHID'],
  ...['DGPPN / DG-Sucht (AWMF 076-001)', 'FDA', 'HPRA', 'HSA', 'Kindermedika (AT)', 'MHRA'],
  ...['NICE', 'NVvP (Richtlijnendatabase)', 'PRAC/CMDh', 'SAHPRA', 'TGA', 'WFSBP', 'AASLD', 'ACG'],
  ...['Zorginstituut (Farmacotherapeutisch Kompas)', 'American Geriatrics Society'],
  ...['American Psychiatric Association', 'Health Quality & Safety Commission'],
]);

describe('the authorities in French', () => {
  it.each([
    ['Health ministry (Journal officiel)', 'Ministère chargé de la santé (Journal officiel)'],
    ["Conseil d'État", 'Conseil d’État'],
    ['FDA', 'FDA'],
  ])('%s: %s', (authority, french) => {
    expect(authorityName('fr', authority)).toBe(french);
  });

  it('stay as the data name them in English', () => {
    expect(authorityName('en', 'Health ministry (Journal officiel)')).toBe(
      'Health ministry (Journal officiel)',
    );
  });

  it('are all named, or known to be the same', () => {
    const inEnglish = DATA.decisions
      .map(({ authority }) => typeset(null, authority))
      .filter((name) => !SAME_IN_FRENCH.has(name))
      .filter((name) => authorityName('fr', name) === name);
    expect(inEnglish).toEqual([]);
  });
});

describe('a text as it is printed', () => {
  it.each([
    [
      'fr',
      "L'AMM d'avril : 80 mg ; « fin »",
      'L’AMM d’avril\u00a0: 80 mg\u00a0; «\u00a0fin\u00a0»',
    ],
    ['fr', 'voie orale; adultes', 'voie orale\u00a0; adultes'],
    ['fr', "jusqu'à l'80 %", 'jusqu’à l’80\u00a0%'],
    ['en', "an association's page: 80 mg", 'an association’s page: 80 mg'],
    ['en', "the 'RTU' committee", "the 'RTU' committee"],
    [null, "L'avis : favorable", 'L’avis : favorable'],
  ] as const)('%s %s', (language, typed, printed) => {
    expect(typeset(language, typed)).toBe(printed);
    expect(typeset(language, printed)).toBe(printed);
  });

  it('leaves no straight apostrophe inside a word of the dataset, and every address alone', () => {
    const printed = typesetDataset(DATA);
    const texts = JSON.stringify(printed.decisions.map(({ sources: _, ...rest }) => rest));
    expect(texts).not.toMatch(/\p{L}'\p{L}/u);
    expect(texts).toContain('Conseil d’État');
    const urls = (set: typeof DATA) =>
      set.decisions.flatMap(({ sources }) => sources.map(({ url, copy }) => [url, copy]));
    expect(urls(printed)).toEqual(urls(DATA));
  });

  it.each([
    ['a quotation', (text: string) => cardWordsOf('fr').quoted(text)],
    ['the name of the card', (text: string) => cardWordsOf('fr').dialog(text)],
    ['a search that found nothing', (text: string) => pageWordsOf('fr').popup.search.none(text)],
  ])('keeps what is put into %s byte for byte', (_what, put) => {
    const written = "l'arrêt : 10 mg ; « 20 mg » !";
    expect(put(written)).toContain(written);
    expect(put(written)).not.toContain('\uE000');
  });

  it('keeps the colon of French with its word, in whole and in made texts', () => {
    const words = cardWordsOf('fr');
    expect(words.adults('80 mg')).toBe('adultes\u00a0: 80 mg');
    expect(words.notCompared.strength).not.toContain(' :');
  });
});
