import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { card, frame, host, setPage, startSession, until } from './support/page.ts';
import { tap } from './support/tap.ts';

const TWO =
  '<p>Up to <b id="a">80 mg/day</b>.</p><p style="margin-top: 400px">Or <b id="b">90 mg/day</b>.</p>';

describe('hover', () => {
  test('the card opens after a rest on the mark and closes some time after leaving', async () => {
    setPage(TWO);
    await startSession();
    await userEvent.hover(page.elementLocator(document.querySelector('#a') ?? document.body));
    await until(() => card() !== null);
    expect(card()?.textContent).toBe('80 mg/day');
    await userEvent.hover(
      page.elementLocator(document.querySelector('#b')?.parentElement ?? document.body),
      {
        position: { x: 500, y: 5 },
      },
    );
    await until(() => card() === null);
    expect(host()?.shadowRoot?.querySelector('.fact')).toBeNull();
  });

  test('the pointer may go to the card, and it stays', async () => {
    setPage(TWO);
    const { requests } = await startSession();
    await userEvent.hover(page.elementLocator(document.querySelector('#a') ?? document.body));
    await until(() => card() !== null);
    const fact = host()?.shadowRoot?.querySelector('.pin');
    if (!fact) throw new Error('no pin');
    await userEvent.click(page.elementLocator(fact));
    expect(requests.at(-1)).toMatchObject({ pinned: true });
    await userEvent.hover(page.elementLocator(document.querySelector('#b') ?? document.body));
    expect(card()?.textContent).toContain('80 mg/day (kept)');
  });

  test('text next to a mark does not open it', async () => {
    setPage('<p id="p">Far from the amount there are many words, and then 80 mg/day.</p>');
    const { requests } = await startSession({ hover: { mode: 'dwell', delayMs: 0 } });
    await userEvent.hover(page.elementLocator(document.querySelector('#p') ?? document.body), {
      position: { x: 5, y: 8 },
    });
    await frame();
    expect(requests).toEqual([]);
  });

  test('a scroll before the rest is over takes the mark from under the pointer', async () => {
    setPage(`${TWO}<p style="height: 4000px"></p>`);
    const { requests } = await startSession({ hover: { mode: 'dwell', delayMs: 150 } });
    await userEvent.hover(page.elementLocator(document.querySelector('#a') ?? document.body));
    scrollTo({ top: 200, behavior: 'instant' });
    const start = performance.now();
    await until(() => performance.now() > start + 400);
    expect(requests.filter(() => card() !== null)).toEqual([]);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  test('a view that is hidden under its open card takes the card with it', async () => {
    setPage(`<main>${TWO}</main>`);
    const { layer } = await startSession();
    layer.next(1);
    await until(() => card() !== null);
    document.querySelector('main')?.setAttribute('style', 'display: none');
    await until(() => card() === null);
  });

  test('a card sent away by Escape stays away until the pointer has left its mark', async () => {
    setPage(TWO);
    await startSession({ hover: { mode: 'dwell', delayMs: 0 } });
    const at = (selector: string, x: number) =>
      userEvent.hover(page.elementLocator(document.querySelector(selector) ?? document.body), {
        position: { x, y: 6 },
      });
    await at('#a', 4);
    await until(() => card() !== null);
    await userEvent.keyboard('{Escape}');
    await at('#a', 8);
    await at('#a', 12);
    await frame();
    await frame();
    expect(card()).toBeNull();
    await at('#b', 4);
    await until(() => card()?.textContent === '90 mg/day');
    await at('#a', 4);
    await until(() => card()?.textContent === '80 mg/day');
  });

  test('one that came by keyboard and was sent away opens for a pointer that comes later', async () => {
    setPage(`${TWO}<p id="else">Elsewhere.</p>`);
    const { layer } = await startSession({ hover: { mode: 'dwell', delayMs: 0 } });
    const pointAt = (selector: string) =>
      userEvent.hover(page.elementLocator(document.querySelector(selector) ?? document.body));
    await pointAt('#else');
    layer.next(1);
    await until(() => card() !== null);
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    await pointAt('#a');
    await until(() => card()?.textContent === '80 mg/day');
  });

  test('in key mode nothing opens until Control is held', async () => {
    setPage(TWO);
    const { requests } = await startSession({ hover: { mode: 'key', delayMs: 0 } });
    const mark = page.elementLocator(document.querySelector('#a') ?? document.body);
    await userEvent.hover(mark);
    await frame();
    expect(requests).toEqual([]);
    await userEvent.keyboard('{Control>}');
    await until(() => card() !== null);
    await userEvent.keyboard('{/Control}');
  });
});

/** Clicks what is in the card with the pointer. */
async function clickInCard(selector: string): Promise<void> {
  const found = card()?.querySelector(selector);
  if (!found) throw new Error(`The card has no ${selector}.`);
  await userEvent.click(page.elementLocator(found));
}

describe('closing', () => {
  test('Escape closes the card and is not the page’s; the next one is', async () => {
    setPage(TWO);
    const { layer } = await startSession();
    layer.next(1);
    await frame();
    const heard: KeyboardEvent[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event);
    document.body.addEventListener('keydown', hear);
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false]);
    document.body.removeEventListener('keydown', hear);
  });

  test('a press outside closes it, one inside does not', async () => {
    setPage(TWO);
    const { layer } = await startSession();
    layer.next(1);
    await frame();
    await clickInCard('.fact');
    expect(card()).not.toBeNull();
    await userEvent.click(page.elementLocator(document.body), { position: { x: 900, y: 300 } });
    expect(card()).toBeNull();
  });

  test('a card whose mark is scrolled out of sight closes', async () => {
    setPage(`${TWO}<p style="height: 3000px"></p>`);
    const { layer } = await startSession();
    layer.next(1);
    await frame();
    scrollTo({ top: 1_500, behavior: 'instant' });
    await until(() => card() === null);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  test('a card whose text changes closes before the next paint', async () => {
    setPage(TWO);
    const { layer } = await startSession();
    layer.next(1);
    await frame();
    document.querySelector('#a')?.append('!');
    await Promise.resolve();
    expect(card()).toBeNull();
  });

  test('the card’s own close button', async () => {
    setPage(TWO);
    const { layer } = await startSession();
    layer.next(1);
    await frame();
    await clickInCard('.shut');
    expect(card()).toBeNull();
  });
});

describe('touch', () => {
  test('a tap opens, a second one closes, one elsewhere closes', async () => {
    setPage(`${TWO}<p id="else">Elsewhere.</p>`);
    await startSession();
    await tap('#a');
    await frame();
    expect(card()?.textContent).toBe('80 mg/day');
    await tap('#a');
    await frame();
    expect(card()).toBeNull();
    await tap('#b');
    await frame();
    expect(card()?.textContent).toBe('90 mg/day');
    await tap('#else');
    expect(card()).toBeNull();
  });

  test('a tap on a link is the link’s', async () => {
    setPage('<p><a id="a" href="#there">80 mg/day</a></p>');
    const { requests } = await startSession();
    await tap('#a');
    await frame();
    expect(requests).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('next and previous go round in reading order, with focus in the card', async () => {
    setPage(`<p>First 10 mg/day.</p>${TWO}`);
    const { layer, requests } = await startSession();
    const visited: (number | undefined)[] = [];
    for (const direction of [1, 1, 1, 1, -1, -1] as const) {
      layer.next(direction);
      await frame();
      visited.push(requests.at(-1)?.mention.mention.low);
    }
    expect(visited).toEqual([10, 80, 90, 10, 90, 80]);
    expect(document.activeElement).toBe(host());
    expect(requests.every(({ byKeyboard }) => byKeyboard)).toBe(true);
  });

  test('the tour begins where the reader is', async () => {
    setPage(`<p>10 mg/day.</p><p style="height: 2000px"></p><p id="here">20 mg/day.</p>
      <p style="height: 2000px"></p><p>30 mg/day.</p>`);
    const { layer, requests } = await startSession();
    document.querySelector('#here')?.scrollIntoView({ behavior: 'instant' });
    layer.next(1);
    await frame();
    expect(requests.at(-1)?.mention.mention.low).toBe(20);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  test('a mention far down is scrolled into view, its card beside it', async () => {
    setPage('<p style="height: 5000px">x</p><p>Take <b id="far">20 mg/day</b>.</p>');
    const { layer } = await startSession();
    expect(layer.show(layer.mentions()[0]?.id ?? -1)).toBe(true);
    await until(() => card()?.style.top !== '');
    const mark = document.querySelector('#far')?.getBoundingClientRect() ?? new DOMRect();
    expect(mark.top).toBeGreaterThan(0);
    expect(mark.bottom).toBeLessThan(innerHeight);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  test('pinning does not move focus away from the pin', async () => {
    setPage(TWO);
    const { layer } = await startSession();
    layer.next(1);
    await frame();
    const root = host()?.shadowRoot;
    root?.querySelector<HTMLElement>('.pin')?.focus();
    await userEvent.keyboard('{Enter}');
    await frame();
    expect(card()?.textContent).toContain('kept');
    expect(layer.show(-1)).toBe(false);
  });

  test('no mention, nowhere to go', async () => {
    setPage('<p>Baclofen relaxes.</p>');
    const { layer } = await startSession();
    expect(layer.next(1)).toBe(false);
  });
});

test('screen readers are told once how many mentions there are', async () => {
  setPage(TWO);
  const { nextRound } = await startSession();
  const live = host()?.shadowRoot?.querySelector('[role="status"]');
  await until(() => live?.textContent !== '');
  expect(live?.textContent).toBe('2 dose mentions');
  const round = nextRound();
  document.body.append(Object.assign(document.createElement('p'), { textContent: '5 mg/day' }));
  await round;
  await frame();
  expect(live?.textContent).toBe('2 dose mentions');
});

test('keys and clicks in the card do not reach the page', async () => {
  setPage(TWO);
  const { layer } = await startSession();
  layer.next(1);
  await frame();
  const heard: string[] = [];
  const controller = new AbortController();
  for (const type of ['keydown', 'click', 'pointerdown']) {
    document.addEventListener(type, () => heard.push(type), { signal: controller.signal });
  }
  await clickInCard('.pin');
  await userEvent.keyboard('j');
  controller.abort();
  expect(heard).toEqual([]);
});

test('while a button is held down, as when selecting, nothing opens', async () => {
  setPage(TWO);
  const { requests } = await startSession({ hover: { mode: 'dwell', delayMs: 0 } });
  const heard: number[] = [];
  const mark = document.querySelector<HTMLElement>('#a') ?? document.body;
  mark.addEventListener('pointermove', ({ buttons }) => heard.push(buttons));
  await userEvent.dragAndDrop(page.elementLocator(document.body), page.elementLocator(mark), {
    sourcePosition: { x: 600, y: 30 },
    targetPosition: { x: 3, y: 5 },
  });
  await frame();
  expect(heard).toContain(1);
  expect(requests).toEqual([]);
});

describe('a mark that cannot be seen', () => {
  test('does not keep the next cards from opening', async () => {
    setPage(`${TWO}<p style="position: absolute; left: -9999px">Unseen, 70 mg/day.</p>`);
    const { layer } = await startSession();
    layer.next(1);
    await until(() => card() !== null);
    layer.show(layer.mentions()[2]?.id ?? -1);
    await until(() => card() === null);
    await userEvent.hover(page.elementLocator(document.querySelector('#a') ?? document.body));
    await until(() => card()?.textContent === '80 mg/day');
  });

  test('in a box that scrolls is scrolled to, across and down', async () => {
    setPage(`${TWO}<div id="box" style="overflow: auto; width: 200px; height: 80px">
      <div style="width: 2000px; height: 2000px"></div>
      <p style="margin-left: 1500px; width: 200px">Far <b id="far">70 mg/day</b></p></div>`);
    const { layer } = await startSession();
    layer.show(layer.mentions()[2]?.id ?? -1);
    await until(() => card()?.textContent === '70 mg/day');
    const box = document.querySelector('#box')?.getBoundingClientRect() ?? new DOMRect();
    const mark = document.querySelector('#far')?.getBoundingClientRect() ?? new DOMRect();
    expect(mark.left >= box.left && mark.right <= box.right).toBe(true);
    expect(mark.top >= box.top && mark.bottom <= box.bottom).toBe(true);
  });

  test('closes its card when the box around scrolls it away', async () => {
    setPage(`<div id="box" style="overflow: auto; height: 80px"><p>Up to 80 mg/day.</p>
      <div style="height: 2000px"></div></div>`);
    const { layer } = await startSession();
    layer.next(1);
    await until(() => card() !== null);
    document.querySelector('#box')?.scrollTo({ top: 300, behavior: 'instant' });
    await until(() => card() === null);
  });
});

describe('what a page’s script makes up is not the reader’s', () => {
  test('a pointer, a tap and a key that are dispatched open nothing', async () => {
    setPage(TWO);
    // The pointer itself is elsewhere.
    await userEvent.hover(page.elementLocator(document.body), { position: { x: 900, y: 300 } });
    const { layer, requests } = await startSession({ hover: { mode: 'dwell', delayMs: 0 } });
    const mark = document.querySelector('#a');
    const { left, top } = mark?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: left + 3, clientY: top + 5, bubbles: true, composed: true };
    mark?.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
    await frame();
    mark?.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
    await frame();
    expect(requests).toEqual([]);
    layer.next(1);
    await frame();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card()).not.toBeNull();
  });

  test('a scripted click or key in the card reaches nothing in it', async () => {
    setPage(TWO);
    const { layer } = await startSession();
    layer.next(1);
    await frame();
    const pin = card()?.querySelector<HTMLElement>('.pin');
    const heard: string[] = [];
    for (const type of ['click', 'keydown']) pin?.addEventListener(type, () => heard.push(type));
    pin?.click();
    pin?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(heard).toEqual([]);
    await clickInCard('.pin');
    expect(heard).toEqual(['click']);
  });
});
