import { findProgram } from './find-program.ts';
import { runStep } from './run-step.ts';

/**
 * Chromium and its kin that load an unpacked extension from the command line. Branded Chrome has
 * refused `--load-extension` since version 137, so it is not in the list.
 */
const CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOXES = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Chromium's path: `CHROMIUM_PATH` where set, else one that is installed, else null. */
export function findChromium(): string | null {
  return findProgram(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : CHROMIUMS);
}

/** Firefox's path: `FIREFOX_PATH` where set, else one that is installed, else null. */
export function findFirefox(): string | null {
  return findProgram(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : FIREFOXES);
}

/** Installs Debian or Ubuntu packages where that needs no password. @returns whether it worked. */
function installPackages(packages: readonly string[]): boolean {
  if (!findProgram(['apt-get'])) return false;
  const root = process.getuid?.() === 0;
  if (!root && !findProgram(['sudo'])) return false;
  const prefix = root ? [] : ['sudo', '-n'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(', ')} …`);
  const [update, install] = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', ...packages],
  ].map((words) => [...prefix, ...words]) as [string[], string[]];
  return [update, install].every(([command = '', ...args]) => runStep(command, args, quiet));
}

/** The packages of the programs that are missing among those wanted. */
function missingPackages(wanted: { firefox: boolean; display: boolean }): string[] {
  const wants: [package_: string, present: boolean][] = [['chromium', findChromium() !== null]];
  if (wanted.firefox) wants.push(['firefox-esr', findFirefox() !== null]);
  if (wanted.display) {
    wants.push(
      ['xvfb', findProgram(['Xvfb']) !== null],
      ['xdotool', findProgram(['xdotool']) !== null],
    );
  }
  return wants.flatMap(([name, present]) => (present ? [] : [name]));
}

/** Installs what is missing where the machine lets us; what is still missing shows when it is looked for. */
export function ensureBrowsers(wanted: { firefox: boolean; display: boolean }): void {
  const missing = missingPackages(wanted);
  if (missing.length > 0 && !installPackages(missing)) {
    console.error(`Not installed and not to be had here without you: ${missing.join(', ')}.`);
  }
}
