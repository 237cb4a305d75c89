import { describe, expect, it } from 'vitest';
import { lookUpPath } from '../../src/platform/look-up-page.ts';

const asked = (path: string) => new URL(path, 'x://y').searchParams.get('q');

describe('lookUpPath', () => {
  it('keeps the words, whatever they hold, and joins lines', () => {
    expect(asked(lookUpPath(' 80 mg/j & «plafond»\n\t#2017 '))).toBe('80 mg/j & «plafond» #2017');
  });

  it('asks no more than a search box would take', () => {
    expect(asked(lookUpPath('baclofène '.repeat(500)))?.length).toBe(120);
  });
});
