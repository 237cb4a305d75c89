import { afterEach, expect, test } from 'vitest';
import { probe } from '../../src/page/probe.ts';
import { setPage, until } from './support/page.ts';

let controller = new AbortController();

afterEach(() => {
  controller.abort();
  controller = new AbortController();
});

function startProbe(): { count: number } {
  const calls = { count: 0 };
  probe(document, controller.signal, () => {
    calls.count += 1;
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
  ['the text', '<p>About baclofen.</p>', 'Notes'],
  ['the title', '<p>About it.</p>', 'Baclofène'],
  ['a brand', '<p>Lioresal was started.</p>', 'Notes'],
  ['split by tags', '<p>bac<b>lofen</b></p>', 'Notes'],
])('named in %s: found at once', (_, html, title) => {
  setPage(html, title);
  expect(startProbe().count).toBe(1);
});

test('named later: found once, and not again', async () => {
  setPage('<p>Nothing yet.</p>', 'Notes');
  const calls = startProbe();
  add('Still nothing.');
  await Promise.resolve().then(idle);
  expect(calls.count).toBe(0);
  add('Now baclofen.');
  await until(() => calls.count === 1);
  add('Again baclofen.');
  await Promise.resolve().then(idle);
  expect(calls.count).toBe(1);
});

test('named by an edit of a text', async () => {
  setPage('<p>Nothing yet.</p>', 'Notes');
  const calls = startProbe();
  document.querySelector('p')?.firstChild?.replaceWith('nothing');
  (document.querySelector('p')?.firstChild as Text).data = 'About baclofen';
  await until(() => calls.count === 1);
});

test('stopped: hears nothing any more', async () => {
  setPage('<p>Nothing yet.</p>', 'Notes');
  const calls = startProbe();
  add('Now baclofen.');
  await Promise.resolve();
  controller.abort();
  await idle();
  expect(calls.count).toBe(0);
});
