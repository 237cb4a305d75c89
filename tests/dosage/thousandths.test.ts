import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const first = (text: string, lang: string) => detect(text, { title: 'Baclofen', lang }).mentions[0];

describe('three figures past the mark that are no thousand', () => {
  it.each([
    ['en', 'Take 3.125 mg twice daily.', [6.25, 6.25]],
    ['en', 'Take 3.125-6.25 mg twice daily.', [6.25, 12.5]],
    ['de', 'Man nimmt 3,125 mg zweimal täglich.', [6.25, 6.25]],
    ['fr', 'On donne 3,125 mg deux fois par jour.', [6.25, 6.25]],
    ['it', 'Si danno da 3,125 a 6,25 mg due volte al giorno.', [6.25, 12.5]],
  ])('%s: %s', (lang, text, daily) => expect(first(text, lang)?.dailyMg).toEqual(daily));

  it.each([
    ['de', 'Man nimmt 3.125 mg zweimal täglich.'],
    ['en', 'She took 3,125 mg twice a day.'],
    ['en', 'She took 1.500 mg twice a day.'],
    ['en', 'Take 1.125 mg twice a day.'],
  ])('unsure where it may be one: %s: %s', (lang, text) => {
    expect(first(text, lang)).toMatchObject({ dailyMg: null, doubt: 'amount' });
  });

  it.each([
    ['es', 'Tomó 1.500 mg/día de baclofeno.', 1500],
    ['en', 'She took 1,500 mg a day.', 1500],
    ['de', 'Er schluckte 3.500 mg Baclofen.', 3500],
  ])('a thousand stays one: %s: %s', (lang, text, high) => {
    expect(first(text, lang)?.high).toBe(high);
  });
});
