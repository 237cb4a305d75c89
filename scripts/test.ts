// `npm test`: sets everything up, runs every check and every test, browsers included, and closes with
// one line of counts.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './ensure-browsers.ts';
import { runStep } from './run-step.ts';

interface Counts {
  passed: number;
  failed: number;
}

/** Each check counts as one test. In this order: a broken build would fail every browser test. */
const CHECKS: readonly (readonly [name: string, ...command: string[]])[] = [
  ['data', 'node', 'cli/lens.ts', 'data', 'check'],
  ['types generated', 'wxt', 'prepare'],
  ['format and lint', 'biome', 'check', '--error-on-warnings'],
  ['types', 'tsc', '--noEmit'],
  ['types of the pure core, without DOM', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
  [
    'who imports whom',
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    'src',
    'entrypoints',
    'cli',
    'build',
  ],
  ['unused code', 'knip'],
  ['build for Chromium', 'wxt', 'build'],
  ['build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'],
];

function runChecks(): Counts {
  const failed = CHECKS.filter(([name, command = '', ...args]) => {
    console.log(`\n== ${name}`);
    return !runStep(command, args);
  });
  for (const [name] of failed) console.error(`failed: ${name}`);
  return { passed: CHECKS.length - failed.length, failed: failed.length };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

/** Runs vitest over all projects. A run that dies before it reports, or a file that cannot load, is a failure. */
function runTests(): Counts {
  console.log('\n== tests');
  const file = join(mkdtempSync(join(tmpdir(), 'baclolens-tests-')), 'report.json');
  runStep('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const dead = report.success || report.numFailedTests > 0 ? 0 : 1;
    return { passed: report.numPassedTests, failed: report.numFailedTests + dead };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

ensureBrowsers({ chromium: 'needed', firefox: true, display: process.platform === 'linux' });
const all = [runChecks(), runTests()];
const passed = all.reduce((sum, each) => sum + each.passed, 0);
const failed = all.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
