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

const modules = new Map<string, vm.SourceTextModule>();
let parsing = 0;

function moduleAt(url: string): vm.SourceTextModule {
  const known = modules.get(url);
  if (known) return known;
  const source = stripTypeScriptTypes(readFileSync(new URL(url), 'utf8'));
  const start = performance.now();
  const made = new vm.SourceTextModule(source, { identifier: url });
  parsing += performance.now() - start;
  modules.set(url, made);
  return made;
}

const root = moduleAt(new URL('../../../src/dosage/detect.ts', import.meta.url).href);
await root.link((specifier, from) => moduleAt(new URL(specifier, from.identifier).href));

const start = performance.now();
await root.evaluate();
const loaded = performance.now();
const { detect } = root.namespace as typeof import('../../../src/dosage/detect.ts');
const called = performance.now();
detect(FIRST);
const read = performance.now();
detect(SECOND);
const again = performance.now();
console.log(JSON.stringify([parsing + loaded - start, read - called, again - read]));
