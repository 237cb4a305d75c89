import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import type { Surroundings } from '../../src/dosage/mention.ts';

const texts = (text: string, around: Surroundings = {}) =>
  detect(text, around).mentions.map((one) => one.text);

describe('whose dose it is', () => {
  it.each([
    ['Baclofen 30 mg, diazepam 10 mg.', ['30 mg']],
    ['30 mg baclofen, 10 mg diazepam.', ['30 mg']],
    ['She got 7 mg of lorazepam and 20 mg of baclofen.', ['20 mg']],
    ['Unlike tizanidine, baclofen is started at 15 mg/day.', ['15 mg/day']],
    ['In patients who take diazepam, baclofen is started at 5 mg.', ['5 mg']],
    ['Baclofen, combined with tizanidine, was raised to 60 mg/day.', ['60 mg/day']],
    ['Gabapentin 300 mg TID\nBaclofen 10 mg TID\nModafinil 200 mg daily', ['10 mg TID']],
    ['Low dose: 0.6 mg baclofen, 0.07 mg naltrexone and 21 mg sorbitol.', ['0.6 mg']],
    [
      'Terapia: ramipril 5 mg, baclofene 25 mg tre volte/die, fluconazolo 200 mg/die.',
      ['25 mg tre volte/die'],
    ],
    ['Baclofen and tizanidine: the former at 60 mg, the latter at 24 mg.', ['60 mg']],
    ['Hij kreeg naast diazepam (3 dd 10 mg) ook baclofen (3 dd 5 mg).', ['5 mg']],
    ['Doses of 40 mg/day and 0.4 mg/day of baclofen and clonidine, respectively.', ['40 mg/day']],
    ['Doses of 0.4 mg/day and 40 mg/day of clonidine and baclofen, respectively.', ['40 mg/day']],
    ['Doses respectives : 5 mg et 30 mg de diazépam et de baclofène, respectivement.', ['30 mg']],
    ['Baclofen 30 and 60 mg/day were given in weeks 1 and 2, respectively.', ['30 and 60 mg/day']],
    ['Baclofen 2 mg/kg; 4,5-tetrahydropyridin-ol hydrochloride (THIP) 8 mg/kg.', ['2 mg/kg']],
    ['Switched from 20 mg baclofen to 4 mg Zanaflex.', ['20 mg']],
    ['Per tablet 10 mg baclofen en 40 mg lactosemonohydraat.', ['10 mg']],
    ['Por comprimido 10 mg de baclofeno y 40 mg de lactosa.', ['10 mg']],
    [
      'Pregabalin up to 450 mg; spasms were treated with baclofen up to 60 mg a day.',
      ['60 mg a day'],
    ],
    ['Con pregabalina hasta 450 mg y tratado con baclofeno hasta 60 mg al día.', ['60 mg al día']],
    ['Discharged on: 1. Baclofen 10 mg TID 2. Zyplova 100 mg BID 3) Qorvant 8 mg.', ['10 mg TID']],
    ['"Zyplova poeder voor suspensie 200mg/5ml", "Baclofen tablet 10mg"', ['10mg']],
    ['Zolpidem > oral > 10 mg\nbaclofen > oral > 20 mg', ['20 mg']],
    ['Each 5 ml holds 5 mg baclofen and 6.5 mg butylquantol (E318).', ['5 mg']],
    ['Each 5 ml holds 5 mg baclofen and 6.5 mg methylparahydroxybenzoate.', ['5 mg']],
    ['Filled with 10,000 mcg (20 mL) baclofen and 1000 mcg clonidine.', ['10,000 mcg']],
    ['Baclofen schedule for 15 mg daily dose', ['15 mg daily']],
    ['Baclofen\nFormulary\nTablets 10 mg', ['10 mg']],
    ['Baclofen\n(10 mg/tablet) 5 mg tid\n\nBromopal\n(20 mg/tablet)', ['10 mg/tablet', '5 mg tid']],
    ['Starch and povidone; the box holds 50 baclofen tablets; each 10 mg.', ['10 mg']],
    ['PPI 1 mg per kg, the others baclofen 0.25 mg per kg.', ['0.25 mg per kg']],
    ['For cramps baclofen, albumin (20-40 g/week) and quinine.', []],
    ['After 20 mg of baclofen the milk held 22 mcg.', ['20 mg']],
    // How far doses lie apart is no dose.
    ['They had swallowed baclofen (mean 900 mg; SD 640 mg).', ['900 mg']],
    ['They had swallowed baclofen, 900 mg (standard deviation: 640 mg).', ['900 mg']],
    ['They had swallowed baclofen, up to 640 mg.', ['640 mg']],
    // Grams that a word of dosing joins to the name.
    ['Nine poisonings with baclofen doses (up to 2.5 grams) were told.', ['2.5 grams']],
    ['Nine drinkers with baclofen had 40 grams a day.', []],
    // Entries are counted, and citations stick to stops.
    ['Step 2 – 10 mg of baclofen daily.', ['10 mg']],
    ['Cohort 1 - 7.5 mg baclofen, cohort 2 - 15 mg.', ['7.5 mg', '15 mg']],
    ['Starting dose of baclofen per day 5 - 10 mg.', ['5 - 10 mg']],
    ['It went into the CSF.2 The dose of Lioresal is 50 mcg/mL.', ['50 mcg/mL']],
    ['She had baclofen 80 mg oral/50 μg intrathecal.', ['80 mg', '50 μg']],
    ['Baclofen-ratiopharm 10 mg, Baclofen® Teva 25 mg.', ['10 mg', '25 mg']],
    ['Nach 30 mg Baclofen fand man im Liquor 12 µg/ml.', ['30 mg']],
    ['Eine Frau, die auf einmal 2 g Baclofen genommen hatte, überlebte.', ['2 g']],
    ['Tablets of 25 mg (Lioresal) and 4 mg (Sirdalud).', ['25 mg']],
    ['Baclofen 10 mg daily and the binder sevelamer 800 mg tid.', ['10 mg daily']],
    ['Baclofen was on the list; she got 20 mg of foobarix.', []],
    ['Le patient prenait 30 mg de façon régulière, sous baclofène.', ['30 mg']],
    ['I take 30 mg of this medicine, baclofen.', ['30 mg']],
    ['Baclofen was added. It was raised to 60 mg.', ['60 mg']],
    ['Le baclofène est un myorelaxant. Ce médicament se prend à 30 mg/jour.', ['30 mg/jour']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['the title', { title: 'Baclofen: dosage' }],
    ['the heading', { heading: 'Baclofène', title: 'Traitements de la spasticité' }],
    ['the block before', { before: 'Baclofen is a muscle relaxant.' }],
    ['a table header', { headers: ['Dose', 'Lioresal'] }],
  ] as const)('a bare amount goes with %s', (_, around) => {
    expect(texts('Up to 80 mg/day.', around)).toEqual(['80 mg/day']);
  });

  it.each([
    ['no drug anywhere', {}],
    ['the title', { title: 'Nalmefene (Selincro)' }],
    ['a nearer heading', { heading: 'Tizanidine', title: 'Baclofen and others' }],
    ['the block before', { before: 'Gabapentin is an alternative.' }],
    ['a nearer header', { headers: ['Diazepam', 'Baclofen'] }],
  ] as const)('another drug takes a bare amount away: %s', (_, around) => {
    expect(texts('Up to 80 mg/day.', around)).toEqual([]);
  });

  it.each([
    ['Baclofen and tizanidine (30 and 12 mg/day, respectively) were compared.', 30],
    ['Tizanidin und Baclofen (12 und 30 mg/Tag, respektive) wurden verglichen.', 30],
  ])('%s: of figures that share one unit it keeps its own', (text, figure) => {
    const { mentions } = detect(text);
    expect(mentions.map(({ low, high }) => [low, high])).toEqual([[figure, figure]]);
  });

  it.each([
    ['A baclofen suspension at concentrations of 1 mg/mL was stable.', ['1 mg/mL']],
    ['Gablofen comes in concentrations of 50 mcg/mL and 500 mcg/mL.', ['50 mcg/mL', '500 mcg/mL']],
    ['Baclofen reached concentrations of 0.6 mcg/mL in serum.', []],
    ['The baclofen plasma level was 2 mg/mL, a laboratory error.', []],
  ])('%s: a bottle has a concentration, blood has a level', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('tells whose the other amounts are', () => {
    const { others } = detect('Baclofen helps; nalmefene 18 mg and 40 g of alcohol do not.');
    expect(others.map(({ text, drug }) => [text, drug])).toEqual([
      ['18 mg', 'nalmefene'],
      ['40 g', 'alcohol'],
    ]);
  });

  it('says that the drug is taken from around the sentence', () => {
    const [mention] = detect('Up to 80 mg/day.', { title: 'Baclofen' }).mentions;
    expect(mention?.implied).toContain('drug');
  });

  it('reads "bac" as the name beside an amount, and never blood alcohol', () => {
    expect(texts('Je suis à 90 mg de bac par jour.')).toEqual(['90 mg']);
    expect(texts('His BAC was 80 mg/dL.')).toEqual([]);
  });
});

describe('other drugs on a page about baclofen', () => {
  const around = { title: 'Baclofen experiences' };

  it.each([
    ['I also take tizanadine 4 mg at night and neurotin 300 mg.', []],
    ['I was on flexiril 10mg, then 5 mg klonipin.', []],
    ['Lexipro 10mg did nothing.', []],
    ['I was on baclofan 10mg.', ['10mg']],
    [
      'He reached 80 mg and tolerated 90 mg; overall 10 mg moderate steps.',
      ['80 mg', '90 mg', '10 mg'],
    ],
    ['He got 140 mg (2 mg/kg) of succinylcholine.', []],
    ['He got 140 mg (2 mg/kg) of baclofen.', ['140 mg', '2 mg/kg']],
    ['CGP-35348 was given at 10 mg.', []],
  ])('%s', (text, expected) => {
    expect(texts(text, around)).toEqual(expected);
  });

  it('takes a name alone on its line for the head of the lines below', () => {
    const list = 'Gabapentin\n300 mg capsules\nTake one at bedtime\nBaclofen\n10 mg tablets';
    expect(texts(list, around)).toEqual(['10 mg']);
    const section = 'Tizanidine\n\nStart with 2 mg.\nUp to 36 mg.\n\nThe usual dose is 30 mg.';
    expect(texts(section, around)).toEqual(['30 mg']);
  });
});

describe('a bare figure in a table cell', () => {
  it.each([
    [['Baclofen (mg/day)'], '80', { unit: 'mg', low: 80, high: 80, per: 'day', dailyMg: [80, 80] }],
    [
      ['mg/jour', 'Baclofène'],
      '30–75',
      { unit: 'mg', low: 30, high: 75, per: 'day', dailyMg: [30, 75] },
    ],
    [
      ['Dose (mcg/day)', 'Intrathecal baclofen'],
      '250',
      { unit: 'mcg', per: 'day', dailyMg: [0.25, 0.25] },
    ],
    [['Baclofen dose (mg)'], '10', { unit: 'mg', per: null, dailyMg: null }],
  ])('under %j, %j is a dose', (headers, text, expected) => {
    const [mention] = detect(text, { headers }).mentions;
    expect(mention).toMatchObject(expected);
    expect(mention?.implied).toContain('unit');
    expect(text.slice(mention?.start, mention?.end)).toBe(text);
  });

  it.each([
    [['Baclofen (n)'], '80'],
    [['Diazepam (mg/day)'], '80'],
    [['Age (years)', 'Baclofen'], '45'],
    [['Baclofen (mg/day)'], 'n = 80 patients'],
  ])('under %j, %j is none', (headers, text) => {
    expect(detect(text, { headers }).mentions).toEqual([]);
  });
});

describe('words with a capital that are no drugs', () => {
  it.each([
    'Baclofen by country: France 15-20 mg/day; Italy 15 mg/day; Japan 5 mg/day.',
    'Baclofène selon le pays : Allemagne 15-20 mg/jour ; Italie 15 mg/jour ; Suisse 5 mg/jour.',
    'Baclofen nach Land: Frankreich 15-20 mg/Tag; Italien 15 mg/Tag; Spanien 5 mg/Tag.',
    'Baclofeno por país: Francia 15-20 mg/día; Italia 15 mg/día; Alemania 5 mg/día.',
    'Baclofene per paese: Francia 15-20 mg/die; Germania 15 mg/die; Spagna 5 mg/die.',
    'Baclofeno por país: França 15-20 mg/dia; Itália 15 mg/dia; Espanha 5 mg/dia.',
    'Baclofen per land: Frankrijk 15-20 mg/dag; Italië 15 mg/dag; België 5 mg/dag.',
  ])('%s', (text) => {
    expect(texts(text)).toHaveLength(3);
  });

  it.each([
    'No baclofen 25 mg tablets till August. Give 10 mg tablets.',
    'Plus de baclofène 25 mg en stock. Donnez 10 mg.',
    'Kein Baclofen 25 mg da. Geben Sie 10 mg. ',
    'Sin baclofeno 25 mg. Dé 10 mg.',
    'Niente baclofene 25 mg. Date 10 mg.',
    'Sem baclofeno 25 mg. Dê 10 mg.',
    'Geen baclofen 25 mg. Geef 10 mg.',
  ])('%s', (text) => {
    expect(texts(text)).toEqual(['25 mg', expect.stringMatching(/^10 mg/)]);
  });

  it.each([
    ['Baclofen 25 mg, Quorvol 10 mg.', ['25 mg']],
    ['Baclofen 25 mg; Francol 10 mg.', ['25 mg']],
  ])('%s: another capital may be one', (text, own) => {
    expect(texts(text)).toEqual(own);
  });
});

describe('which of two names owns an amount', () => {
  it.each([
    ['Each "vitamin" capsule contained 110 mg of baclofen.', ['110 mg']],
    ['Each vitamin tablet held 30 mg a day of baclofen.', ['30 mg a day']],
    ['La gélule de mélatonine contenait 110 mg de baclofène.', ['110 mg']],
    ['Die Melatonin-Kapsel enthielt 110 mg Baclofen.', ['110 mg']],
    ['Melatonin capsules 5 mg, baclofen 10 mg.', ['10 mg']],
    ['Diazepam 5 mg of baclofen 10 mg', ['10 mg']],
    // What tablets are made up with is never weighed per kilogram.
    ['While baclofen cut sucrose intake only at 4.0 mg/kg, water was left.', ['4.0 mg/kg']],
    ['Baclofen cut cocaine intake; lactose 60 mg is in the tablet.', []],
    // "With baclofen" opens what is told of it, unless the page is another drug's.
    [
      'Arbaclofen 15 mg tid failed. With plain baclofen a small trial aimed at 40 mg/day.',
      ['40 mg/day'],
    ],
    ['Le diazépam 10 mg a échoué. Avec le baclofène, on a visé 40 mg/jour.', ['40 mg/jour']],
    ['Diazepam 10 mg half nicht. Mit Baclofen wurden 40 mg/Tag erreicht.', ['40 mg/Tag']],
    ['El diazepam 10 mg falló. Con baclofeno se llegó a 40 mg/día.', ['40 mg/día']],
    ['Il diazepam 10 mg fallì. Con il baclofene si arrivò a 40 mg/die.', ['40 mg/die']],
    ['O diazepam 10 mg falhou. Com baclofeno chegou-se a 40 mg/dia.', ['40 mg/dia']],
    ['Diazepam 10 mg hielp niet. Met baclofen werd 40 mg/dag bereikt.', ['40 mg/dag']],
    ['Diazepam was begun. Together with baclofen, 10 mg was given.', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('leaves a page about another drug its amounts', () => {
    const text = 'With baclofen, the dose is lowered to 2 mg.';
    expect(texts(text, { title: 'Tizanidine' })).toEqual([]);
  });

  it.each([
    'Over 200 mg: coma, fits. Largest survived: 2.5 g.',
    'Coma, convulsions. Dose maximale avec survie : 2,5 g.',
    'Koma. Größte überlebte Menge: 2,5 g.',
    'Coma. Fatal: 2.5 g.',
  ])('%s: grams that killed, or did not', (text) => {
    expect(texts(text, { title: 'Poison centre: baclofen' })).toContainEqual(
      expect.stringMatching(/^2[.,]5 g$/),
    );
  });

  it('leaves grams of something else alone', () => {
    const around = { title: 'Poison centre: baclofen' };
    expect(texts('Activated charcoal: 50 g.', around)).toEqual([]);
    expect(texts('Survived after charcoal, 50 g.', around)).toEqual([]);
  });
});
