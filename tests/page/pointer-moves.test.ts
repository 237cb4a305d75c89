import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { card, frame, setPage, startSession, until } from './support/page.ts';

const AT_ONCE = { hover: { mode: 'dwell', delayMs: 0 } } as const;

const pointAt = (element: Element | null, position?: { x: number; y: number }): Promise<void> =>
  userEvent.hover(
    page.elementLocator(element ?? document.body),
    position === undefined ? {} : { position },
  );

const shown = (): string | undefined => card()?.querySelector('.fact')?.textContent;

test('after moves far from any mark, a card still opens on one', async () => {
  setPage('<p id="plain">No dose here.</p><p>Up to <b id="a">80 mg/day</b>.</p>');
  await startSession(AT_ONCE);
  const plain = document.querySelector('#plain');
  for (const x of [3, 9, 15]) await pointAt(plain, { x, y: 5 });
  await pointAt(document.querySelector('#a'));
  await until(() => shown() === '80 mg/day');
});

test('from plain text onto a mark inside one shadow tree, of which the document hears nothing', async () => {
  setPage('<h1>Baclofen</h1><div id="host"></div>');
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  const inside = '<p id="plain">No dose here.</p><p>Up to <b id="a">80 mg/day</b>.</p>';
  const { body } = new DOMParser().parseFromString(inside, 'text/html');
  root?.append(...body.childNodes);
  await startSession(AT_ONCE);
  const plain = root?.querySelector('#plain') ?? null;
  for (const x of [3, 9, 15]) await pointAt(plain, { x, y: 5 });
  await pointAt(root?.querySelector('#a') ?? null);
  await until(() => shown() === '80 mg/day');
});

test('a mark that comes where the pointer already is opens at its next move', async () => {
  setPage('<h1>Baclofen</h1><p id="late">No dose here, and none was said to be.</p>');
  const { nextRound } = await startSession(AT_ONCE);
  const late = document.querySelector('#late');
  await pointAt(late, { x: 12, y: 6 });
  await pointAt(late, { x: 14, y: 6 });
  const round = nextRound();
  if (late?.firstChild) late.firstChild.nodeValue = '80 mg/day of baclofen.';
  await round;
  await frame();
  expect(shown()).toBeUndefined();
  await pointAt(late, { x: 16, y: 6 });
  await until(() => shown() === '80 mg/day');
});

test('a move that a script makes up does not have the reader’s own go unheard', async () => {
  setPage('<p id="plain">No dose here.</p><p id="p">Up to 80 mg/day, and no more than that.</p>');
  await startSession({ hover: { mode: 'key', delayMs: 0 } });
  const marked = document.querySelector('#p');
  // Off its mark, but on an element that has one.
  await pointAt(marked, { x: 180, y: 6 });
  document
    .querySelector('#plain')
    ?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
  await userEvent.keyboard('{Control>}');
  await pointAt(marked, { x: 50, y: 6 });
  await until(() => shown() === '80 mg/day');
  await userEvent.keyboard('{/Control}');
});

/** A teaser whose link is stretched over all of it, as front pages are made of. */
const teaser = (cover: string): string =>
  `<article><h2><a href="#more">Baclofen again</a></h2><p id="p">80 mg/day, says the paper.</p></article>
   <style>article { position: relative } a::after { content: ''; position: absolute; inset: 0; ${cover} }</style>`;

/** To a place in the element's box, whatever lies over it there. */
async function pointOver(element: Element | null, x: number): Promise<void> {
  const { left, top } = element?.getBoundingClientRect() ?? new DOMRect();
  const from = document.body.getBoundingClientRect();
  await pointAt(document.body, { x: left - from.left + x, y: top - from.top + 8 });
}

test('under a link that is stretched over a teaser, a mark opens its card', async () => {
  setPage(teaser(''));
  await startSession(AT_ONCE);
  await pointAt(document.querySelector('h2 a'), { x: 4, y: 8 });
  await pointOver(document.querySelector('#p'), 20);
  await until(() => shown() === '80 mg/day');
});

test('under one that covers what is beneath it, none does', async () => {
  setPage(`${teaser('background: white')}<p>Or <b id="b">90 mg/day</b>.</p>`);
  await startSession(AT_ONCE);
  await pointOver(document.querySelector('#p'), 20);
  await pointOver(document.querySelector('#p'), 24);
  await pointAt(document.querySelector('#b'));
  await until(() => card() !== null);
  expect(shown()).toBe('90 mg/day');
});
