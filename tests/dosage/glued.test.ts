import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const spans = (text: string) => detect(text).mentions.map((one) => one.text);

describe('words that markup glued together', () => {
  it.each([
    ['Baclofen15 mg', ['15 mg']],
    ['Baclofen15–90 mg', ['15–90 mg']],
    ['Baclofène 5 mg15 mg', ['5 mg', '15 mg']],
    ['Lioresal solution injectable0,05 mg/1 ml', ['0,05 mg/1 ml']],
    ['relaxant musculaireBACLOFENE 2 mg/ml', ['2 mg/ml']],
    ['Baclofen 10mgTID', ['10mgTID']],
    ['Baclofen 40 mgGood effect', ['40 mg']],
    ['Baclofène..........10,00 mg', ['10,00 mg']],
    ['Baclofen: target 50-60 mg daily18', ['50-60 mg daily']],
    ['Baclofène 80 mg par jour12.', ['80 mg par jour']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it('does not take the decimals of a glued figure for the figure', () => {
    const [mention] = detect('Baclofen injectable0,05 mg/1 ml').mentions;
    expect([mention?.low, mention?.unit]).toEqual([0.05, 'mg/mL']);
  });

  it('leaves a rate in the cell before unread', () => {
    const { mentions } = detect('Baclofen 15–90 mgThree times per day15 mg every 7 days');
    expect(mentions.map(({ dailyMg }) => dailyMg)).toEqual([null, null]);
  });

  it('leaves a rate in the next cell unread', () => {
    const [mention] = detect('Baclofen 15–90 mgThree times per day').mentions;
    expect([mention?.text, mention?.dailyMg]).toEqual(['15–90 mg', null]);
  });

  it.each([
    'Baclofen: vitamin B12 was normal.',
    'Baclofen had an IC50 mg/L that nobody measured.',
    'Baclofen ver1.2.3 mg',
    'Arbaclofen 20 mg and ARBACLOFEN 20 mg',
  ])('%s: names that end in digits, versions and other names stay whole', (text) => {
    expect(spans(text)).toEqual([]);
  });
});
