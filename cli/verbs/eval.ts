import { readFile } from 'node:fs/promises';
import { detect } from '../../src/dosage/detect.ts';
import { type Comparison, compare } from '../eval/compare.ts';
import { readGold } from '../eval/gold.ts';
import { errorsOf, markdownOf, tableOf } from '../eval/report.ts';
import { type Score, scoreOf } from '../eval/score.ts';
import type { Streams, Verb } from '../verb.ts';

const HELP = `Usage: lens eval [--json | --markdown] [--errors] GOLD.jsonl...

Reads annotated passages, detects the doses in them and scores the reading: precision, recall and
F1 (spans that overlap, one to one), the share of exact spans, of right attributes among the matched
("?" is not scored), and of daily doses stated wrongly; per language and in all.
--json      one object instead of a table
--markdown  a table for the accuracy card
--errors    also every miss, false alarm and difference, under its passage`;

const FLAGS = new Set(['--json', '--markdown', '--errors']);

/** Compares one annotated line with what is detected in it. */
function compareLine(line: string): Comparison {
  const passage = readGold(JSON.parse(line));
  const { title, lang, text } = passage;
  return compare(passage, detect(text, { ...(title && { title }), lang }).mentions);
}

/** Reads one file; a bad line is told with its number and skipped. */
async function compareFile(path: string, streams: Streams, into: Comparison[]): Promise<number> {
  let status = 0;
  const lines = (await readFile(path, 'utf8')).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      into.push(compareLine(line));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      streams.warn(`${path}: line ${index + 1}: ${reason}`);
      status = 1;
    }
  }
  return status;
}

function byLanguage(comparisons: readonly Comparison[]): Record<string, Score> {
  const languages = [...new Set(comparisons.map(({ passage }) => passage.lang))].sort();
  const scores = languages.map((lang) => [
    lang,
    scoreOf(comparisons.filter(({ passage }) => passage.lang === lang)),
  ]);
  return Object.fromEntries(scores) as Record<string, Score>;
}

function print(
  args: readonly string[],
  comparisons: readonly Comparison[],
  streams: Streams,
): void {
  const all = scoreOf(comparisons);
  const languages = byLanguage(comparisons);
  if (args.includes('--json')) {
    const errors = args.includes('--errors') && {
      errors: comparisons.flatMap((one) => errorsOf(one)),
    };
    streams.print(JSON.stringify({ all, languages, ...errors }));
    return;
  }
  if (args.includes('--errors')) {
    for (const one of comparisons) for (const line of errorsOf(one)) streams.print(line);
  }
  const table = args.includes('--markdown') ? markdownOf : tableOf;
  for (const line of table({ ...languages, all })) streams.print(line);
}

async function run(args: string[], streams: Streams): Promise<number> {
  const files = args.filter((word) => !FLAGS.has(word));
  const unknown = files.find((word) => word.startsWith('-'));
  if (files.length === 0 || unknown) {
    streams.warn(unknown ? `lens eval: no option "${unknown}"` : 'lens eval: no file given');
    return 2;
  }
  const comparisons: Comparison[] = [];
  let status = 0;
  for (const path of files) {
    try {
      status = Math.max(status, await compareFile(path, streams, comparisons));
    } catch (error) {
      streams.warn(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  print(args, comparisons, streams);
  return status;
}

export const verb: Verb = { summary: 'score the detector on annotated passages', help: HELP, run };
