import { describe, expect, it } from 'vitest';
import { type CitationStyle, cite } from '../../src/ui/citation/cite.ts';
import { decision } from './decision-fixture.ts';

const FROM = { version: '2026.11.1', accessed: '2026-12-01', language: 'en' as const };
const act = decision({
  id: 'fr-cap',
  sources: [
    {
      publisher: 'A paper',
      title: 'News',
      url: 'https://example.org/news',
      grade: 'news',
      supports: { en: 'The cap', fr: 'Le plafond' },
    },
    ...decision().sources,
  ],
});

describe('cite', () => {
  it.each<CitationStyle>(['vancouver', 'bibtex', 'plain', 'markdown'])(
    'names the primary source, the data’s version and the day of reading (%s)',
    (style) => {
      const text = cite(style, act, FROM);
      expect(text).toContain('https://example.org/ansm');
      expect(text).not.toContain('example.org/news');
      expect(text).toContain('BacloLens data 2026.11.1, record fr-cap');
      expect(text).toMatch(/2026-12-01|2026 Dec 1/);
    },
  );

  it('follows the Vancouver style', () => {
    expect(cite('vancouver', act, FROM)).toBe(
      'ANSM. RTU capped at 80 mg/day [Internet]. 2017 Jul 24 [cited 2026 Dec 1]. Available from: https://example.org/ansm (BacloLens data 2026.11.1, record fr-cap).',
    );
  });

  it('keeps a partial date partial', () => {
    expect(cite('vancouver', { ...act, decidedOn: '2014-03' }, FROM)).toContain('2014 Mar [cited');
    const undated = { ...act, decidedOn: null, inForceFrom: null };
    expect(cite('vancouver', undated, FROM)).toContain('date unknown');
    expect(cite('bibtex', undated, FROM)).not.toContain('  date =');
  });

  it('writes BibTeX that TeX can read', () => {
    const title = { en: '30 % cover & {more}', fr: 'x' };
    const text = cite('bibtex', { ...act, title }, FROM);
    expect(text).toContain('@misc{fr-cap,');
    expect(text).toContain('title = {{30 \\% cover \\& more}}');
  });

  it('escapes what Markdown would take as a link', () => {
    const title = { en: 'Cap [draft]', fr: 'x' };
    expect(cite('markdown', { ...act, title }, FROM)).toContain(
      '[Cap \\[draft\\]](https://example.org/ansm)',
    );
  });

  it('cites in the reader’s language', () => {
    expect(cite('plain', act, { ...FROM, language: 'fr' })).toContain('RTU plafonnée à 80 mg/jour');
  });
});
