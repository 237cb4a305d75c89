import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const doses = (text: string, title?: string) =>
  detect(text, title ? { title } : {}).mentions.map((mention) => mention.text);

describe('another drug right past the amount', () => {
  it.each([
    ['Baclofen 20 mg; then a 60 mg dose of d-amphetamine.', ['20 mg']],
    ['On baclofen she was given 15 mg of 0.5% bupivacaine.', []],
    ['On baclofen: the drug injected was 15 mg hyperbaric bupivacaine.', []],
    ['Baclofen plus one 60 mg sustained-release dextromethorphan capsule.', []],
    ['Baclofen, and 100 µg of intravenous carbetocin.', []],
    ['Sous baclofène, une dose de 1 000 mg d’acétate d’abiratérone.', []],
    ['Le baclofène et 10 mg de chlorhydrate de naloxone.', []],
    ['I take baclofen and 20 mg of Calexa.', []],
    ['Baclofen and one 25 mg Vistiral.', []],
    ['Baclofen 20 mg, or pregablin at 25 mg.', ['20 mg']],
    ['Baclofen 60 mg = 10 mg morphine.', ['60 mg']],
    ['Lioresal 20 mg + 300 mg of welbutrin.', ['20 mg']],
    ['Baclofen with ipratropium bromide 500 mcg.', []],
    ['Giving 5 mg, 10 mg or 20 mg of diazepam with 30 mg baclofen.', ['30 mg']],
    ['Baclofène : donner 5 mg ou 10 mg de diazépam.', []],
  ])('%s', (text, own) => expect(doses(text)).toEqual(own));

  it.each([
    ['Baclofen: 10 mg morning, 20 mg oral.', ['10 mg', '20 mg']],
    ['10 mg tablets of baclofen; 30 mg Lioresal.', ['10 mg', '30 mg']],
    ['Give 20 mg sustained-release baclofen.', ['20 mg']],
    ['Donner 10 mg de chlorhydrate de baclofène.', ['10 mg']],
    ['A 20 mg dose of R-baclofen.', ['20 mg']],
    ['Diazepam failed; 5 mg, 10 mg or 20 mg of baclofen helped.', ['5 mg', '10 mg', '20 mg']],
    ['Baclofen 10 mg or 5 mg diazepam.', ['10 mg']],
    ['Baclofen was raised to 30 mg daily or 5 mg diazepam added.', ['30 mg daily']],
    [
      'Better than baclofen 60 mg once daily or 30 mg twice daily.',
      ['60 mg once daily', '30 mg twice daily'],
    ],
  ])('%s', (text, own) => expect(doses(text)).toEqual(own));
});

describe('a product that holds two drugs', () => {
  it.each([
    ['Tizanidine/Baclofen Mayer 4 mg/20 mg, film-coated tablet', ['20 mg']],
    ['TIZANIDINE/BACLOFÈNE MAYER 4 mg/20 mg, comprimé', ['20 mg']],
    ['Baclofen/Tizanidin Mayer 20 mg/4 mg Filmtabletten', ['20 mg']],
    ['Les substances actives sont : Naloxone... 0,5 mg Baclofène... 10 mg', ['10 mg']],
  ])('%s: the strengths stand in the order of the names', (text, own) => {
    expect(doses(text)).toEqual(own);
  });

  it.each([
    ['Baclofen Mayer 10 mg/20 mg tablets', ['10 mg', '20 mg']],
    ['Baclofène..... 10 mg', ['10 mg']],
    ['Tizanidine or not; baclofen 10 mg/20 mg', ['10 mg', '20 mg']],
  ])('%s: strengths of one drug', (text, own) => expect(doses(text)).toEqual(own));
});

