import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** "10 mg > 30", "10 mg > none": the spans, and the daily dose in mg where one is told. */
const daily = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map(
    ({ text: span, dailyMg }) =>
      `${span} > ${dailyMg === null ? 'none' : [...new Set(dailyMg)].join('-')}`,
  );

const periods = (text: string) =>
  detect(text, { title: 'Baclofen' }).mentions.map(({ per, dailyMg }) => [per, dailyMg]);

describe('the intake of one time of the day', () => {
  it.each([
    'Some days I skip the lunchtime 15 mg.',
    'She forgot her evening 15 mg.',
    'Je saute les 15 mg du midi.',
    'Me salto los 15 mg del mediodía.',
    'Salto i 15 mg del pranzo.',
    'Ik sla de 15 mg van de middag over.',
    'Keep 15 mg at least at night.',
    'Garder 15 mg au moins le soir.',
    '15 mg mindestens abends.',
  ])('is no daily dose: %s', (text) => expect(periods(text)).toEqual([['dose', null]]));

  it.each([
    ['Baclofeno 15 mg/noche', '15 mg/noche > 15'],
    ['Baclofeno 15 mg/noite', '15 mg/noite > 15'],
    ['Baclofène 15 mg/soir', '15 mg/soir > 15'],
    ['Baclofen 15 mg/Nacht', '15 mg/Nacht > 15'],
    ['Baclofen 15 mg/night', '15 mg/night > 15'],
    ['Baclofeno 15 mg/8 h', '15 mg/8 h > 45'],
    ['In the morning I take 15 mg twice a day.', '15 mg twice a day > 30'],
  ])('is one where it is the only one: %s', (text, expected) => {
    expect(daily(text)).toEqual([expected]);
  });

  it('is none in a verb', () => {
    expect(periods('I am 15 mg baclofen now.')).toEqual([[null, null]]);
  });

  it('is a part where others are told', () => {
    expect(daily('Baclofen 15 mg/morning, 20 mg/night')).toEqual(['15 mg > none', '20 mg > none']);
  });
});

describe('how often, told past a tube', () => {
  it.each([
    '25 mg por sonda nasogástrica cada 6 horas',
    '25 mg par sonde nasogastrique toutes les 6 heures',
    '25 mg tramite sondino naso-gastrico ogni 6 ore',
    '25 mg via a nasogastric tube every 6 hours',
    '25 mg über eine Magensonde alle 6 Stunden',
    '25 mg por sonda nasogástrica de 6/6 horas',
    '25 mg via de neussonde om de 6 uur',
  ])('%s', (text) => expect(daily(text)).toEqual(['25 mg > 100']));
});

describe('a single administration', () => {
  it.each([
    'Baclofene 35 mg in singola somministrazione.',
    'Baclofène 35 mg en administration unique.',
    'Baclofeno 35 mg en administración única.',
    'Baclofeno 35 mg em administração única.',
    'Baclofen 35 mg as a single administration.',
    'Baclofen 35 mg als Einmalgabe.',
  ])('%s', (text) => expect(periods(text)).toEqual([['dose', null]]));
});

describe('baclofen named after another drug that has its dose', () => {
  it.each([
    [
      'Clonazépam, 2 à 6 mg/jour, associé au baclofène, 15 à 45 mg/jour.',
      ['15 à 45 mg/jour > 15-45'],
    ],
    ['Clonazepam, 2 mg/day, combined with baclofen, 15 mg/day.', ['15 mg/day > 15']],
    ['Clonazepam, 2 mg/Tag, kombiniert mit Baclofen, 15 mg/Tag.', ['15 mg/Tag > 15']],
    [
      'Clonazepam, de 2 mg/día, asociado a baclofeno, de 15 a 45 mg/día.',
      ['15 a 45 mg/día > 15-45'],
    ],
    [
      'Clonazepam, da 2 mg/die, associato al baclofene, da 15 a 45 mg/die.',
      ['15 a 45 mg/die > 15-45'],
    ],
    ['Clonazepam, 2 mg/dag, in combinatie met baclofen, 15 mg/dag.', ['15 mg/dag > 15']],
    ['Clonazepam combined with baclofen, 2 mg/day in all.', []],
    ['Baclofen, 15 mg/day, combined with clonazepam, 2 mg/day.', ['15 mg/day > 15']],
  ])('%s', (text, expected) => expect(daily(text, '')).toEqual(expected));
});

describe('the route that a name tells', () => {
  const routes = (text: string, title: string) =>
    detect(text, { title }).mentions.map(({ route }) => route);

  it.each([
    ['Each coated tablet contains Baclofen IP 25 mg.', 'Baclofen', ['oral']],
    ['Rats received baclofen ip 5 mg/kg.', 'Baclofen', [null]],
    ['Baclofen 5 mg IP was injected.', 'Baclofen', [null]],
    ['Ozobax is 1 mg/mL, Fleqsuvy is 5 mg/mL.', 'Lioresal Intrathecal', ['oral', 'oral']],
    ['Lioresal Intrathecal is 2 mg/mL, Fleqsuvy 5 mg/mL.', 'Baclofen', ['intrathecal', 'oral']],
    ['The ampoule holds 2 mg/mL.', 'Lioresal Intrathecal', ['intrathecal']],
  ])('%s (%s)', (text, title, expected) => expect(routes(text, title)).toEqual(expected));
});
