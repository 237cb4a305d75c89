import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of a build, beside it, whose packaged dataset claims a format of the future: what a package
 * put together from two versions would hold.
 * @throws when no dataset is found in it, so that the test cannot pass for want of one
 */
export function copyWithUnknownFormat(build: string): string {
  const copy = `${build}-unknown-format`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  const files = globSync('**/*.js', { cwd: copy }).map((name) => join(copy, name));
  const holding = files.filter((file) => readFileSync(file, 'utf8').includes('"formatVersion":1'));
  if (holding.length === 0) throw new Error('The build holds no dataset.');
  for (const file of holding) {
    const script = readFileSync(file, 'utf8');
    writeFileSync(file, script.replace('"formatVersion":1', '"formatVersion":99'));
  }
  return copy;
}
