import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string, lang: string) => {
  const { mentions, others } = detect(text, { title: 'Baclofen', lang });
  return [mentions.map(({ text: t }) => t), others.map(({ drug }) => drug)];
};

describe('brands of what is given beside baclofen', () => {
  it.each([
    ['nl', 'Vroeger kreeg mijn broer Refusal, 200 mg per dag.', 'disulfiram'],
    ['nl', 'Daarna was het Dormicum, 15 mg per nacht.', 'midazolam'],
    ['de', 'Vorher bekam mein Bruder Nemexin 50 mg am Tag.', 'naltrexone'],
    ['de', 'Dazu gab es noch Tegretal, 400 mg am Tag.', 'carbamazepine'],
    ['it', 'Prima mio fratello prendeva Etiltox, 200 mg al giorno.', 'disulfiram'],
    ['it', 'Alla sera si dava Ansiolin, 5 mg.', 'diazepam'],
    ['es', 'Antes le daban Zulex, 333 mg tres veces al día.', 'acamprosate'],
    ['es', 'Antes le daban Distraneurine, 192 mg al día.', 'clomethiazole'],
    ['pt', 'Antes lhe davam Tetradin, 250 mg por dia.', 'disulfiram'],
    ['pt', 'Antes lhe davam Diempax, 10 mg por dia.', 'diazepam'],
  ])('%s: %s', (lang, text, drug) => expect(read(text, lang)).toEqual([[], [drug]]));

  it('are no words of another language', () => {
    const text = 'After refusal of surgery the dose was 60 mg per day.';
    expect(read(text, 'en')).toEqual([['60 mg per day'], []]);
  });
});
