/**
 * How long the search takes at each keystroke, over the whole dataset: run with
 * `npm run bench:search`. Each question is typed key by key, as a reader would; the limit is one frame,
 * 16 ms. Prints the time to build the index, then p50, p99 and the slowest keystroke.
 */
import { loadDataset } from '../../../cli/data/load-dataset.ts';
import { createSearch } from '../../../src/dataset/search.ts';

const QUESTIONS = [
  '80 mg 2017',
  'conseil etat 2020',
  'RTU mars 2014',
  '300mg',
  'epilepsie',
  'épilepsie',
  'lioresal enfant',
  'Ozobax',
  'baclofne',
  'intrathecal withdrawal boxed warning',
  'insuffisance rénale',
  'annulation du plafond de la posologie',
  'kidney',
  '24 juillet 2017',
  'a',
];
const ROUNDS = 20;
const FRAME_MS = 16;

const dataset = loadDataset();
const begun = performance.now();
const search = createSearch(dataset);
search('');
console.log(`index built in ${(performance.now() - begun).toFixed(1)} ms`);

const strokes: { ms: number; typed: string }[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const question of QUESTIONS) {
    for (let length = 1; length <= question.length; length += 1) {
      const typed = question.slice(0, length);
      const start = performance.now();
      search(typed);
      strokes.push({ ms: performance.now() - start, typed });
    }
  }
}

strokes.sort((a, b) => a.ms - b.ms);
const at = (share: number) => strokes[Math.floor(share * (strokes.length - 1))];
for (const [name, stroke] of [
  ['p50', at(0.5)],
  ['p99', at(0.99)],
  ['max', at(1)],
] as const) {
  console.log(`${name}  ${stroke?.ms.toFixed(2).padStart(6)} ms  “${stroke?.typed}”`);
}
const late = strokes.filter(({ ms }) => ms > FRAME_MS).length;
console.log(`${strokes.length} keystrokes, ${late} of them over ${FRAME_MS} ms`);
