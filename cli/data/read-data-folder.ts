import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DataFile, Fault } from '../../src/dataset/fault.ts';

/** JSON Schemas are generated from the code and carry no record. */
const GENERATED = 'schema';

function* jsonFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* jsonFiles(path);
    else if (entry.name.endsWith('.json')) yield path;
  }
}

/**
 * Reads every JSON file of a data folder. A file that is no JSON becomes a fault, the others are
 * still read.
 * @throws where the folder itself cannot be read.
 */
export function readDataFolder(folder: string): { files: DataFile[]; faults: Fault[] } {
  const files: DataFile[] = [];
  const faults: Fault[] = [];
  for (const absolute of jsonFiles(folder)) {
    const path = relative(folder, absolute).split(sep).join('/');
    if (path.startsWith(`${GENERATED}/`)) continue;
    try {
      files.push({ path, content: JSON.parse(readFileSync(absolute, 'utf8')) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push({ file: path, path: '', reason: `not JSON: ${reason}` });
    }
  }
  return { files, faults };
}
