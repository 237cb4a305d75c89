import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { type Expected, marked, told } from './marked.ts';
import { phrasings } from './phrasings.ts';

const withoutRole = ({ role, ...rest }: Expected) => rest;

function read(title: string, sentence: string): { expected: Expected[]; found: Expected[] } {
  const { text, expected } = marked(sentence);
  const { mentions } = detect(text, title ? { title } : {});
  return { expected, found: mentions.map(told) };
}

/** Share of statement types that must agree with what the sentences are marked with. */
const FEWEST = 0.88;

describe('phrasings', () => {
  it.each(phrasings)('[%s] %s', (title, sentence) => {
    const { expected, found } = read(title, sentence);
    expect(found.map(withoutRole)).toEqual(expected.map(withoutRole));
  });

  it('reads nearly all statement types as marked', () => {
    const pairs = phrasings.flatMap(([title, sentence]) => {
      const { expected, found } = read(title, sentence);
      return expected.map((one, index) => one.role === found[index]?.role);
    });
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(FEWEST);
  });
});
