import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DataFile } from '../../../src/dataset/fault.ts';

/** Writes files into a folder of their own that is gone after the test. @returns its path. */
export function temporaryFolder(files: readonly DataFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'baclolens-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
