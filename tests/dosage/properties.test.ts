import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';
import { findCandidates } from '../../src/dosage/text/candidate.ts';
import { fold } from '../../src/dosage/text/fold.ts';

/** Text as pages have it: words, digits, units, odd blanks, accents, marks, other scripts. */
const piece = fc.constantFrom(
  ...'baclofen Baclofène diazepam mg mcg µg g kg mL / - – , . ; : ( ) 10 80 2,5 1.000 ½ à to per par day jour tid 3x ÷ ß é e\u0301 ﬁ ㎎ 日本 שלום'.split(
    ' ',
  ),
  ' ',
  '\u00a0',
  '\u202f',
  '\n',
  '\n\n',
  '\u00ad',
  '&gt;',
);
const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

describe('folding', () => {
  it('maps every folded stretch back to a stretch of the text, in order', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = fold(raw);
        let last = 0;
        for (let at = 0; at < folded.text.length; at += 1) {
          const [start, end] = [folded.startOf(at), folded.endOf(at + 1)];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(raw.length);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
    );
  });

  it('folds what it maps back to the same again', () => {
    fc.assert(
      fc.property(prose, (raw) => {
        const folded = fold(raw);
        for (let at = 0; at < folded.text.length; at += 1) {
          const again = fold(raw.slice(folded.startOf(at), folded.endOf(at + 1))).text;
          expect(again).toContain(folded.text.charAt(at));
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(prose, (raw) => {
        const once = fold(raw).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});

describe('any text', () => {
  it('gives spans that slice to their text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions, others } = detect(text, { title: 'Baclofen' });
        const spans = [...mentions, ...others].sort((one, other) => one.start - other.start);
        let last = 0;
        for (const { start, end, text: span } of spans) {
          expect(text.slice(start, end)).toBe(span);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('never states a daily dose where it is in doubt, and never a falling range', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { low, high, dailyMg, doubt } of detect(text, { title: 'Baclofen' }).mentions) {
          expect(low).toBeLessThanOrEqual(high);
          if (doubt !== null) expect(dailyMg).toBeNull();
        }
      }),
    );
  });

  it('holds a candidate wherever it holds a mention', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const found = detect(text, { title: 'Baclofen' }).mentions.length > 0;
        if (found) expect(findCandidates(text).next().done).toBe(false);
      }),
    );
  });
});

const SENTENCE = 'Baclofen was started at 5 mg three times a day and raised to 80 mg/day.';
const facts = (text: string) =>
  detect(text).mentions.map(({ start, end, text: span, slip, trace, ...read }) => read);

describe('a sentence', () => {
  const neutral = fc.array(
    fc.constantFrom('Rain fell', 'Nobody came', 'It was late', 'They left'),
    {
      minLength: 1,
      maxLength: 20,
    },
  );

  it('is only shifted by neutral text before it', () => {
    const alone = detect(SENTENCE).mentions;
    fc.assert(
      fc.property(neutral, (sentences) => {
        const before = `${sentences.join('. ')}.\n\n`;
        const moved = detect(before + SENTENCE).mentions;
        expect(moved.map(({ start, end }) => [start - before.length, end - before.length])).toEqual(
          alone.map(({ start, end }) => [start, end]),
        );
      }),
    );
  });

  it.each([
    ['capitals', SENTENCE.toUpperCase()],
    ['no-break blanks', SENTENCE.replaceAll(' ', '\u00a0')],
    ['thin blanks before units', SENTENCE.replaceAll(' mg', '\u2009mg')],
    ['no blanks before units', SENTENCE.replaceAll(' mg', 'mg')],
    ['full-width figures', SENTENCE.replaceAll('80', '８０')],
    ['a line break in the middle', SENTENCE.replace('times a', 'times\na')],
    ['soft hyphens', SENTENCE.replace('Baclofen', 'Baclo\u00adfen')],
    ['a decomposed accent', SENTENCE.replace('Baclofen', 'Baclofe\u0300ne')],
  ])('reads the same with %s', (_, variant) => {
    expect(facts(variant)).toEqual(facts(SENTENCE));
  });
});
