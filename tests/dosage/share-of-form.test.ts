import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string) => detect(text).mentions.map(({ dailyMg, doubt }) => [dailyMg, doubt]);

describe('several tablets, named by the drug alone', () => {
  it.each([
    'I take 3 baclofen 10mg a day.',
    'I take two baclofen 10 mg three times a day.',
    'I take four 20mg baclofens a day.',
  ])('give no daily dose of one: %s', (text) => {
    expect(read(text)).toEqual([[null, 'amount']]);
  });

  it.each([
    ['From day 3 baclofen 10 mg a day was given.', [10, 10]],
    ['1. Tizanidine 2 mg 2. Baclofen 10 mg a day', [10, 10]],
    ['I take 4 x 10mg baclofen a day.', [40, 40]],
  ])('are none where the number counts something else: %s', (text, daily) => {
    expect(read(text)).toEqual([[daily, null]]);
  });
});

describe('a part of a tablet', () => {
  it.each([
    'Baclofen, 4 and one half 20 mg tablets daily.',
    'Baclofen, two and a half 20 mg tablets daily.',
    'Baclofen, 4 1/2 20 mg tablets daily.',
    'Baclofen half a baclofen 10 mg tablet twice daily.',
    'Baclofène la moitié d’un comprimé de 10 mg deux fois par jour.',
    'Baclofène un quart de comprimé de 10 mg deux fois par jour.',
    'Baclofeno la mitad de un comprimido de 10 mg dos veces al día.',
    'Baclofene la metà di una compressa da 10 mg due volte al giorno.',
    'Baclofeno metade de um comprimido de 10 mg duas vezes ao dia.',
    'Baclofen zweimal täglich die Hälfte einer Tablette zu 10 mg.',
    'Baclofen de helft van een tablet van 10 mg tweemaal per dag.',
  ])('gives no daily dose of the whole: %s', (text) => {
    expect(read(text)).toEqual([[null, 'amount']]);
  });

  it.each([
    ['Baclofène ½ cp de 10 mg x2/j.', [10, 10]],
    ['Baclofen, one and a half 10 mg tablets twice daily.', [30, 30]],
    ['I take half a 20mg baclofen three times a day.', [30, 30]],
    ['Baclofen half of a 10 mg tablet twice a day.', [10, 10]],
    ['Baclofen: half a 10 mg tablet twice a day.', [10, 10]],
    ['Baclofène deux comprimés et demi de 10 mg par jour.', [25, 25]],
    ['Baclofen eine halbe Tablette zu 10 mg zweimal täglich.', [10, 10]],
    ['Baclofen mit einer halben 10-mg-Tablette dreimal täglich.', [15, 15]],
    ['Baclofen een halve 10 mg tablet driemaal daags.', [15, 15]],
    ['Baclofène un demi-comprimé de 10 mg trois fois par jour.', [15, 15]],
    ['Baclofene mezza compressa da 10 mg tre volte al giorno.', [15, 15]],
    ['Baclofeno medio comprimido de 10 mg tres veces al día.', [15, 15]],
    ['Baclofeno meio comprimido de 10 mg três vezes ao dia.', [15, 15]],
    ['Baclofen ½ 20 mg tablet tds.', [30, 30]],
    ['Baclofen one half of a 20 mg tablet tds.', [30, 30]],
    ['La meta es de 20 mg de baclofeno al día.', [20, 20]],
    ['La dose media di baclofene era di 20 mg al giorno.', [20, 20]],
    ['Half of the patients took baclofen 10 mg twice a day.', [20, 20]],
    ['La moitié des malades prenait 10 mg de baclofène deux fois par jour.', [20, 20]],
  ])('that is counted, or of something else, is read: %s', (text, daily) => {
    expect(read(text)).toEqual([[daily, null]]);
  });

  it.each([
    'Baclofène 10 mg comprimés. Je prends la moitié d’un comprimé trois fois par jour.',
    'Baclofeno 10 mg comprimidos. Tome la mitad de un comprimido tres veces al día.',
    'Baclofen 10 mg Tabletten. Die Hälfte einer Tablette dreimal täglich.',
  ])('past the strength, told without a figure, gives no daily dose of the whole: %s', (text) => {
    expect(read(text).at(-1)).toEqual([null, 'amount']);
  });

  it.each([
    'Baclofen 10 mg Tabletten. Er begann mit einer halben Tablette dreimal täglich.',
    'Baclofene 10 mg compresse. Prenda mezza compressa tre volte al giorno.',
    'Baclofen 10 mg tablets. Take half a tablet three times a day.',
  ])('past the strength, in one word, is counted: %s', (text) => {
    expect(read(text).at(-1)).toEqual([[15, 15], null]);
  });
});

it('a part of a tablet that tells the amount again is none of its own', () => {
  const [amount, again] = detect(
    'Baclofen 5 mg (half of a 10 mg tablet) three times a day.',
  ).mentions;
  expect(amount).toMatchObject({ text: '5 mg', dailyMg: [15, 15] });
  expect(again).toMatchObject({ text: '10 mg', dailyMg: null });
  const [, same] = detect(
    'Baclofen 10 mg a day (one-half of a 10 mg tablet twice a day).',
  ).mentions;
  expect(same).toMatchObject({ text: '10 mg', dailyMg: null });
});
