/**
 * How long the detector takes: run with `node tests/bench/dosage/run.ts`. Prints MB/s by kind of text
 * and by length, which must stay flat from 100 kB to 50 MB, what the steps of reading cost, and the
 * time to load in fresh processes. Processor time of the thread, and the best of several rounds (of
 * loading the mean), since other programs run too.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { detect } from '../../../src/dosage/detect.ts';
import { readPassage, tagText } from '../../../src/dosage/passage/passage.ts';
import { chunksOf } from '../../../src/dosage/text/chunks.ts';
import { fold } from '../../../src/dosage/text/fold.ts';
import { namesBaclofen } from '../../../src/dosage/words/names.ts';
import { tokenize } from '../../../src/dosage/words/tokens.ts';
import { textOf } from './texts.ts';

const NONE = Number.POSITIVE_INFINITY;
const found = (text: string) => detect(text).mentions.length;

/** Runs a step on each stretch that the detector would read at once. */
function byChunk(step: (text: string) => number): (text: string) => number {
  return (text) => [...chunksOf(text)].reduce((sum, chunk) => sum + step(chunk.text), 0);
}

const CASES: { name: string; every: number; run: (text: string) => number }[] = [
  { name: 'names only, no candidate', every: NONE, run: (text) => Number(namesBaclofen(text)) },
  { name: 'no candidate', every: NONE, run: found },
  { name: 'doses in 1 % of sentences', every: 100, run: found },
  { name: 'doses in every sentence', every: 1, run: found },
];

/** The steps of reading, on text with doses in every sentence; each holds those above it. */
const STEPS: Record<string, (text: string) => number> = {
  'folded and cut into words': byChunk((text) => tokenize(fold(text), text).length),
  'and looked up in the lists, into sentences': byChunk((text) => tagText(text).tokens.length),
  'and amounts with unit and rate': byChunk((text) => readPassage(text).amounts.length),
  'and settled: whose, how often, which type': found,
};

const SIZES = [100_000, 1_000_000, 10_000_000, 50_000_000];
const STEP_SIZE = 1_000_000;
/** A short text is read again until the clock of the processor, which ticks every few ms, can tell. */
const ROUND_MS = 150;
/** A case is not repeated beyond this. */
const LONG_MS = 4_000;
const LOADS = 25;

/** Processor time of this thread, ms. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
}

/** Milliseconds a reading in one round. */
function round(read: () => void): number {
  const start = now();
  let readings = 0;
  while (readings === 0 || now() - start < ROUND_MS) {
    read();
    readings += 1;
  }
  return (now() - start) / readings;
}

function best(text: string, run: (text: string) => number): { ms: number; count: number } {
  let count = run(text.slice(0, 100_000));
  let ms = Number.POSITIVE_INFINITY;
  const end = now() + LONG_MS;
  do {
    ms = Math.min(
      ms,
      round(() => {
        count = run(text);
      }),
    );
  } while (now() < end);
  return { ms, count };
}

function print(name: string, size: number, { ms, count }: { ms: number; count: number }): void {
  const speed = `${(size / 1e3 / ms).toFixed(1)} MB/s`.padStart(14);
  const each = count > 1 ? `${((ms * 1e3) / count).toFixed(2)} us each` : '';
  console.log(`${name.padEnd(46)}${`${size / 1e6} MB`.padStart(8)}${speed}  ${each}`);
}

function loadTimes(): number[] {
  const script = fileURLToPath(new URL('load-time.ts', import.meta.url));
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', script];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }));
}

const loads = Array.from({ length: LOADS }, loadTimes);
for (const [place, name] of ['load', 'first text', 'second text'].entries()) {
  const sum = loads.reduce((total, times) => total + (times[place] ?? Number.NaN), 0);
  console.log(`${name.padEnd(46)}${(sum / LOADS).toFixed(1)} ms`);
}
for (const { name, every, run } of CASES) {
  for (const size of SIZES) print(name, size, best(textOf(size, every), run));
}
for (const [name, run] of Object.entries(STEPS)) {
  print(name, STEP_SIZE, best(textOf(STEP_SIZE, 1), run));
}
