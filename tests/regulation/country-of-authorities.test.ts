import { describe, expect, it } from 'vitest';
import { countryOfAuthorities } from '../../src/regulation/country-of-authorities.ts';

describe('the country whose authorities a text names', () => {
  it.each([
    ['The ANSM capped baclofen last summer.', 'FR'],
    ['Under the RTU, a CSAPA had to agree.', 'FR'],
    ['The FDA label names 80 mg daily.', 'US'],
    ['Laut BfArM gilt die Fachinformation.', 'DE'],
    ['The ANSM acted, the ANSM explained, the FDA watched.', 'FR'],
  ])('%s -> %s', (text, country) => {
    expect(countryOfAuthorities(text)).toBe(country);
  });

  it.each([
    'Made in France, sold in Germany.',
    'It has been a nice treatment so far.',
    'The ANSM and the FDA disagree.',
    '',
  ])('%s -> nothing', (text) => {
    expect(countryOfAuthorities(text)).toBeNull();
  });
});
