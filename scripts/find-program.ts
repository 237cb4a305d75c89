import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of the first of these programs on PATH (or of a name that is a path), or null. */
export function findProgram(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) =>
    name.includes('/') || name.includes('\\')
      ? [name]
      : folders.map((folder) => join(folder, name)),
  );
  return places.find(isExecutable) ?? null;
}
