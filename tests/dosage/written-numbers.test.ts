import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "span > daily milligrams" of each mention; a doubt of its figure is told by a question mark. */
function read(text: string, lang?: string): string[] {
  return detect(text, lang ? { lang } : {}).mentions.map((one) => {
    const [low, high] = one.dailyMg ?? [];
    const daily = one.dailyMg ? (low === high ? `${low}` : `${low}-${high}`) : 'none';
    return `${one.text} > ${daily}${one.doubt === 'amount' ? '?' : ''}`;
  });
}

describe('a comma before three digits', () => {
  it.each([
    // Where the comma parts decimals, thousands are not written with it.
    [
      'Die Patienten nehmen Baclofen 3,125 mg zweimal täglich ein.',
      '3,125 mg zweimal täglich > 6.25',
    ],
    [
      'Die Patienten nehmen eine Tablette Baclofen 3,125 mg zweimal täglich ein.',
      '3,125 mg zweimal täglich > 6.25',
    ],
    ['De patiënt nam baclofen 1,875 mg 2x per dag in.', '1,875 mg 2x per dag > 3.75'],
    [
      'La dose de baclofène est augmentée à 3,125 mg 2 fois par jour.',
      '3,125 mg 2 fois par jour > 6.25',
    ],
    ['El paciente tomaba baclofeno 2,125–10 mg al día.', '2,125–10 mg al día > 2.125-10'],
    ['Il paziente prendeva baclofene 3,375 mg al giorno.', '3,375 mg al giorno > 3.375'],
    [
      'O paciente tomava uma dose de baclofeno 3,375 mg por dia com o jantar.',
      '3,375 mg por dia > 3.375',
    ],
    // Nobody writes the last nought of decimals; nobody writes thousands so.
    [
      'Die Patienten nehmen Baclofen 1,200 mg zweimal täglich ein.',
      '1,200 mg zweimal täglich > none?',
    ],
    ['The patients were given baclofen 1,125 mg daily in the trial.', '1,125 mg daily > 1125'],
    ['The patients were given baclofen 1,200 mg daily in the trial.', '1,200 mg daily > 1200'],
    // No language is known.
    ['Baclofen 1,125 mg daily', '1,125 mg daily > none?'],
    ['Baclofen 1,200 mg daily', '1,200 mg daily > 1200'],
    // Micrograms have thousands and no thousandths.
    ['Die Pumpe gab dem Patienten 1,250 µg Baclofen pro Tag.', '1,250 µg > 1.25'],
    ['Die Pumpe gab dem Patienten 1,215 µg Baclofen pro Tag.', '1,215 µg > none?'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('is read by the language that the page states where the words do not tell', () => {
    expect(read('Baclofen 3,125 mg 1-0-1', 'de')).toEqual(['3,125 mg 1-0-1 > 6.25']);
    expect(read('Baclofen 3,125 mg bid', 'en')).toEqual(['3,125 mg bid > none?']);
  });
});

describe('a whole and a fraction', () => {
  it.each([
    ['I reduced baclofen to 7 1/2 mg per day.', '7 1/2 mg per day > 7.5'],
    [
      'Take 1 1/2 tablets of baclofen 10 mg twice a day.',
      '1 1/2 tablets of baclofen 10 mg twice a day > 30',
    ],
    [
      'Take 1 and a half tablets of baclofen 10 mg twice a day.',
      '1 and a half tablets of baclofen 10 mg twice a day > 30',
    ],
    [
      'Prendre 2 et demi comprimés de baclofène 10 mg par jour.',
      '2 et demi comprimés de baclofène 10 mg par jour > 25',
    ],
    [
      'Take 1 or half tablets of baclofen 10 mg a day.',
      '1 or half tablets of baclofen 10 mg a day > 5-10',
    ],
    [
      'Day 1 1/2 tablet of baclofen 10 mg twice a day.',
      '1/2 tablet of baclofen 10 mg twice a day > 10',
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('a figure that may be two, or half of one', () => {
  it.each([
    ['I only took 1 250mg baclofen pill a day.', ['1 250mg baclofen pill a day > 250']],
    ['Placebo 95, baclofen 93 120 mg/day', ['120 mg/day > 120']],
    ['Baclofène 1 500 mg par jour', ['1 500 mg par jour > 1500']],
    ['I suggest tablet baclofen 12. 5 mg once daily.', ['12. 5 mg once daily > 12.5']],
    ['1. 5 mg baclofen once daily', ['5 mg > 5']],
    ['Baclofen tablets:\n* 5 mg\n* 10 mg\n* 2 mg', ['5 mg > none', '10 mg > none', '2 mg > none']],
    ['Baclofen tablets: * 5 mg * 2 mg', ['5 mg > none', '2 mg > none']],
    ['Baclofen 5 mg * 2', ['5 mg * 2 > 10']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('two figures parted by a slash', () => {
  it.each([
    ['Baclofen 40/10 mg 3×/Tag', '40/10 mg 3×/Tag > none?'],
    ['Baclofen 50/12,5 mg daags', '50/12,5 mg daags > none?'],
    ['Baclofene 150/850 mg, 2 volte/die', '150/850 mg, 2 volte/die > none?'],
    ['Baclofen 10/20 mg daily', '10/20 mg daily > 10-20'],
    ['Baclofen 40/10 mg tablets', '40/10 mg > none'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('milligrams by weight, said past the day or once for two', () => {
  it.each([
    'He took about 1 mg/day/kg of baclofen.',
    'Baclofène 3 x 25 mg/jour par kg de poids corporel.',
    'La dosis diaria de baclofeno es de entre 1 mg y 4 mg por kilogramo.',
  ])('%s', (text) => {
    expect(detect(text).mentions).toMatchObject([{ unit: 'mg/kg', dailyMg: null }]);
  });
});

describe('figures of a rate', () => {
  it.each([
    ['Baclofen 10 mg every12 hours.', ['10 mg every12 hours > 20']],
    ['Baclofen 10 mg every2 days.', ['10 mg > none']],
    ['Baclofen 10 mg every 6h -8h.', ['10 mg every 6h -8h > 30-40']],
    ['Baclofen 10 mg every 6 hours to 8 hours.', ['10 mg every 6 hours to 8 hours > 30-40']],
    [
      'Baclofen 10 mg QD 20 mg BID 30 mg BID',
      ['10 mg QD > 10', '20 mg BID > 40', '30 mg BID > 60'],
    ],
    ['zweimal täglich 5 mg Baclofen, dreimal täglich 10 mg Baclofen', ['5 mg > 10', '10 mg > 30']],
    ['Take 10 mg baclofen every night, morning 5 mg.', ['10 mg > none', '5 mg > none']],
    ['Baclofen 10 mg op dag 1 en 7.', ['10 mg > none']],
    ['Baclofen 10 mg am Tag 1 und 20 mg am Tag 2.', ['10 mg > none', '20 mg > none']],
    ['Baclofen 10 mg am Tag.', ['10 mg am Tag > 10']],
    ['Baclofene 10 mg in 24 ore 4 anni', ['10 mg in 24 ore > 10']],
    ['Tomaba baclofeno 10 mg al día 2 comprimidos.', ['10 mg al día > 10']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
