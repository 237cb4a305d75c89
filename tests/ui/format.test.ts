import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dailyWorking } from '../../src/ui/format/daily-working.ts';
import { formatCountry } from '../../src/ui/format/format-country.ts';
import { chooseDayFormat, formatDay } from '../../src/ui/format/format-day.ts';
import { formatFigure, formatRange } from '../../src/ui/format/format-figure.ts';
import { cardEn } from '../../src/ui/messages/card/card-en.ts';
import { mention } from './card-fixture.ts';

describe('formatDay', () => {
  it.each([
    ['en', '2017-07-24', '24 Jul 2017'],
    ['fr', '2017-07-24', '24 juil. 2017'],
    ['en', '2019-11-01', '1 Nov 2019'],
    ['fr', '2019-11-01', '1er nov. 2019'],
    ['fr', '2019-11-11', '11 nov. 2019'],
    ['en', '2014-03', 'March 2014'],
    ['fr', '2014-03', 'mars 2014'],
    ['en', '1974', '1974'],
  ] as const)('writes %s %s as %s', (language, day, written) => {
    expect(formatDay(language, day)).toBe(written);
  });

  it.each(['en', 'fr'] as const)('writes all months of %s as the browser does', (language) => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const locale = { en: 'en-GB', fr: 'fr-FR' }[language];
    for (const month of months) {
      const time = Date.parse(`2017-${month}-05`);
      const long = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      const short = { ...long, month: 'short', day: 'numeric' } as const;
      expect(formatDay(language, `2017-${month}`)).toBe(
        new Intl.DateTimeFormat(locale, long).format(time),
      );
      expect(formatDay(language, `2017-${month}-05`)).toBe(
        new Intl.DateTimeFormat(locale, short).format(time),
      );
    }
  });

  it('leaves the day as ISO 8601 has it, where the reader chose so', () => {
    onTestFinished(() => chooseDayFormat('language'));
    chooseDayFormat('iso');
    expect(['2017-07-24', '2014-03', '1974'].map((day) => formatDay('fr', day))).toEqual([
      '2017-07-24',
      '2014-03',
      '1974',
    ]);
  });

  it('stays on the day whatever the time zone of the machine', () => {
    const days = fc.date({
      min: new Date('1960-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(formatDay('en', day)).toMatch(
          new RegExp(`^${Number(day.slice(8))} .*${day.slice(0, 4)}$`),
        );
      }),
    );
  });

  it.each(['spring-2014', '2014-13', 'spring'])('hands back %s, which is no date', (day) => {
    expect(formatDay('en', day)).toBe(day);
  });
});

describe('formatFigure', () => {
  it.each(['en', 'fr'] as const)('writes figures of %s as the browser does', (language) => {
    const browsers = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000_000 }), (thousandths) => {
        const figure = thousandths / 1_000;
        expect(formatFigure(language, figure)).toBe(browsers.format(figure));
      }),
    );
  });
  it('writes no more than three decimals', () => {
    expect(formatFigure('en', 10 / 3)).toBe('3.333');
  });
});

describe('formatRange', () => {
  it('writes one figure once', () => expect(formatRange('en', 80, 80)).toBe('80'));
  it('writes a range in the reader’s decimals', () => {
    expect(formatRange('fr', 2.5, 7.5)).toBe('2,5–7,5');
  });
});

describe('formatCountry', () => {
  it('names a country in the reader’s language', () => {
    expect(formatCountry('fr', 'DE')).toBe('Allemagne');
  });
  it('leaves alone what no browser can name', () => expect(formatCountry('en', 'INT')).toBe('INT'));
});

describe('dailyWorking', () => {
  const work = (over: Parameters<typeof mention>[0]) => dailyWorking(cardEn, 'en', mention(over));

  it('has nothing to show for a stated daily dose', () => expect(work({})).toBeNull());
  it('has nothing to show where no daily dose was derived', () => {
    expect(work({ per: 'dose', dailyMg: null })).toBeNull();
  });
  it('shows both ends of a varying frequency', () => {
    expect(work({ low: 10, high: 10, per: 'dose', dailyMg: [20, 30] })).toBe(
      '10 mg × 2–3 = 20–30 mg/day',
    );
  });
  it('shows tablets by their strength', () => {
    expect(work({ unit: 'tablet', low: 3, high: 3, dailyMg: [30, 30] })).toBe(
      '3 tablets × 10 mg = 30 mg/day',
    );
  });
  it('shows a change of unit', () => {
    expect(work({ unit: 'g', low: 0.08, high: 0.08, dailyMg: [80, 80] })).toBe(
      '0.08 g/day = 80 mg/day',
    );
  });
  it('gives the sum alone where intakes differ', () => {
    expect(work({ low: 15, high: 15, per: 'dose', dailyMg: [25, 25] })).toBe('25 mg/day');
  });
});
