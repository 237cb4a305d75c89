import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/dosage/detect.ts';
import { germanRates } from './rates-de.ts';
import { spanishRates } from './rates-es.ts';
import { frenchRates } from './rates-fr.ts';
import { italianRates } from './rates-it.ts';
import { dutchRates } from './rates-nl.ts';
import { portugueseRates } from './rates-pt.ts';

const LANGUAGES = {
  French: frenchRates,
  German: germanRates,
  Dutch: dutchRates,
  Spanish: spanishRates,
  Portuguese: portugueseRates,
  Italian: italianRates,
};

const MARK = /\[\[(.+?) => (\w+), ([\w.-]+)(?:, \w+)?\]\]/g;

/** A line without its marks, and span, start, period and daily dose of each. */
function readLine(line: string) {
  const [title = '', sentence = ''] = line.split('|').map((part) => part.trim());
  const marked = sentence.replaceAll(' ¶ ', '\n');
  const expected: (string | number)[][] = [];
  let text = '';
  let done = 0;
  for (const { 0: whole, 1: span = '', 2: per = '', 3: daily = '', index } of marked.matchAll(
    MARK,
  )) {
    text += marked.slice(done, index);
    expected.push([span, text.length, per, daily]);
    text += span;
    done = index + whole.length;
  }
  return { title, text: text + marked.slice(done), expected };
}

const daily = (range: readonly [number, number] | null) =>
  range === null ? 'none' : range[0] === range[1] ? `${range[0]}` : `${range[0]}-${range[1]}`;

describe.each(Object.entries(LANGUAGES))('%s rates', (_, lines) => {
  it.each(lines.trim().split('\n'))('%s', (line) => {
    const { title, text, expected } = readLine(line);
    const { mentions } = detect(text, title ? { title } : {});
    expect(mentions.map((one) => [one.text, one.start, `${one.per}`, daily(one.dailyMg)])).toEqual(
      expected,
    );
  });
});

describe('what looks like how often and is not', () => {
  it.each([
    // One day that was, no schedule.
    ['Il a pris 400 mg de baclofène la nuit précédente.', null],
    ['Sie schluckte Baclofen 200 mg am Abend vor der Aufnahme.', null],
    // A distance in time is no hour of the day.
    ['On donne 10 mg à 8 heures d’intervalle de baclofène.', null],
    ['Man nimmt Baclofen 10 mg alle 3 Tage.', null],
    // A multiplier of one counts nothing, and one form in three is no three.
    ['Lioresal 10 mg 3 x 1/2', [15, 15]],
    ['Lioresal 10 mg 3 x 2', [60, 60]],
    ['Lioresal 10 mg 3 x 1', [30, 30]],
    // The day's amount is divided, not multiplied.
    ['Baclofène 60 mg en 3 à 4 prises quotidiennes.', [60, 60]],
    ['Baclofen 75 mg, verteilt auf drei Einzeldosen.', [75, 75]],
    // A rising pair is a range, a step is no part of it.
    ['Baclofène : on augmente de 5 mg à 80 mg par jour.', null],
  ])('%s', (text, expected) => {
    expect(detect(text).mentions[0]?.dailyMg ?? null).toEqual(expected);
  });

  it.each([
    ['Baclofeno a las 8, 10 mg.', 10, 10],
    ['Baclofene alle 14 e 10 mg alle 22.', 10, 10],
    ['Baclofène quarante-cinq milligrammes.', 45, 45],
    ['Baclofène de quarante à cinquante milligrammes.', 40, 50],
    ['Baclofen fünf bis zehn Milligramm.', 5, 10],
    ['Baclofeno cuarenta y ochenta miligramos.', 40, 80],
    ['Baclofene centocinquanta milligrammi.', 150, 150],
    ['Baclofen tweehonderdvijftig milligram.', 250, 250],
    ['Baclofen one hundred and twenty milligrams.', 120, 120],
  ])('%s: from what to what', (text, low, high) => {
    const [mention] = detect(text).mentions;
    expect([mention?.low, mention?.high]).toEqual([low, high]);
  });

  it.each([
    ['Espasticidade: baclofeno 10 mg, benzodiazepínico (5 a 10 mg/dia).', 1],
    ['Tagesdosis: 23 mg für Tizanidin und 59 mg für Baclofen.', 1],
    ['Baclofeno 10 mg.\nBromoprida\n(10 mg/comprimido) 10 mg VO;', 1],
    ['GHB-verslaafden proberen baclofen. Ze beginnen met 15 mg.', 1],
    ['Lioresal (baclofen)\n- Tablet\n- 5 mg, 10 mg', 2],
    ['Le temps que le baclofène passe dans le sang est court. On monte à 40 mg.', 1],
    ['Le produit agit mieux que le baclofène. Le Xyzolam 40 mg suffit.', 0],
  ])('%s: whose it is', (text, count) => {
    expect(detect(text).mentions).toHaveLength(count);
  });

  it.each([
    ['Baclofène, ampoule pour voie intrathécale. Dosages : 10 mg/5 ml.', 'intrathecal'],
    ['Baclofène, sirop ; il existe aussi une voie intrathécale. Dosages : 5 mg/5 ml.', 'oral'],
  ])('%s: by which route', (text, route) => {
    expect(detect(text).mentions.at(-1)?.route).toBe(route);
  });
});
