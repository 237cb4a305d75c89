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
    const figure = (where: RegExp) => Number(where.exec(REPORT.replace(/\s+/g, ' '))?.[1]);
    expect(ACCURACY).toEqual({
      passages: measured('passages'),
      mentions: measured('gold'),
      precision: measured('P'),
      recall: measured('R'),
      dailyDose: measured('dailyMg'),
      role: measured('role'),
      held: {
        precision: figure(/precision (0\.\d+) \(\d+ of \d+ marks\)/),
        recall: figure(/recall (0\.\d+) \(\d+ of \d+ doses\)/),
      },
      roleUnseen: [
        figure(/wording, never fitted on: (0\.\d+)/),
        figure(/held half of the real pages: 0\.\d+ in English, (0\.\d+) in French/),
      ],
    });
  });

  it('never stands without what the figures do not say', () => {
    const text = plainText(<AccuracyCard words={pageWordsOf('en')} />);
    expect(text).toContain('Doses that are marked (recall) 99.7%');
    expect(text).toContain('an upper bound');
    expect(text).toContain('99% of the marks were doses, and 98% of the doses were marked');
    expect(text).toContain('right in 84% to 91% of cases');
    const french = plainText(<AccuracyCard words={pageWordsOf('fr')} />);
    expect(french).toContain('une borne haute');
    expect(french).toContain('pages tenues à l’écart du réglage');
  });
});
