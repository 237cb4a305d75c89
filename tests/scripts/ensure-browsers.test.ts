import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowsers, findChrome, findChromium } from '../../scripts/ensure-browsers.ts';

// A folder of small programs stands in for the machine's.
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baclolens-programs-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, script = ''): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** An archive that lacks some packages, as apt-get tells it: it refuses the whole call. */
function archive(...lacking: string[]): () => string[] {
  const log = join(folder, 'asked');
  program('sudo', 'shift; exec "$@"');
  const refuse = lacking.map((name) => `case " $* " in *" ${name} "*) exit 100;; esac`).join('\n');
  program('apt-get', `echo "$@" >> "${log}"\n${refuse}`);
  return () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('install'))
      .map((line) => line.replace(/^install( -\w+)* /, ''));
}

// Elsewhere browsers stand in fixed places, too, and no package is ever installed.
describe.runIf(process.platform === 'linux')('on Linux', () => {
  it('takes Chrome where it will do, and no Chrome where the command line has to name the extension', () => {
    program('google-chrome');
    expect(findChrome()).toBe(join(folder, 'google-chrome'));
    expect(findChromium()).toBeNull();
    program('chromium');
    expect(findChrome()).toBe(join(folder, 'chromium'));
  });

  it('installs the rest where the archive lacks one package, and another in its place', () => {
    const asked = archive('firefox-esr');
    ensureBrowsers({ chromium: 'needed', firefox: true, display: true });
    expect(asked()).toEqual(['chromium', 'firefox-esr', 'firefox', 'xvfb', 'xdotool']);
  });

  it('installs no Chromium beside a Chrome that will do', () => {
    const asked = archive();
    program('google-chrome');
    ensureBrowsers({ chromium: 'or-chrome', firefox: true, display: false });
    expect(asked()).toEqual(['firefox-esr']);
  });
});
