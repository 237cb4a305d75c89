import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/dosage/detect.ts';
import { marked, told } from '../marked.ts';
import { germanCases } from './cases-de.ts';
import { englishCases } from './cases-en.ts';
import { spanishCases } from './cases-es.ts';
import { frenchCases } from './cases-fr.ts';
import { italianCases } from './cases-it.ts';
import { dutchCases } from './cases-nl.ts';
import { portugueseCases } from './cases-pt.ts';

const LANGUAGES = {
  English: englishCases,
  French: frenchCases,
  German: germanCases,
  Italian: italianCases,
  Spanish: spanishCases,
  Portuguese: portugueseCases,
  Dutch: dutchCases,
};

describe.each(Object.entries(LANGUAGES))('%s sentences', (_, cases) => {
  it.each(cases)('%s: %s', (title, sentence) => {
    const { text, expected } = marked(sentence);
    const reading = detect(text, title ? { title } : {});
    expect(reading.mentions.map(told)).toEqual(expected);
  });
});
