import { expect, test } from 'vitest';
import { readDatelines } from '../../../src/page/facts/dateline.ts';
import { readUrlDate } from '../../../src/page/facts/url-date.ts';

test.each([
  ['Publié le 25 juillet 2017 à 10 h', '2017-07-25'],
  ['Article publié le mardi 25 juillet 2017', '2017-07-25'],
  ['Mis en ligne le : 25/07/2017', '2017-07-25'],
  ['Publiée par Anne Martin le 3 mars 2015', '2015-03-03'],
  ['Date de publication : 3 mars 2015', '2015-03-03'],
  ['Published: 3 March 2015', '2015-03-03'],
  ['First published on March 3, 2015', '2015-03-03'],
  ['Posted by Ann Martin on 3 Mar 2015', '2015-03-03'],
  ['Published online 2015-03-03 in a journal', '2015-03-03'],
])('%s: published %s', (text, value) => {
  expect(readDatelines(text, true).published?.value).toBe(value);
});

test.each([
  ['Mis à jour le 3 mars 2020', '2020-03-03'],
  ['Dernière mise à jour : mars 2020', '2020-03'],
  ['La dernière modification de cette page a été faite le 3 mars 2020 à 12:00.', '2020-03-03'],
  ['Last updated 3 March 2020', '2020-03-03'],
  ['This page was last edited on 3 March 2020, at 12:00', '2020-03-03'],
  ['Date of revision: 3 March 2020', '2020-03-03'],
])('%s: modified %s', (text, value) => {
  expect(readDatelines(text, true)).toEqual({ modified: { value, precision: expect.any(String) } });
});

test.each([
  'Le 25 juillet 2017, la dose maximale a été abaissée.',
  'The trial published results of patients seen until March 2015',
  'Publié dans un journal',
  'Updated dosing: 80 mg',
  'He was born on 3 March 1995.',
])('%s: no date of the page', (text) => {
  expect(readDatelines(text, true)).toEqual({});
});

test('both kinds in one line', () => {
  const line = 'Publié le 3 mars 2015, mis à jour le 1er août 2017';
  expect(readDatelines(line, true)).toMatchObject({
    published: { value: '2015-03-03' },
    modified: { value: '2017-08-01' },
  });
});

test.each([
  ['/2017/07/25/baclofene', '2017-07-25'],
  ['/sante/2017-07-25-baclofene.html', '2017-07-25'],
  ['/article_20170725.html', '2017-07-25'],
  ['/2017/07/baclofene', '2017-07'],
  ['/news/2017/7/5/', '2017-07-05'],
])('address %s: %s', (path, value) => {
  expect(readUrlDate(path)?.value).toBe(value);
});

test.each(['/doi/10.1000/2017.80', '/p/20171399', '/2017/80/mg', '/item-12345678', '/2017'])(
  'address %s: no date',
  (path) => {
    expect(readUrlDate(path)).toBeNull();
  },
);
