import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { card, frame, host, paintedTexts, setPage, startSession, until } from './support/page.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
});

const ARTICLE =
  '<h1>Baclofen</h1><p>Up to <b>80</b> mg/<abbr>day</abbr>, see <a id="link" href="#x">90 mg/day</a>.' +
  '</p><table><tr><th>Dose</th><td>30 mg/day</td></tr></table><input id="field" value="80 mg/day">' +
  '<div id="editor" contenteditable="true">90 mg/day</div><textarea>90 mg/day</textarea>';

/** The page as its author could serialise it, less our one element. */
function markup(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('baclo-lens')) ours.remove();
  return copy.outerHTML;
}

/** Every text node by identity: wrapping or splitting would show even where the markup is the same. */
function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

test('the page is byte-identical but for one host, with its own nodes', async () => {
  setPage(ARTICLE);
  const before = { markup: markup(), nodes: textNodes() };
  const { layer } = await startSession();
  await until(() => paintedTexts().length > 0);
  layer.next(1);
  await frame();
  expect(card()).not.toBeNull();
  expect(markup()).toBe(before.markup);
  expect(textNodes()).toEqual(before.nodes);
  expect(document.querySelectorAll('baclo-lens')).toHaveLength(1);
  expect(host()).toBe(document.body.lastChild);
});

test('a page without mentions gets no element at all', async () => {
  setPage('<p>Baclofen is a muscle relaxant.</p>');
  await startSession();
  expect(host()).toBeNull();
});

describe('what the reader is doing goes on', () => {
  test('a selection', async () => {
    setPage(ARTICLE);
    const bold = document.querySelector('b')?.firstChild;
    if (bold) getSelection()?.setBaseAndExtent(bold, 0, bold, 2);
    const { layer } = await startSession();
    await until(() => paintedTexts().length > 0);
    layer.next(1);
    await frame();
    expect(getSelection()?.toString()).toBe('80');
  });

  test('the caret in a field, after a visit to the card and back', async () => {
    setPage(ARTICLE);
    const { layer } = await startSession();
    const field = document.querySelector<HTMLInputElement>('#field');
    field?.focus();
    field?.setSelectionRange(3, 5);
    layer.next(1);
    await frame();
    expect(document.activeElement).toBe(host());
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([3, 5]);
  });

  test('other highlights in the registry', async () => {
    setPage(ARTICLE);
    CSS.highlights.set('search-results', new Highlight());
    const { stop } = await startSession();
    expect([...CSS.highlights.keys()].filter((name) => !name.startsWith('baclolens-'))).toEqual([
      'search-results',
    ]);
    stop();
    expect([...CSS.highlights.keys()]).toEqual(['search-results']);
    CSS.highlights.delete('search-results');
  });
});

test('fields and editors are never read, whatever is typed into them', async () => {
  setPage(ARTICLE);
  const { layer, nextRound } = await startSession();
  expect(layer.mentions().map(({ mention }) => mention.text)).toEqual([
    '80 mg/day',
    '90 mg/day',
    '30 mg/day',
  ]);
  const round = nextRound();
  document.querySelector('#editor')?.append(' and 100 mg/day');
  document.body.append(document.createElement('p'));
  await round;
  expect(layer.mentions()).toHaveLength(3);
});

test('stop leaves nothing', async () => {
  setPage(ARTICLE);
  const before = document.documentElement.outerHTML;
  const sheets = document.adoptedStyleSheets.length;
  const { layer, stop } = await startSession();
  await until(() => paintedTexts().length > 0);
  layer.next(1);
  await frame();
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
  stop();
  expect(document.documentElement.outerHTML).toBe(before);
  expect([...CSS.highlights.keys()]).toEqual([]);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  expect(layer.mentions()).toEqual([]);
  expect(layer.next(1)).toBe(false);
  // No listener either: Escape reaches the page again, and a new dose stays unmarked.
  const heard: boolean[] = [];
  const hear = ({ defaultPrevented }: Event) => heard.push(defaultPrevented);
  document.body.addEventListener('keydown', hear, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual([false]);
});

test('stopped in the middle of the first round, it leaves nothing either', async () => {
  setPage(`${'<p>Baclofen 80 mg/day.</p>'.repeat(3_000)}`);
  const before = document.documentElement.outerHTML;
  const calls: number[] = [];
  const session = startSession({ onMentions: (mentions) => calls.push(mentions.length) });
  const controller = new AbortController();
  await Promise.race([
    startSession({ signal: controller.signal, liveText: () => 'x' }),
    Promise.resolve().then(() => controller.abort()),
  ]);
  await Promise.race([session, new Promise(requestAnimationFrame)]);
  document.querySelector('baclo-lens')?.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});
