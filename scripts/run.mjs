// Runs one of the TypeScript scripts beside this file, on a machine where nothing but Node 20 and npm
// is present. Plain JavaScript, because Node 20 cannot read TypeScript: it installs the packages, the
// right Node among them, and hands over to it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.package-lock.json');

function run(command, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

function needsInstall() {
  return !existsSync(stamp) || statSync(lock).mtimeMs > statSync(stamp).mtimeMs;
}

/** The Node to work with: this one where it is new enough, else the one that came as a package. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const names = process.platform === 'win32' ? ['node.exe', 'node'] : ['node'];
  const packages = readdirSync(join(root, 'node_modules')).filter((name) =>
    /^node-(bin-)?[a-z]+-/.test(name),
  );
  const places = packages.flatMap((name) =>
    names.map((file) => join(root, 'node_modules', name, 'bin', file)),
  );
  return places.find(existsSync);
}

/** By the lock file; where a registry lacks one of its optional packages, without that check. */
function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  console.log('Installing packages …');
  return run(npm, ['ci', ...quiet]) === 0 || run(npm, ['install', '--no-save', ...quiet]) === 0;
}

if (needsInstall() && !install()) process.exit(1);
const node = findNode();
if (!node) {
  console.error(
    `This project builds with Node 24; you have ${process.version}, and no packaged Node exists for ` +
      `${process.platform}/${process.arch}. Install Node 24 or newer and try again.`,
  );
  process.exit(1);
}
const [script, ...args] = process.argv.slice(2);
process.exit(run(node, [join(root, 'scripts', `${script}.ts`), ...args]));
