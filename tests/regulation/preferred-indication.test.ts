import { describe, expect, it } from 'vitest';
import { preferredIndication } from '../../src/regulation/preferred-indication.ts';

const tablet = { indication: null, route: 'oral', population: null } as const;

describe('the reader’s usual indication', () => {
  it('decides where the page names none', () => {
    expect(preferredIndication(tablet, 'alcohol-use-disorder')).toBe('alcohol-use-disorder');
  });

  it.each([
    ['the page names one', { ...tablet, indication: 'spasticity' } as const],
    ['the dose is a pump’s', { ...tablet, route: 'intrathecal' } as const],
    ['the dose is a child’s', { ...tablet, population: 'child' } as const],
  ])('does not decide where %s', (_why, mention) => {
    expect(preferredIndication(mention, 'alcohol-use-disorder')).toBeUndefined();
  });

  it('decides nothing on automatic', () => {
    expect(preferredIndication(tablet, 'auto')).toBeUndefined();
  });
});
