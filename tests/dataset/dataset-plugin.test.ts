import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetPlugin } from '../../build/dataset-plugin.ts';
import { typesetDataset } from '../../build/typeset-dataset.ts';
import { DATA_FOLDER } from '../../cli/data/load-dataset.ts';
import { type CardDataset, cardDataset } from '../../src/dataset/card-dataset.ts';
import type { DataFile } from '../../src/dataset/fault.ts';
import { breakFiles } from './support/break-file.ts';
import { REAL } from './support/real-dataset.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const FULL = 'virtual:baclolens-dataset';
const CARD = 'virtual:baclolens-dataset/card';

/** Runs the plugin as Vite would. @returns the module's code and the files it wants watched. */
function build(folder: string, id: string) {
  const plugin = datasetPlugin(folder);
  const watched: string[] = [];
  const context = { addWatchFile: (path: string) => void watched.push(path) };
  const code = plugin.load.call(context, plugin.resolveId(id) ?? id);
  return { code: code ?? null, watched };
}

async function evaluate(code: string | null): Promise<unknown> {
  const module = await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`);
  return module.dataset;
}

const breakage = {
  rule: 'a wrong status',
  file: 'decisions/xx/xx-label.json',
  set: { status: 'maybe' },
  fault: { file: '', path: '', reason: '' },
};

describe('the dataset in a build', () => {
  it('is the whole checked dataset under its own name', async () => {
    const printed = JSON.parse(JSON.stringify(typesetDataset(REAL)));
    expect(await evaluate(build(DATA_FOLDER, FULL).code)).toEqual(printed);
  });

  it('is the card part under the other, without the validator', async () => {
    const { code } = build(DATA_FOLDER, CARD);
    const printed = JSON.parse(JSON.stringify(cardDataset(typesetDataset(REAL))));
    expect(await evaluate(code)).toEqual(printed);
    // Nothing but the two parsed texts, and the loop that joins them.
    expect(code?.replaceAll(/JSON\.parse\("[^\n]*"\)/g, 'DATA')).not.toMatch(
      /import|zod|safeParse/,
    );
    expect(code?.match(/JSON\.parse/g)).toHaveLength(2);
  });

  it('holds each source of the cards once, whoever names it', async () => {
    const dataset = await evaluate(build(DATA_FOLDER, CARD).code);
    const { decisions, cautions } = dataset as CardDataset;
    const named = [...decisions, ...cautions].flatMap(({ sources }) => sources);
    const once = new Set(named);
    expect(once.size).toBeLessThan(named.length);
    expect(once.size).toBe(new Set(named.map((source) => JSON.stringify(source))).size);
  });

  it('leaves all other modules alone', () => {
    const plugin = datasetPlugin(DATA_FOLDER);
    expect(plugin.resolveId('preact')).toBeUndefined();
    expect(build(DATA_FOLDER, 'preact').code).toBeNull();
  });

  it('is built anew when a data file changes', () => {
    const { watched } = build(DATA_FOLDER, FULL);
    expect(watched).toContain(join(DATA_FOLDER, 'decisions/fr/fr-ansm-2014-03-17-rtu.json'));
  });

  it('stops on a fault, with file, path and reason', () => {
    const folder = temporaryFolder(breakFiles(breakage));
    expect(() => build(folder, FULL)).toThrow(/decisions\/xx\/xx-label\.json: status: .*in-force/);
  });

  it('stops on a file that is no JSON', () => {
    const files: DataFile[] = [
      ...breakFiles({ ...breakage, set: {} }),
      { path: 'cautions/xx/xx-cut.json', content: '{ "id": ' },
    ];
    expect(() => build(temporaryFolder(files), CARD)).toThrow(/xx-cut\.json: .*not JSON/);
  });
});
