import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-step.ts';

export const CHROME_BUILD = join(ROOT, '.output/chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output/firefox-mv3');

/**
 * A copy of a build, beside it, whose manifest already holds the given hosts. Stands for "the reader
 * said yes earlier": the browser reports them as granted like any other. The prompt itself has a
 * test of its own (`site-permission.test.ts`).
 * @param name of the copy: a browser reads the files as long as it runs, so a long run has its own
 */
export function copyWithGrantedHosts(
  build: string,
  hosts: readonly string[],
  name = 'granted',
): string {
  const copy = `${build}-${name}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}
