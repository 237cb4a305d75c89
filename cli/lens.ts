import { writeSync } from 'node:fs';
import type { Streams, Verb } from './verb.ts';

/** Verbs are loaded when asked for, so that `detect` does not wait for the dataset's validator. */
const VERBS: Record<string, () => Promise<{ verb: Verb }>> = {
  detect: () => import('./verbs/detect.ts'),
  context: () => import('./verbs/context.ts'),
  search: () => import('./verbs/search.ts'),
  data: () => import('./verbs/data.ts'),
  eval: () => import('./verbs/eval.ts'),
};

const USAGE = `Usage: lens VERB [options]

Verbs: ${Object.keys(VERBS).join(', ')}. "lens VERB --help" tells more.`;

/** Writes a whole line, waiting where the pipe is full, so that long outputs are never cut at exit. */
function writeLine(descriptor: number, line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

const streams: Streams = {
  input: process.stdin,
  print: (line) => writeLine(1, line),
  warn: (line) => writeLine(2, line),
};

async function main([name = '', ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!load) {
    const asked = name === '--help' || name === '-h';
    (asked ? streams.print : streams.warn)(asked ? USAGE : `lens: no verb "${name}"\n${USAGE}`);
    return asked ? 0 : 2;
  }
  const { verb } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    streams.print(verb.help);
    return 0;
  }
  return verb.run(args, streams);
}

process.exitCode = await main(process.argv.slice(2));
