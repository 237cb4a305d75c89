import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { AccuracyCard } from '../../src/ui/options/accuracy-card.tsx';
import { ACCURACY } from '../../src/ui/options/accuracy-figures.ts';
import { plainText } from './plain-text.ts';

const REPORT = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8');

/** The cells of the rows of the report's first table. */
function rowsOfTable(): string[][] {
  const rows = REPORT.split('\n').filter((row) => row.startsWith('|'));
  return rows.map((row) => row.split('|').map((cell) => cell.trim()));
}

describe('the accuracy card', () => {
  it('states the figures of the measured report', () => {
    const [head = []] = rowsOfTable();
    const all = rowsOfTable().find(([, first]) => first === 'all') ?? [];
    const measured = (column: string) => Number(all[head.indexOf(column)]);
    const figure = (where: RegExp) => Number(where.exec(REPORT)?.[1]);
    expect(ACCURACY).toEqual({
      passages: measured('passages'),
      mentions: measured('gold'),
      precision: measured('P'),
      recall: measured('R'),
      dailyDose: measured('dailyMg'),
      role: measured('role'),
      roleUnseen: [
        figure(/(0\.\d+) \(\d+ of \d+\) on own sentences/),
        figure(/(0\.\d+) in ten-fold\s+cross-validation/),
      ],
    });
  });

  it('never stands without what the figures do not say', () => {
    const text = plainText(<AccuracyCard words={pageWordsOf('en')} />);
    expect(text).toContain('Doses that are marked (recall) 99.7%');
    expect(text).toContain('an upper bound');
    expect(text).toContain('right in 73% to 88% of cases');
    expect(plainText(<AccuracyCard words={pageWordsOf('fr')} />)).toContain('une borne haute');
  });
});
