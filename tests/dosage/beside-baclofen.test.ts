import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const spans = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map((mention) => mention.text);

describe('names in the spelling of any language', () => {
  it.each([
    'Abstinencia de baclofeno: ciproheptadina 4 mg cada 6 horas.',
    'Besides, trihexyfenidyl 15 mg twice daily was given.',
    'Se inició fenitoína a 18 mg/kg.',
    'Canabidiol 5 mg/kg/dia, sem mexer na medicação de base.',
    'Chloordiazepoxide 25 mg werd gestopt.',
    'Fer 80 mg par jour.',
    'Vit B1 500 mg, B12 1000 µg/j.',
    'Tab Pan 40 mg OD.',
    'J’ai aussi pris le patch de 21 mg.',
    'Dolore controllato con fentanyl TTS 25 mcg/h.',
  ])('%s', (text) => expect(spans(text)).toEqual([]));
});

describe('what tablets are made up with', () => {
  it.each([
    'Contiene almidón de trigo (61 mg por comprimido).',
    'Sonstige Bestandteile: Weizenstärke 61 mg.',
    'Excipiente com efeito conhecido: amido de trigo, 61 mg por comprimido.',
    'Cápsulas com 150 mg de celulose e 2 mg de dióxido de silício.',
    'Chaque comprimé contient 61 mg d’amidon de blé.',
    'Lattosio monoidrato 140 mg.',
    'Ogni fiala contiene 9 mg di cloruro di sodio.',
  ])('%s', (text) => expect(spans(text)).toEqual([]));
});

describe('a drug right before the parenthesis', () => {
  it.each([
    [
      'Nel confronto con la tizanidina (dose media 18 mg/die), il baclofene (dose media 52 mg/die) era meglio.',
      ['52 mg/die'],
    ],
    ['Nach der Entgiftung mit Diazepam (max. 60 mg/24 h) wird Baclofen gegeben.', []],
    ['Baclofen (max. 60 mg/24 h) wird nach Diazepam gegeben.', ['60 mg/24 h']],
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected));
});

describe('grams of what is drunk', () => {
  it.each([
    'Alcoholconsumptie: 121 g/dag in de baclofengroep.',
    'Avant le baclofène je tournais à 150 g/jour.',
    'Conso 120 g/j à J0.',
    'Alcohol stood at 187 mg per 100 ml.',
    'Avant c’était 5g par semaine.',
    'Les consommateurs de plus de 2 g/jour.',
  ])('%s', (text) => expect(spans(text)).toEqual([]));

  it('where the page is about drinking', () => {
    const text =
      'Pas plus de 10 à 12 g par jour pour les femmes. Le baclofène n’est pas reconnu dans cette indication.';
    expect(spans(text, 'Repères')).toEqual([]);
  });

  it('grams said to be baclofen’s are told as a slip', () => {
    expect(detect('He took 80 grams of baclofen a day.').mentions).toMatchObject([{ slip: true }]);
  });
});

describe('verbs and adverbs are no names', () => {
  it.each([
    'Tomava baclofeno e parou. Retomou 20 mg 3x/dia.',
    'Tomava baclofeno e parou. Faço 20 mg 3x/dia.',
    'Ha sospeso il baclofene. Prendere 20 mg tre volte al giorno.',
    'Baclofen 5 mg 3x/dag gedurende drie dagen, nadien 20 mg 3x/dag.',
  ])('%s', (text) => expect(spans(text, '').at(-1)).toMatch(/^20 mg/));
});

describe('whose a dose is, past other names', () => {
  it.each([
    [
      'Gabapentin vs baclofen',
      'Gabapentin has a limit of 3600 mg a day. Like baclofen, it is cleared by the kidneys. Then the limit is 700 mg a day.',
      [],
    ],
    ['Baclofeno', 'Até 80 mg/dia, ou lamotrigina, até 400 mg/dia.', ['80 mg/dia']],
    [
      'Baclofene',
      'Si dà il baclofene a 80 mg al giorno. In alternativa tizanidina, fino a 36 mg/die.',
      ['80 mg al giorno'],
    ],
    [
      'Intrathecal baclofen withdrawal',
      'Give lorazepam 2 mg IV. The pump was running at 700 mcg/day.',
      ['700 mcg/day'],
    ],
    [
      '',
      'Veterans dependent on cocaine got baclofen 60 mg/day. A smaller pilot had used 20mg tid.',
      ['60 mg/day', '20mg tid'],
    ],
    ['', 'Ingestion de 1,2 g de baclofène et d’une quantité inconnue de vodka.', ['1,2 g']],
    ['Baclofen', 'Enthält weniger als 1 mmol (23 mg) Natrium pro Tablette.', []],
  ])('%s: %s', (title, text, expected) => expect(spans(text, title)).toEqual(expected));
});

describe('the code of a drug that is tried beside baclofen', () => {
  it.each([
    ['Patients got ABC-123 5 mg plus baclofen 10 mg.', ['10 mg']],
    ['They took QRS-804 1200 mg or baclofen 20 mg daily.', ['20 mg daily']],
    ['TX-9 (0.5 mg or 1 mg) as add-on to baclofen was studied.', []],
    ['ABC-123 5 mg was added to baclofen 30 mg/day.', ['30 mg/day']],
  ])('%s', (text, own) => expect(spans(text)).toEqual(own));

  it.each([
    ['Baclofen (ABC-123) 10 mg daily.', '10 mg daily'],
    ['ABC-123 (baclofen) 10 mg daily.', '10 mg daily'],
    ['ABC-123 10 mg, a new formulation of baclofen, was tried.', '10 mg'],
    ['After COVID-19 20 mg of baclofen was given.', '20 mg'],
    ['Patients were given ABC-123 10 mg.', '10 mg'],
  ])('%s: no other drug’s', (text, own) => expect(spans(text)).toEqual([own]));
});
