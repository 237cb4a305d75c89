import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { card, host, setPage, startSession, until } from './support/page.ts';

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
    await new Promise(requestAnimationFrame);
    expect(requests).toEqual([]);
  });

  test('in key mode nothing opens until Control is held', async () => {
    setPage(TWO);
    const { requests } = await startSession({ hover: { mode: 'key', delayMs: 0 } });
    const mark = page.elementLocator(document.querySelector('#a') ?? document.body);
    await userEvent.hover(mark);
    await new Promise(requestAnimationFrame);
    expect(requests).toEqual([]);
    await userEvent.keyboard('{Control>}');
    await userEvent.hover(mark, { position: { x: 3, y: 3 } });
    await until(() => card() !== null);
    await userEvent.keyboard('{/Control}');
  });
});
