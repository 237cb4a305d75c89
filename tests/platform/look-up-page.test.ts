import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/platform/look-up-page.ts';

describe('questionOf', () => {
  it('keeps the words, whatever they hold, and joins lines', () => {
    expect(questionOf(' 80 mg/j & «plafond»\n\t#2017 ')).toBe('80 mg/j & «plafond» #2017');
  });

  it('asks no more than a search box would take', () => {
    expect(questionOf('baclofène '.repeat(500)).length).toBe(120);
  });
});
