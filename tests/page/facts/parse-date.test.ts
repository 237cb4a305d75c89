import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../src/page/facts/parse-date.ts';

test.each([
  ['2017-07-25T08:00:00+02:00', '2017-07-25'],
  ['2017-07-25T23:30:00-08:00', '2017-07-25'],
  ['2017/07/25', '2017-07-25'],
  ['2017/7', '2017-07'],
  ['2017', '2017'],
  ['20170725', '2017-07-25'],
  ['25 juillet 2017', '2017-07-25'],
  ['mardi 1er août 2017', '2017-08-01'],
  ['1 déc. 2015 à 12h', '2015-12-01'],
  ['3 March 2015', '2015-03-03'],
  ['3rd March, 2015', '2015-03-03'],
  ['Tue, 25 Jul 2017 08:00:00 GMT', '2017-07-25'],
  ['July 25, 2017', '2017-07-25'],
  ['Sept. 5th, 2019', '2019-09-05'],
  ['Thursday, June 18, 2020', '2020-06-18'],
  ['juillet 2017', '2017-07'],
  ['25/07/2017', '2017-07-25'],
  ['07/25/2017', '2017-07-25'],
  ['25.07.2017', '2017-07-25'],
])('%s is %s', (text, value) => {
  expect(parseDate(text)?.value).toBe(value);
});

test.each([
  'yesterday',
  '31 June 2017',
  '2017-13-01',
  '29 février 2019',
  '3 Mayhem 2017',
  '201707',
  '2017072',
  '80 mg 2017',
  '12 1985',
  '1 May 1950',
  '2999',
])('%s is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('figures that could be read two ways are read only where the order is known', () => {
  expect(parseDate('03/04/2015')).toBeNull();
  expect(parseDate('03/04/2015', true)?.value).toBe('2015-04-03');
});

test('every day of the calendar comes back from every form', () => {
  const days = fc.date({
    min: new Date('1995-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom('fr-FR', 'en-GB', 'en-US'), (date, locale) => {
      const written = date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
      const iso = date.toISOString();
      expect(parseDate(written)?.value).toBe(iso.slice(0, 10));
      expect(parseDate(iso)?.value).toBe(iso.slice(0, 10));
    }),
  );
});

test('no text makes it fail or take long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const date = parseDate(text);
      expect(date === null || /^\d{4}(-\d\d){0,2}$/.test(date.value)).toBe(true);
    }),
  );
});
