import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "2 tablets a day > 20": the spans, and the daily dose in mg where one is told. */
const daily = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );

describe('a count of forms takes the strength told just before it', () => {
  it.each([
    ['I got baclofen 20 mg and my doctor told me to take two tablets every 12 hours.', 80],
    ['On m’a donné du baclofène 10 mg, je dois en prendre deux comprimés trois fois par jour.', 60],
    ['Die Apotheke gab Packungen mit 25 mg. Er nahm viermal täglich eine Tablette.', 100],
    ['Ho il baclofene 25 mg e il medico mi ha detto di prendere una compressa ogni 8 ore.', 75],
    ['Tengo baclofeno 25 mg y el doctor me dijo que tomara una tableta cada 12 horas.', 50],
    ['Receitaram baclofeno 10 mg e mandaram tomar dois comprimidos três vezes ao dia.', 60],
    ['Ik kreeg baclofen 10 mg en moet driemaal daags twee tabletten nemen.', 60],
    ['Baclofeno 10 mg ---- 1 caixa. Tomar 1 comprimido de 12 em 12 horas.', 20],
  ])('%s', (text, expected) => {
    const [strength, count] = daily(text);
    expect(strength).toMatch(/^(?:10|20|25) mg > none$/);
    expect(count).toMatch(new RegExp(` > ${expected}$`));
  });

  it.each([
    'Baclofen 20 mg is out of stock, so I got 10s and have to take 2 tabs QID.',
    'I got baclofen 20 mg for pain and Valium, of which I take two tablets every 12 hours.',
    'Ich habe Baclofen 10 mg. Gegen Schmerzen gibt es Tramal. Davon nehme ich dreimal täglich zwei Tabletten.',
  ])('but not across another strength or drug: %s', (text) =>
    expect(daily(text).filter((each) => !each.endsWith('none'))).toEqual([]),
  );

  it.each([
    ['Comece com meio comprimido (5 mg) três vezes ao dia, depois 3 comprimidos ao dia.', 30],
    ['No tome más de 10 comprimidos (100 mg). Lo normal son 3 comprimidos al día.', 30],
    ['Die Höchstdosis sind 8 Tabletten (80 mg). Üblich sind 3 Tabletten am Tag.', 30],
  ])('what several hold together is no strength: %s', (text, expected) => {
    expect(daily(text, 'Baclofen 10 mg').at(-1)).toMatch(new RegExp(` > ${expected}$`));
  });
});

describe('packs and their prices', () => {
  it.each([
    '30 tablets of 10 mg cost three dollars.',
    'The pharmacy sells 30 tablets of 10 mg for $12.',
    '30 comprimés de 10 mg coûtent trois euros.',
    '30 Tabletten zu 10 mg kosten drei Euro.',
    '30 compresse da 10 mg costano tre euro.',
    '30 comprimidos de 10 mg cuestan tres euros.',
    '30 comprimidos de 10 mg custam três euros.',
    '30 tabletten van 10 mg kosten maar drie euro.',
    '30 tabletten van 10 mg per doosje.',
  ])('are no intake: %s', (text) => expect(daily(text)).toEqual(['10 mg > none']));

  it.each([
    ['He swallowed 30 tablets of 10 mg. It cost him his life.', '30 tablets of 10 mg'],
    ['Er schluckte 30 Tabletten zu 10 mg.', '30 Tabletten zu 10 mg'],
  ])('unlike what was swallowed: %s', (text, span) =>
    expect(daily(text)).toEqual([`${span} > none`]),
  );
});

describe('the strength of another drug', () => {
  it.each([
    'Take diazepam 5 mg one tablet three times a day and baclofen one tablet three times a day.',
    'Take one tablet of diazepam 5 mg at night and one tablet of baclofen three times a day.',
  ])('%s: tells none of baclofen', (text) => {
    expect(detect(text).mentions.filter(({ dailyMg }) => dailyMg)).toEqual([]);
  });

  it('leaves that of baclofen', () => {
    const text =
      'Diazepam 5 mg one tablet at night. Baclofen 10 mg one tablet at night, then baclofen one tablet twice a day.';
    expect(detect(text).mentions.at(-1)?.dailyMg).toEqual([20, 20]);
  });
});
