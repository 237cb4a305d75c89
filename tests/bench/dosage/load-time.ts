/**
 * What the detector costs a page before and at its first text, in a fresh process: parsing and
 * evaluating its modules, the first call, and a second one. Run by `run.ts`; prints three figures, ms.
 * The modules are linked by hand, so that reading files and stripping types does not count.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import vm from 'node:vm';

const FIRST = 'Baclofen was raised to 60 mg/day in June. The ceiling is 80 mg a day.';
const SECOND =
  'La posologie initiale est de 5 mg trois fois par jour, puis on augmente de 5 mg tous les 3 jours.';

/** Processor time of this thread, ms; it ticks every few ms, so only the mean of many runs tells. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
}

const modules = new Map<string, vm.SourceTextModule>();
let parsing = 0;

function moduleAt(url: string): vm.SourceTextModule {
  const known = modules.get(url);
  if (known) return known;
  const source = stripTypeScriptTypes(readFileSync(new URL(url), 'utf8'));
  const start = now();
  const made = new vm.SourceTextModule(source, { identifier: url });
  parsing += now() - start;
  modules.set(url, made);
  return made;
}

const root = moduleAt(new URL('../../../src/dosage/detect.ts', import.meta.url).href);
await root.link((specifier, from) => moduleAt(new URL(specifier, from.identifier).href));

const start = now();
await root.evaluate();
const loaded = now();
const { detect } = root.namespace as typeof import('../../../src/dosage/detect.ts');
const called = now();
detect(FIRST);
const read = now();
detect(SECOND);
const again = now();
console.log(JSON.stringify([parsing + loaded - start, read - called, again - read]));
