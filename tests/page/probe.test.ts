import { afterEach, expect, test } from 'vitest';
import { probe } from '../../src/page/probe.ts';
import { setPage, until } from './support/page.ts';

let stop = (): void => undefined;

afterEach(() => stop());

function startProbe(mayGoOn = true): { count: number } {
  const calls = { count: 0 };
  stop = probe({
    document,
    found: () => {
      calls.count += 1;
    },
    mayGoOn: async () => mayGoOn,
  });
  return calls;
}

function add(text: string): Element {
  const line = document.createElement('p');
  line.textContent = text;
  document.body.append(line);
  return line;
}

/** Resolves when the probe has had its turn: idle tasks run in the order they were asked for. */
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_500 }));

test.each([
  ['the text', '<p>About baclofen, 80 mg.</p>', 'Notes'],
  ['the title', '<p>About it.</p>', 'Baclofène'],
  ['a brand', '<p>Lioresal was started at 15mg.</p>', 'Notes'],
  ['split by tags', '<p>bac<b>lofen</b> 80 m<b>g</b></p>', 'Notes'],
  ['the text of a pump page', '<p>Baclofen, 300 µg a day.</p>', 'Notes'],
  ['words for the unit', '<p>Baclofène, quatre-vingts milligrammes.</p>', 'Notes'],
  ['words with soft hyphens', '<p>Ba\xadclo\xadfène, 80 mil\xadli\xadgrammes.</p>', 'Notes'],
  ['a unit in Cyrillic', '<p>Баклофен, 25 мг.</p>', 'Notes'],
  ['the German word', '<p>Baclofen, 300 Mikrogramm.</p>', 'Notes'],
  ['plain letters for the micro sign', '<p>Baclofen, 300 ug/day.</p>', 'Notes'],
])('named in %s: found at once', (_, html, title) => {
  setPage(html, title);
  expect(startProbe().count).toBe(1);
});

test.each([
  ...['BACLOFENE', 'Baklofen', 'Balcofen', 'Lioresal', 'Liorésal', 'Lyvispah', 'Lyflex', 'Liofen'],
  ...['Gablofen', 'Gabalon', 'Ozobax', 'Fleqsuvy', 'Kemstro', 'Pacifen', 'Баклофен', 'Баклосан'],
  ...[
    'Βακλοφένη',
    'バクロフェン',
    'リオレサール',
    'ギャバロン',
    '巴氯芬',
    '바클로펜',
    '바클론',
    '리오레살',
  ],
  ...['باكلوفين', 'בקלופן'],
])('a title that names the drug as %s is enough', (name) => {
  setPage('<p>About it.</p>', `On ${name} – a guide`);
  expect(startProbe().count).toBe(1);
});

test.each(['A trial', 'Alcohol, gabapentin and you', 'Lions – a tale', 'バクテリア'])(
  'a title such as %s is not',
  (title) => {
    setPage('<p>About it.</p>', title);
    expect(startProbe().count).toBe(0);
  },
);

test('named later: found once, and not again', async () => {
  setPage('<p>Nothing yet.</p>', 'Notes');
  const calls = startProbe();
  add('Still nothing.');
  await Promise.resolve().then(idle);
  expect(calls.count).toBe(0);
  add('Now baclofen, 15 mg.');
  await until(() => calls.count === 1);
  add('Again baclofen.');
  await Promise.resolve().then(idle);
  expect(calls.count).toBe(1);
});

test('named by an edit of a text', async () => {
  setPage('<p>Nothing yet.</p>', 'Notes');
  const calls = startProbe();
  document.querySelector('p')?.firstChild?.replaceWith('nothing');
  (document.querySelector('p')?.firstChild as Text).data = 'About baclofen 5 mg';
  await until(() => calls.count === 1);
});

test.each([
  ['a name without a dose', 'About baclofen.', 'It was 80 mg.'],
  ['a dose without a name', 'It was 80 mg.', 'About baclofen.'],
])('%s is not enough, until the other comes in', async (_, first, second) => {
  setPage(`<p>${first}</p>`, 'Notes');
  const calls = startProbe();
  expect(calls.count).toBe(0);
  add(second);
  await until(() => calls.count === 1);
});

test('a frame that may no longer be read looks at nothing new', async () => {
  setPage('<p>Nothing yet.</p>', 'Notes');
  const calls = startProbe(false);
  add('Now baclofen, 15 mg.');
  await Promise.resolve().then(idle);
  expect(calls.count).toBe(0);
});

test('stopped: hears nothing any more', async () => {
  setPage('<p>Nothing yet.</p>', 'Notes');
  const calls = startProbe();
  add('Now baclofen, 15 mg.');
  await Promise.resolve();
  stop();
  await idle();
  expect(calls.count).toBe(0);
});
