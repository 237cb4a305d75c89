import { findProgram } from './find-program.ts';
import { runStep } from './run-step.ts';

/** Chromium and its kin that load an unpacked extension from the command line, too. */
const CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Branded Chrome has refused `--load-extension` since version 137; through the debugging pipe it loads one. */
const CHROMES = [
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
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

/** The same, or Chrome where there is none: whatever loads an extension through the debugging pipe. */
export function findChrome(): string | null {
  return findChromium() ?? (process.env.CHROMIUM_PATH ? null : findProgram(CHROMES));
}

/** Firefox's path: `FIREFOX_PATH` where set, else one that is installed, else null. */
export function findFirefox(): string | null {
  return findProgram(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : FIREFOXES);
}

/** A program that is wanted, and the packages that hold it, the best first. */
type Wanted = readonly [present: string | null, ...packages: string[]];

/** What has to be there. */
export interface WantedPrograms {
  /** Chromium or Edge, or Chrome as well. */
  chromium: 'needed' | 'or-chrome';
  firefox: boolean;
  /** A display of our own, with the hands for it. */
  display: boolean;
}

function missingPrograms({ chromium, firefox, display }: WantedPrograms): Wanted[] {
  const wanted: Wanted[] = [[chromium === 'needed' ? findChromium() : findChrome(), 'chromium']];
  if (firefox) wanted.push([findFirefox(), 'firefox-esr', 'firefox']);
  if (display) {
    wanted.push([findProgram(['Xvfb']), 'xvfb'], [findProgram(['xdotool']), 'xdotool']);
  }
  return wanted.filter(([present]) => present === null);
}

/** How apt-get is called where that needs no password; null where it cannot be. */
function aptGet(): ((...args: string[]) => boolean) | null {
  if (!findProgram(['apt-get'])) return null;
  const root = process.getuid?.() === 0;
  if (!root && !findProgram(['sudo'])) return null;
  const [command = '', ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (...args) => runStep(command, [...before, ...args], quiet);
}

/**
 * Installs what is missing where the machine lets us; what is still missing shows when it is looked for.
 * One by one: apt-get refuses a whole list for one name that the archive does not have.
 */
export function ensureBrowsers(wanted: WantedPrograms): void {
  const missing = missingPrograms(wanted);
  if (missing.length === 0) return;
  const apt = aptGet();
  apt?.('update', '-qq');
  const left = missing.filter(([, ...packages]) => {
    console.log(`Installing ${packages.join(' or ')} …`);
    return !packages.some((name) => apt?.('install', '-y', '-qq', name));
  });
  if (left.length > 0) {
    const names = left.map(([, name]) => name).join(', ');
    console.error(`Not installed and not to be had here without you: ${names}.`);
  }
}
