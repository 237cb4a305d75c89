import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lexicon } from '../src/dosage/languages/all.ts';
import { foldWord } from '../src/dosage/text/fold.ts';
import { soundsLikeDrug } from '../src/dosage/words/drug-stems.ts';
import { medicineStem } from '../src/dosage/words/medicine-stem.ts';
import { fillLines } from './fill-lines.ts';

/*
 * Writes src/dosage/words/medicine-names.ts from lists of names, one a line:
 *   node scripts/write-medicine-names.ts [--ordinary words.txt] names.txt …
 * Leaves out what the word lists and the stems of drug names know without it, and the ordinary words of a
 * list of words in running text (a brand may be called "once").
 */

const FILE = join(import.meta.dirname, '..', 'src', 'dosage', 'words', 'medicine-names.ts');
const SHORTEST_STEM = 5;
const WIDTH = 160;

const { values, positionals } = parseArgs({
  options: { ordinary: { type: 'string' } },
  allowPositionals: true,
});

const wordsIn = (path: string) =>
  readFileSync(path, 'utf8').split('\n').map(foldWord).filter(Boolean);

const ordinary = new Set(
  (values.ordinary === undefined ? [] : wordsIn(values.ordinary)).map(medicineStem),
);

function isNew(word: string): boolean {
  if (!/^[a-z]+$/.test(word) || ordinary.has(medicineStem(word)) || soundsLikeDrug(word))
    return false;
  return lexicon.nodesOf(word).every(({ tags }) => tags.length === 0);
}

const stems = [...new Set(positionals.flatMap(wordsIn).filter(isNew).map(medicineStem))]
  .filter((stem) => stem.length >= SHORTEST_STEM)
  .sort();

const source = readFileSync(FILE, 'utf8');
writeFileSync(
  FILE,
  source.replace(
    /(export const MEDICINE_STEMS = `\n)[^`]*`;\n/,
    `$1${fillLines(stems, WIDTH).join('\n')}\n\`;\n`,
  ),
);
process.stdout.write(`${stems.length} stems\n`);
