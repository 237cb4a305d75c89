import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/page/marks/ledger.ts';
import { makeMark } from '../../src/page/marks/mark.ts';
import { passagesOf } from '../../src/page/reading/block-passages.ts';
import { Changes } from '../../src/page/reading/changes.ts';
import { HeadingFinder } from '../../src/page/reading/heading-finder.ts';
import { paintedTexts, setPage, startSession, until } from './support/page.ts';
import { simpleDetect } from './support/simple-detect.ts';

const DOSE = '<p id="dose">She took <b>60 mg/day</b> then.</p>';

async function painted(html: string, texts: string[]) {
  setPage(html);
  const session = await startSession();
  await until(() => paintedTexts().length === texts.length);
  expect(paintedTexts()).toEqual(texts);
  return session;
}

function textOf(selector: string): Text {
  const node = document.querySelector(selector)?.firstChild;
  if (!(node instanceof Text)) throw new Error(`no text in ${selector}`);
  return node;
}

/** What the browser would paint in the next frame, after the observers have run. */
const afterObservers = () => Promise.resolve();

describe('a mark is gone before the next paint when its text changes', () => {
  test.each<[string, (bold: Text) => void]>([
    ['typed into', (bold) => bold.insertData(0, 'about ')],
    ['replaced', (bold) => bold.replaceWith('70 mg/day')],
    ['rewritten', (bold) => bold.replaceData(0, bold.length, 'nothing')],
    ['split', (bold) => void bold.splitText(3)],
    ['removed', (bold) => bold.parentElement?.remove()],
    ['removed with its block', () => document.querySelector('#dose')?.remove()],
    ['removed with all', () => document.body.replaceChildren()],
    ['parted by a child block', (bold) => bold.before(document.createElement('div'))],
    ['text added in front of it', (bold) => bold.before('up to ')],
  ])('%s', async (_, edit) => {
    await painted(DOSE, ['60 mg/day']);
    edit(textOf('b'));
    await afterObservers();
    expect(paintedTexts()).toEqual([]);
  });
});

test('an edited text is read again', async () => {
  const { nextRound } = await painted(DOSE, ['60 mg/day']);
  const round = nextRound();
  textOf('b').insertData(0, 'about 1');
  expect(await round).toMatchObject([
    { mention: { text: '160 mg/day' }, snippet: 'She took about 160 mg/day then.' },
  ]);
});

test('a dose that is completed by a second node is found', async () => {
  const { nextRound } = await painted('<p id="dose">She took 60</p>', []);
  const round = nextRound();
  document.querySelector('#dose')?.append(' mg/day');
  expect(await round).toMatchObject([{ mention: { text: '60 mg/day' } }]);
});

test('a main view that is swapped loses its marks and gains the new ones', async () => {
  const { nextRound } = await painted(`<main>${DOSE}</main>`, ['60 mg/day']);
  const round = nextRound();
  const view = document.createElement('main');
  view.innerHTML = '<h1>Baclofen</h1><p>Now 30 mg/day.</p><p>Never 90 mg/day.</p>';
  document.querySelector('main')?.replaceWith(view);
  expect((await round).map(({ mention }) => mention.text)).toEqual(['30 mg/day', '90 mg/day']);
  await until(() => paintedTexts().length === 2);
  expect(paintedTexts()).toEqual(['30 mg/day', '90 mg/day']);
});

test('mentions stay in reading order when a block comes in above', async () => {
  const { nextRound } = await painted(DOSE, ['60 mg/day']);
  const round = nextRound();
  const above = document.createElement('p');
  above.textContent = 'First 10 mg/day.';
  document.body.prepend(above);
  expect((await round).map(({ mention }) => mention.text)).toEqual(['10 mg/day', '60 mg/day']);
});

test('a block that only moves keeps being marked', async () => {
  const { nextRound, layer } = await painted(`${DOSE}<section></section>`, ['60 mg/day']);
  const round = nextRound();
  const block = document.querySelector('#dose');
  if (block !== null) document.querySelector('section')?.append(block);
  await round;
  expect(layer.mentions()).toHaveLength(1);
});

test('a feed is read block by block, never the feed again', async () => {
  const read: string[] = [];
  setPage(`<main id="feed">${'<p>Old post with 5 mg in it.</p>'.repeat(30)}</main>`);
  const { nextRound } = await startSession({
    detect: (text) => {
      read.push(text);
      return { mentions: [], others: [] };
    },
  });
  expect(read).toHaveLength(30);
  const round = nextRound();
  for (const text of ['New post.', 'New post with 20 mg.', 'New post.']) {
    const post = document.createElement('article');
    post.textContent = text;
    document.querySelector('#feed')?.append(post, '\n');
  }
  await round;
  expect(read.slice(30)).toEqual(['New post with 20 mg.']);
});

test('nothing is read while no text names baclofen, everything once one does', async () => {
  setPage('<p id="dose">They took 60 mg/day.</p><p>More: 70 mg/day.</p>', 'A trial');
  const { layer, nextRound } = await startSession();
  expect(layer.mentions()).toEqual([]);
  const round = nextRound();
  const line = document.createElement('p');
  line.textContent = 'The drug was baclofen.';
  document.body.append(line);
  expect((await round).map(({ mention }) => mention.text)).toEqual(['60 mg/day', '70 mg/day']);
});

test('a title that blinks has the page read again once it stands still', async () => {
  let readings = 0;
  setPage('<p>They took 60 mg.</p>', 'Baclofen');
  const { nextRound } = await startSession({
    detect: () => {
      readings += 1;
      return { mentions: [] };
    },
  });
  const first = nextRound();
  document.title = 'A new message!';
  await first;
  expect(readings).toBe(2);
  for (const title of ['Baclofen', 'A new message!', 'Baclofen', 'A new message!', 'Baclofen']) {
    document.title = title;
    const start = performance.now();
    await until(() => performance.now() > start + 250);
  }
  expect(readings).toBe(2);
  await until(() => readings === 3);
});

test('a new title has the page read again, a counter in it does not', async () => {
  let readings = 0;
  setPage('<p>They took 60 mg.</p>', 'Baclofen');
  const { nextRound } = await startSession({
    detect: () => {
      readings += 1;
      return { mentions: [], others: [] };
    },
  });
  document.title = 'Baclofen (3)';
  const round = nextRound();
  document.body.append(document.createElement('p'));
  await round;
  expect(readings).toBe(1);
  const second = nextRound();
  document.title = 'Nalmefene';
  await second;
  expect(readings).toBe(2);
});

test('a block that a running round reads after it changed is dropped at its next change', async () => {
  setPage(DOSE);
  const block = document.querySelector('#dose');
  if (block === null) throw new Error('no block');
  const ledger = new Ledger({ added: () => undefined, removed: () => undefined });
  const heard = {
    changed: () => undefined,
    nodesRemoved: () => undefined,
    titleChanged: () => undefined,
    moved: () => undefined,
  };
  const changes = new Changes(ledger, heard, () => false);
  changes.watch(document);
  textOf('b').insertData(0, 'about ');
  await afterObservers();
  // It waits in the next batch, and the round that is under way comes to it only now.
  for (const { flow, passage } of passagesOf(block, new HeadingFinder())) {
    const marks = simpleDetect(flow.text).mentions.map((mention) =>
      makeMark(1, mention, { block, flow, passage }),
    );
    ledger.put(block, marks);
  }
  expect(ledger.marks()).toHaveLength(1);
  textOf('b').replaceData(0, textOf('b').length, 'nothing');
  await afterObservers();
  expect(ledger.marks()).toEqual([]);
  changes.stop();
});
