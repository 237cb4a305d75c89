import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardView } from '../../src/page/card/card-view.ts';
import { card, frame, host, setPage, startSession, until } from './support/page.ts';

const TWO = '<p>Up to <b id="a">80 mg/day</b>.</p><p id="far">Far below there is more.</p>';

/** Longer than any test: the card is made ready and does not open. */
const RESTING = { hover: { mode: 'dwell', delayMs: 60_000 } } as const;

/** What is drawn in the box, whether or not it is open. */
const drawn = (): string | undefined => host()?.shadowRoot?.querySelector('.fact')?.textContent;

const pointAt = (selector: string): Promise<void> =>
  userEvent.hover(page.elementLocator(document.querySelector(selector) ?? document.body));

afterEach(() => {
  document.body.removeAttribute('style');
});

test('a card is drawn out of sight while the pointer rests on its mark', async () => {
  setPage(TWO);
  await startSession(RESTING);
  await pointAt('#a');
  await until(() => drawn() === '80 mg/day');
  expect(card()).toBeNull();
  expect(
    host()?.shadowRoot?.querySelector('.fact')?.checkVisibility({ visibilityProperty: true }),
  ).toBe(false);
});

test('nothing that the page opens meanwhile covers the card', async () => {
  setPage(`${TWO}<div id="tip" popover="manual">A word of the page</div>`);
  const tip = document.querySelector<HTMLElement>('#tip');
  tip?.setAttribute('style', 'inset: 0; margin: 0; width: 100vw; height: 100vh; opacity: 0.1');
  await startSession({ hover: { mode: 'dwell', delayMs: 400 } });
  await pointAt('#a');
  await until(() => drawn() === '80 mg/day');
  const box = host()?.shadowRoot?.querySelector('.box');
  box?.addEventListener('beforetoggle', () => queueMicrotask(() => tip?.showPopover()), {
    once: true,
  });
  await until(() => card() !== null);
  expect(tip?.matches(':popover-open')).toBe(true);
  const { x, y } = card()?.getBoundingClientRect() ?? new DOMRect();
  expect(document.elementFromPoint(x + 8, y + 8)).toBe(host());
});

test('it is taken down when the pointer leaves before the card opens', async () => {
  setPage(TWO);
  await startSession(RESTING);
  await pointAt('#a');
  await until(() => drawn() !== undefined);
  await pointAt('#far');
  await until(() => drawn() === undefined);
});

/** A view whose answers come when the test says so. */
function slowView(styles = ''): { view: CardView; rendered: string[]; answer: () => void } {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const rendered: string[] = [];
  const render: CardView['render'] = ({ mention, container }) => {
    rendered.push(mention.mention.text);
    const fact = document.createElement('div');
    fact.className = 'fact';
    container.replaceChildren(fact);
    return () => container.replaceChildren();
  };
  const view = { styles, prepare: () => answered, render, place: async () => undefined };
  return { view, rendered, answer };
}

test('it is not drawn once the pointer has left', async () => {
  setPage(TWO);
  const { view, rendered, answer } = slowView();
  await startSession({ ...RESTING, cardView: async () => view });
  await pointAt('#a');
  await pointAt('#far');
  answer();
  await frame();
  await new Promise((resolve) => requestIdleCallback(resolve));
  expect(rendered).toEqual([]);
});

test('nothing of it makes the page longer or wider', async () => {
  setPage(TWO);
  // A moved body is what fixed boxes are counted from, and would have to hold them.
  document.body.style.transform = 'translate(0)';
  const { scrollWidth, scrollHeight } = document.documentElement;
  const { view, rendered, answer } = slowView('.fact { width: 5000px; height: 5000px; }');
  await startSession({ ...RESTING, cardView: async () => view });
  await pointAt('#a');
  answer();
  await until(() => rendered.length > 0);
  expect(document.documentElement).toMatchObject({ scrollWidth, scrollHeight });
});
