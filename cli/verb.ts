/** Where a verb reads and writes; the process's own streams outside tests. */
export interface Streams {
  input: AsyncIterable<string | Buffer>;
  print(line: string): void;
  warn(line: string): void;
}

/** One verb of the command line. `run` gets the words after the verb and answers the exit status. */
export interface Verb {
  summary: string;
  help: string;
  run(args: string[], streams: Streams): Promise<number>;
}
