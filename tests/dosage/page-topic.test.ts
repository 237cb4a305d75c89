import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { topicOfPage } from '../../src/dosage/whose/page-topic.ts';

describe('the drug that a page without a telling title is about', () => {
  it.each([
    'Baclofen works. Baclofen is old. Lioresal is a brand of baclofen.',
    'Le baclofène est ancien. Le baclofène agit. Baclocur est une marque. Le diazépam aussi.',
  ])('baclofen: %s', (text) => {
    expect(topicOfPage(text)).toBe('baclofen');
  });

  it.each([
    'Nalmefene is taken as needed. Nalmefene has one dose. Nalmefene, unlike baclofen, is licensed.',
    'Baclofen, diazepam and tizanidine relax muscles. Baclofen is old. Diazepam is older.',
    'Baclofen was named once.',
    'No drug at all.',
    '',
  ])('not baclofen: %s', (text) => {
    expect(topicOfPage(text)).not.toBe('baclofen');
  });

  it('makes a bare dose of such a page a mention, and of no other page', () => {
    const bare = 'The highest dose is to be 80 mg/day.';
    const title = 'Home » Health';
    expect(detect(bare, { title, topic: 'baclofen' }).mentions).toMatchObject([
      { text: '80 mg/day' },
    ]);
    expect(detect(bare, { title, topic: 'nalmefene' }).mentions).toEqual([]);
    expect(detect(bare, { title }).mentions).toEqual([]);
  });

  it('yields to what stands nearer: a title or heading that names another drug', () => {
    const around = { heading: 'Acamprosate', topic: 'baclofen' };
    expect(detect('The dose is 80 mg/day.', around).mentions).toEqual([]);
  });
});
