/**
 * How long the detector takes, by kind of text and by length: run with
 * `node tests/bench/dosage/run.ts`. Prints one line a case with MB/s and mentions per second; the
 * figures of one kind must stay flat from 100 kB to 50 MB.
 */
import { findCandidates } from '../../../src/dosage/candidate.ts';
import { detect } from '../../../src/dosage/detect.ts';
import { namesBaclofen } from '../../../src/dosage/names.ts';

const PLAIN =
  'The river ran past the old mill, where in 1987 forty people had worked through the winter. ';
const PROSE = `${PLAIN.repeat(10)}Baclofen was raised to 60 mg/day in June. `;
const DENSE =
  'Baclofen was started at 5 mg three times a day and raised by 10 mg up to 80 mg/day. ';

const CASES: Record<string, { unit: string; run: (text: string) => number }> = {
  'names, no baclofen': { unit: PLAIN, run: (text) => Number(namesBaclofen(text)) },
  'candidates, none in the text': { unit: PLAIN, run: (text) => [...findCandidates(text)].length },
  'detector, no candidate': { unit: PLAIN, run: (text) => detect(text).mentions.length },
  'detector, a dose in a thousand characters': {
    unit: PROSE,
    run: (text) => detect(text).mentions.length,
  },
  'detector, nothing but doses': { unit: DENSE, run: (text) => detect(text).mentions.length },
};

const SIZES = [100_000, 1_000_000, 10_000_000, 50_000_000];
const ROUNDS = 5;
/** A case that takes longer than this in one round is not repeated. */
const LONG_MS = 3_000;

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}

function measure(text: string, run: (text: string) => number): { ms: number; found: number } {
  let found = run(text.slice(0, 100_000));
  const times: number[] = [];
  while (times.length < ROUNDS && (times[0] ?? 0) < LONG_MS) {
    const start = performance.now();
    found = run(text);
    times.push(performance.now() - start);
  }
  return { ms: median(times), found };
}

for (const [name, { unit, run }] of Object.entries(CASES)) {
  for (const size of SIZES) {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const { ms, found } = measure(text, run);
    const speed = `${(size / 1e3 / ms).toFixed(1)} MB/s`.padStart(14);
    const rate = found > 1 ? `${Math.round((found / ms) * 1e3)} mentions/s` : '';
    console.log(`${name.padEnd(44)}${`${size / 1e6} MB`.padStart(8)}${speed}  ${rate}`);
  }
}
