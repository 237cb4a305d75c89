import { Readable } from 'node:stream';
import type { Streams } from '../../cli/verb.ts';

/** Standard input from a string, and everything printed or warned kept. */
export function streamsOf(input: string): Streams & { printed: string[]; warned: string[] } {
  const printed: string[] = [];
  const warned: string[] = [];
  return {
    input: Readable.from([input]),
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
    printed,
    warned,
  };
}
