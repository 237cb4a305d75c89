import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { germanCases } from '../languages/cases-de.ts';
import { englishCases } from '../languages/cases-en.ts';
import { spanishCases } from '../languages/cases-es.ts';
import { frenchCases } from '../languages/cases-fr.ts';
import { italianCases } from '../languages/cases-it.ts';
import { dutchCases } from '../languages/cases-nl.ts';
import { portugueseCases } from '../languages/cases-pt.ts';
import { marked } from '../marked.ts';
import { phrasings } from '../phrasings.ts';
import { abroad } from './abroad.ts';
import { contrasts } from './contrasts.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { labelsEnglishFrench } from './labels-en-fr.ts';
import { labelsMore } from './labels-more.ts';
import { dutch } from './nl.ts';
import { notes } from './notes.ts';
import { papers } from './papers.ts';
import { passages } from './passages.ts';
import { portuguese } from './pt.ts';
import { readStatements, type Statement } from './read-statements.ts';
import { stories } from './stories.ts';
import { turns } from './turns.ts';
import { unseen } from './unseen.ts';
import { webpages } from './webpages.ts';

const LISTS = [
  ...[english, french, german, italian, spanish, portuguese, dutch, passages],
  ...[labelsEnglishFrench, labelsMore, papers, stories, notes, webpages, contrasts],
  ...[abroad, turns],
];

const CASES = [
  ...[englishCases, frenchCases, germanCases, italianCases, spanishCases],
  ...[portugueseCases, dutchCases, phrasings],
];

const RARE = join(import.meta.dirname, 'rare');

/**
 * Own passages in rare words and turns, and in pairs that differ in one: what a reader still
 * understands and word classes do not tell. One file a kind of text; the first line says which.
 */
export function rareStatements(): readonly Statement[] {
  return readdirSync(RARE).flatMap((name) => {
    const [, ...lines] = readFileSync(join(RARE, name), 'utf8').trim().split('\n');
    return readStatements(lines.join('\n'));
  });
}

/** The odd lines of the list that was written last are kept out of the fit. */
export function heldOutStatements(): readonly Statement[] {
  return readStatements(unseen).filter((_, line) => line % 2 === 1);
}

/** Every own sentence and passage whose statement types the weights are fitted on. */
export function fittedStatements(): readonly Statement[] {
  const cases = CASES.flat().map(([title, sentence]) => {
    const { text, expected } = marked(sentence);
    return { title, text, doses: expected };
  });
  const early = readStatements(unseen).filter((_, line) => line % 2 === 0);
  return [...cases, ...LISTS.flatMap(readStatements), ...early];
}
