import type { DataFile } from '../../../src/dataset/fault.ts';
import { validFiles } from './valid-files.ts';

/** One way to break a valid data folder, and the fault it must be rejected with. */
export interface Breakage {
  /** The rule, in words. */
  rule: string;
  /** The file to break. */
  file: string;
  /** Values to put at dotted paths. */
  set?: Record<string, unknown>;
  remove?: string[];
  /** The file lies here instead. */
  moveTo?: string;
  /** The file is missing. */
  delete?: true;
  fault: { file: string; path: string; reason: string };
}

type Holder = Record<string, unknown>;

function holderOf(content: unknown, path: string): [Holder, string] {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((inner, key) => inner[key] as Holder, content as Holder);
  return [holder, last];
}

/** The valid folder with one breakage applied. */
export function breakFiles({ file, set = {}, remove = [], moveTo, ...rest }: Breakage): DataFile[] {
  const files = validFiles();
  const broken = files.find(({ path }) => path === file);
  if (!broken) throw new Error(`the valid folder has no file ${file}`);
  for (const [path, value] of Object.entries(set)) {
    const [holder, key] = holderOf(broken.content, path);
    holder[key] = value;
  }
  for (const path of remove) {
    const [holder, key] = holderOf(broken.content, path);
    delete holder[key];
  }
  if (moveTo !== undefined) broken.path = moveTo;
  return rest.delete ? files.filter((each) => each !== broken) : files;
}
