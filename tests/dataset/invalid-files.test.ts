import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleDataset } from '../../src/dataset/assemble-dataset.ts';
import { type Breakage, breakFiles } from './support/break-file.ts';
import { validFiles } from './support/valid-files.ts';

const FOLDER = join(import.meta.dirname, 'invalid');
const BREAKAGES = readdirSync(FOLDER).map(
  (name): Breakage => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')),
);

describe('a data folder', () => {
  it('without a fault is accepted', () => {
    const { dataset, faults } = assembleDataset(validFiles());
    expect(faults).toEqual([]);
    expect(dataset?.decisions.map(({ id }) => id)).toEqual(['xx-label', 'xx-ruling']);
  });

  it.each(BREAKAGES)('$rule', (breakage) => {
    const { dataset, faults } = assembleDataset(breakFiles(breakage));
    expect(dataset).toBeNull();
    expect(faults).toContainEqual({
      file: breakage.fault.file,
      path: breakage.fault.path,
      reason: expect.stringContaining(breakage.fault.reason),
    });
  });

  it('with two faults in two files names both', () => {
    const [first, second] = [validFiles(), validFiles()];
    const files = first.map((file, index) =>
      file.path.startsWith('decisions/') ? { ...file, content: {} } : (second[index] ?? file),
    );
    const broken = new Set(assembleDataset(files).faults.map(({ file }) => file));
    expect(broken).toContain('decisions/xx/xx-label.json');
    expect(broken).toContain('decisions/xx/xx-ruling.json');
  });
});
