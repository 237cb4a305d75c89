import type { Streams } from './verb.ts';

async function* splitLines(input: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/**
 * Feeds each JSON line of standard input to `answer` and prints what it returns as a JSON line.
 * A line that is not JSON, or that `answer` throws on, gets one message with its line number
 * (1-based); the others are still done.
 * @returns the exit status: 0, or 1 where any line was bad.
 */
export async function mapJsonLines(
  streams: Streams,
  answer: (value: unknown) => unknown,
): Promise<number> {
  let number = 0;
  let status = 0;
  for await (const line of splitLines(streams.input)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      streams.print(JSON.stringify(answer(JSON.parse(line))));
    } catch (error) {
      streams.warn(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  return status;
}
