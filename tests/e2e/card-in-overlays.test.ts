import { afterEach, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf } from './support/sample-page.ts';
import { useStage } from './support/stage.ts';

const DOSE = '<p>Baclofen, up to <b id="it">80 mg/day</b>, was given.</p>';

/** What common libraries do for a modal: the page around is inert, focus and presses outside are caught. */
const MODAL = `<main inert><p>Behind.</p></main>
  <div role="dialog" aria-modal="true" style="position: fixed; inset: 40px" tabindex="-1">${DOSE}</div>
  <script>
    const box = document.querySelector('[aria-modal]');
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLElement) node.inert = true;
    }).observe(document.body, { childList: true });
    document.addEventListener('mousedown', ({ target }) => {
      if (!box.contains(target)) box.remove();
    }, true);
    document.addEventListener('focusin', ({ target }) => {
      if (!box.contains(target)) box.focus();
    });
  </script>`;

const stage = useStage({
  '/modal': pageOf(MODAL),
  '/popover': pageOf(`<div popover style="inset: 40px">${DOSE}</div>
    <script>document.querySelector('[popover]').showPopover()</script>`),
  '/plain': pageOf(DOSE),
  '/framed': pageOf('<h1>Baclofen</h1><iframe srcdoc="<p>No dose.</p>"></iframe>'),
});

afterEach(async () => {
  await stage.page.setViewport({ width: 1000, height: 1600 });
});

it.each([
  ['a modal that its page’s script made', '/modal', '[aria-modal]'],
  ['a popover that a press outside closes', '/popover', '[popover]'],
])('in %s, the card can be reached and pressed', async (_, path, around) => {
  await stage.open(path, ['80 mg/day']);
  await pointAt(stage.page, '80 mg/day');
  await waitForCard(stage.page);
  await clickInCard(stage.page, 'summary');
  const isOpen = () =>
    stage.page.evaluate(
      () =>
        document.querySelector('baclo-lens')?.shadowRoot?.querySelector('details')?.open === true,
    );
  await expect.poll(isOpen).toBe(true);
  expect(await stage.page.$(around)).not.toBeNull();
  expect(await readCard(stage.page)).toContain('80 mg/day');
});

it('a tap opens a card, and does not close it, after the page has replaced its root', async () => {
  await stage.page.setViewport({ width: 1000, height: 1600, hasTouch: true });
  await stage.open('/plain', ['80 mg/day']);
  await stage.page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    root.querySelector('baclo-lens')?.remove();
    document.replaceChild(root, document.documentElement);
  });
  await expect.poll(() => readMarkedText(stage.page)).toEqual(['80 mg/day']);
  const box = await (await stage.page.$('#it'))?.boundingBox();
  await stage.page.touchscreen.tap((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  expect(await waitForCard(stage.page)).toContain('80 mg/day');
});

it('an element that came out of a frame opens its card', async () => {
  await stage.page.goto(stage.server.url('/framed'));
  await stage.page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    const line = inner?.createElement('p');
    if (!line) throw new Error('no frame');
    line.textContent = 'Of baclofen, up to 80 mg/day.';
    document.body.append(line);
  });
  await expect.poll(() => stage.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await pointAt(stage.page, '80 mg/day');
  expect(await waitForCard(stage.page)).toContain('80 mg/day');
});
