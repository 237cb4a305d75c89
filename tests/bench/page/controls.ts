import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyWithGrantedHosts } from '../../../scripts/extension-copy.ts';

const DOSE_REGEX = String.raw`/\d+(?:[.,]\d+)?\s?(?:mg|g|µg|mcg)(?:\s?\/\s?(?:day|j|jour|kg))?/i`;

/** The least that any extension can do that looks at the text: the limit to stay near. */
const LIMIT = `if (/baclof|lioresal/i.test(document.body.textContent)) document.documentElement.dataset.found = '1';`;

/** The usual way to mark text: elements around it. */
const MARKJS = `new Mark(document.body).markRegExp(${DOSE_REGEX}, { acrossElements: false });`;

/** An unpacked extension in a throw-away folder with one content script for localhost. */
function extensionOf(name: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), `baclolens-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    content_scripts: [{ matches: ['*://localhost/*'], js: ['script.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), script);
  return folder;
}

/** Control (a): tests the page's text with one regex and does nothing else. */
function limitExtension(): string {
  return extensionOf('limit', LIMIT);
}

/** Control (b): mark.js with a dose regex. */
function markJsExtension(): string {
  const path = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  return extensionOf('markjs', `${readFileSync(path, 'utf8')}\n${MARKJS}`);
}

/** The folders of the extensions that are compared: both controls, and this build of ours. */
export function extensionsUnderTest(build: string): Readonly<Record<string, string>> {
  return {
    limit: limitExtension(),
    baclolens: copyWithGrantedHosts(build, ['*://localhost/*'], 'bench'),
    markjs: markJsExtension(),
  };
}