describe('alcohol that a medicine holds', () => {
  it.each([
    'Ce médicament contient 40 % de vol d’éthanol (alcool), c’est-à-dire jusqu’à 634 mg à la dose.',
    'Contient de petites quantités d’éthanol (alcool), inférieures à 100 mg par dose.',
    'Éthanol (alcool) : 93 mg par ml (40 gouttes).',
    'This medicine contains 90 mg of alcohol (ethanol) in each dose.',
    'This medicine contains 9% ethanol (alcohol), that is up to 90 mg per dose.',
    'Dieses Arzneimittel enthält 90 mg Alkohol (Ethanol) pro Dosis.',
    'Questo medicinale contiene 90 mg di alcol (etanolo) per dose.',
    'Este medicamento contiene 90 mg de alcohol (etanol) por dosis.',
    'Este medicamento contém 90 mg de álcool (etanol) em cada dose.',
    'Dit middel bevat 90 mg alcohol (ethanol) per dosis.',
    'Jusqu’à 348,8 mg par dose, ce qui équivaut à 7 ml de bière ou 3 ml de vin.',
  ])('%s', (text) => expect(doses(text, 'Baclofen oral solution')).toEqual([]));

  it.each([
    ['For alcohol dependence: baclofen 30 mg.', ['30 mg']],
    ['Alcohol craving fell at 90 mg a day.', ['90 mg a day']],
    ['It contains alcohol. Each 5 ml contains 10 mg of baclofen.', ['10 mg']],
    ['Contém 66 mg de álcool (etanol) em cada dose de 20 mg.', ['20 mg']],
    ['I took 30 mg with a glass of wine.', ['30 mg']],
  ])('%s', (text, own) => expect(doses(text, 'Baclofen')).toEqual(own));
});

describe('figures that are nobody’s dose', () => {
  it.each([
    'The serum level on baclofen was 31.6 mg l(-1).',
    'After baclofen the level in the liver was 4.7 microg/g.',
    'Baclofen: steady-state Cmin rose to 78 micrograms/mL.',
    'Baclofen was begun when the diastolic pressure was 110 mg.',
    'Baclofène : concentrations sanguines entre 1,3 et 4,4 µg/ml.',
    'Baclofen: minimale Hemmkonzentration 16 µg/ml.',
    'Baclofen: dalspiegel 2-6 mg/ml.',
  ])('%s', (text) => expect(doses(text)).toEqual([]));

  it.each([
    ['Baclofen 2 mg/ml oral solution.', ['2 mg/ml']],
    ['Baclofen 2 mg ml-1 in the pump.', ['2 mg ml-1']],
    ['Baclofen 3 mg kg(-1) was injected.', ['3 mg kg(-1)']],
    ['For low blood pressure baclofen was kept at 30 mg.', ['30 mg']],
  ])('%s', (text, own) => expect(doses(text)).toEqual(own));
});

describe('groups of drugs and rows', () => {
  it.each([
    ['Corticothérapie (1 mg/kg/j) et baclofène (10 mg/j).', ['10 mg/j']],
    ['Une corticothérapie orale à la dose de 1 mg/kg/j, avec le baclofène.', []],
    ['| Baclofen | 5 mg | 10 mg |\n| Cooper | 0.2 mg | 0.5 mg |', ['5 mg', '10 mg']],
    ['Baclofen 20 mg, copper 2 mg daily and selenium 55 µg.', ['20 mg']],
    ['Baclofen 20 mg and folic acid supplement 5 mg.', ['20 mg']],
  ])('%s', (text, own) => expect(doses(text)).toEqual(own));

  it.each([
    ['| Baclofen | 5 mg | 10 mg |\n| | 15 mg | 20 mg |', ['5 mg', '10 mg', '15 mg', '20 mg']],
    ['Copper is low. Baclofen 20 mg went on.', ['20 mg']],
  ])('%s', (text, own) => expect(doses(text)).toEqual(own));
});

describe('a trial of one drug against the harm of another', () => {
  const title = 'Kryptadil does not protect against baclofen-induced sleep';
  it('gives the amount to the subject before it', () => {
    expect(
      doses('Kryptadil 200 mg/day does not protect against baclofen-induced sleep.', title),
    ).toEqual([]);
  });

  it.each([
    'Llevo 80 mg de baclofeno.',
    'Roughly 80 mg a day caused baclofen-induced sleep.',
    'Already 80 mg a day told of baclofen-related sleep.',
    'Kryptadil was added; 80 mg/day of baclofen went on.',
  ])('%s', (text) => expect(doses(text, 'Baclofen-induced sleep')).toHaveLength(1));
});
