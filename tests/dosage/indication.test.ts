import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import type { Surroundings } from '../../src/dosage/mention.ts';

function indication(text: string, around: Surroundings = {}) {
  return detect(text, around).mentions[0]?.indication;
}

describe('the indication that a dose is for', () => {
  it.each([
    ['its own sentence', 'In alcohol dependence baclofen went up to 300 mg/day.', {}],
    ['its paragraph', 'He had stopped drinking alcohol. Baclofen was kept at 60 mg/day.', {}],
    ['the title', 'Baclofen was kept at 60 mg/day.', { title: 'Alcohol dependence: one year on' }],
  ])('alcohol, from %s', (_where, text, around) => {
    expect(indication(text, around)).toBe('alcohol-use-disorder');
  });

  it.each([
    [
      'a heading before the title',
      'Baclofen 60 mg/day.',
      { heading: 'In spasticity', title: 'Baclofen and alcohol' },
    ],
    ['the row’s header', '60', { headers: ['Usual dose in spasticity', 'Baclofen (mg/day)'] }],
    [
      'its sentence before the title',
      'In multiple sclerosis baclofen 60 mg/day.',
      { title: 'Alcohol dependence' },
    ],
  ])('spasticity, from %s', (_where, text, around) => {
    expect(indication(text, around)).toBe('spasticity');
  });

  it.each([
    ['nothing names one', 'Baclofen 60 mg/day.', {}],
    [
      'one sentence names both',
      'For spasticity or alcohol dependence, baclofen 60 mg/day.',
      { title: 'Spasticity' },
    ],
    [
      'a pump stands under a title on alcohol',
      'Intrathecal baclofen 250 µg/day.',
      { title: 'Alcohol dependence' },
    ],
  ])('is left open where %s', (_why, text, around) => {
    expect(indication(text, around)).toBeNull();
  });
});
