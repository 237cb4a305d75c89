import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { AccuracyCard } from '../../src/ui/options/accuracy-card.tsx';
import { ACCURACY } from '../../src/ui/options/accuracy-figures.ts';
import { plainText } from './plain-text.ts';

const REPORT = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8');

/** The cells of the rows of the report's tables. */
function rowsOfTables(report: string): string[][] {
  const rows = report.split('\n').filter((row) => row.startsWith('|'));
  return rows.map((row) => row.split('|').map((cell) => cell.trim()));
}

/** From where `mark` stands up to the next table, on one line. */
const proseFrom = (mark: string) =>
  REPORT.split(mark)[1]?.split('\n|')[0]?.replace(/\s+/g, ' ') ?? '';

describe('the accuracy card', () => {
  it('states the figures of the measured report', () => {
    const [head = [], ...rows] = rowsOfTables(REPORT);
    const all = rows.find(([, first]) => first === 'all') ?? [];
    const measured = (column: string) => Number(all[head.indexOf(column)]);
    const figure = (where: RegExp) => Number(where.exec(REPORT.replace(/\s+/g, ' '))?.[1]);
    expect(ACCURACY).toMatchObject({
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
    });
  });

  it('states the lowest and the highest of all that was read for the first time', () => {
    const prose = proseFrom('**The open halves**');
    const figures = (name: string) =>
      [...prose.matchAll(new RegExp(`${name} ([01]\\.\\d+)`, 'g'))].map(([, share]) =>
        Number(share),
      );
    const ends = (name: string) => [Math.min(...figures(name)), Math.max(...figures(name))];
    expect(ACCURACY.firstRead).toEqual({
      sets: figures('statement type').length,
      precision: ends('precision'),
      recall: ends('recall'),
      role: ends('statement type'),
    });
  });

  it('states the languages in which the statement type is told worst and best on the pages kept apart', () => {
    const [head = [], ...rows] = rowsOfTables(REPORT.split('**The held halves.**')[1] ?? '');
    const column = head.indexOf('role');
    const languages = rows.slice(
      0,
      rows.findIndex(([, name]) => name === 'all'),
    );
    const byShare = languages
      .filter(([, name = '']) => /^[a-z]{2}$/.test(name))
      .map((row) => [row[1], Number(row[column])] as const)
      .sort(([, a], [, b]) => a - b);
    expect(byShare.length).toBeGreaterThan(5);
    expect(ACCURACY.heldRole).toEqual({ lowest: byShare[0], highest: byShare.at(-1) });
  });

  it('never stands without what the figures do not say', () => {
    const text = plainText(<AccuracyCard words={pageWordsOf('en')} />);
    expect(text).toContain('Doses that are marked (recall) 100.0%');
    expect(text).toContain('an upper bound');
    expect(text).toContain('99% of the marks were doses, and 98% of the doses were marked');
    expect(text).toContain('95% to 99% of the marks were doses, and 95% to 100% of the doses');
    expect(text).toContain('right in 82% to 95% of cases');
    expect(text).toContain('on the pages kept apart in 85% (German) to 93% (Italian), by language');
    const french = plainText(<AccuracyCard words={pageWordsOf('fr')} />);
    expect(french).toContain('une borne haute');
    expect(french).toContain('pages tenues à l’écart du réglage');
    expect(french).toContain('(allemand) à 93 % (italien)');
  });
});
