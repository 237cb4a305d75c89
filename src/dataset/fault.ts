/** What is wrong with a data file: which file, where in it (`sources.0.url`), and why. */
export interface Fault {
  file: string;
  path: string;
  reason: string;
}

/** A data file as read from disk: its path under the data folder (`/` between parts) and its content. */
export interface DataFile {
  path: string;
  content: unknown;
}

/** A fault as one line for a terminal or a build log. */
export function formatFault({ file, path, reason }: Fault): string {
  return `${file}: ${path === '' ? '(whole file)' : path}: ${reason}`;
}
