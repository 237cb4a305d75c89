import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { waitForCard } from './support/card.ts';
import { pointAt } from './support/point-at.ts';
import { readPage, useStage } from './support/stage.ts';

const DOSES = ['80 mg/day', '30 mg/day', '120 mg/day'];

const stage = useStage({ '/reading': readPage('reading') });

beforeEach(() => stage.open('/reading', DOSES));

/** What the page's own script kept, or noted, as the page sees it now. */
const kept = <T>(expression: string) =>
  stage.page.evaluate(`window.kept.${expression}`) as Promise<T>;

const selected = () => stage.page.evaluate(() => getSelection()?.toString());

describe('what was selected', () => {
  it('is still selected, backwards, in the very same text nodes', async () => {
    expect(await selected()).toBe('80 mg/d');
    const ends = await stage.page.evaluate(() => {
      const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
      const { bold, tail } = (window as unknown as { kept: Record<string, Node> }).kept;
      return [anchorNode === tail?.firstChild, anchorOffset, focusNode === bold, focusOffset];
    });
    expect(ends).toEqual([true, 1, true, 6]);
    expect(await kept('events.filter((each) => each.startsWith("selection")).length')).toBe(1);
  });

  it('a range that the page holds on a dose keeps its ends', async () => {
    expect(await kept('held.toString()')).toBe('o 80 mg/da');
    expect(await kept('held.startContainer === kept.bold && kept.held.startOffset')).toBe(4);
    expect(await kept('bold.parentNode === kept.parent && kept.bold.isConnected')).toBe(true);
  });
});

/** Copies three paragraphs by keyboard and pastes them: what the clipboard held, links without site. */
async function copyAll(tab: Page): Promise<readonly [text: string, html: string]> {
  await tab.bringToFront();
  await tab.evaluate(() => {
    getSelection()?.setBaseAndExtent(
      document.querySelector('#first') ?? document,
      0,
      document.querySelector('#there') ?? document,
      0,
    );
  });
  await tab.keyboard.press('KeyC', { commands: ['Copy'] });
  await tab.focus('#sink');
  await tab.keyboard.press('KeyV', { commands: ['Paste'] });
  const [text, html] = (await tab.evaluate('window.kept.pasted')) as [string, string];
  return [text, html.replaceAll(new URL(tab.url()).origin, '')];
}

describe('the clipboard', () => {
  it('gets the same text and the same HTML as without the extension', async () => {
    const other = await stage.openUntouched('/reading');
    const without = await copyAll(other);
    await other.close();
    const withMarks = await copyAll(stage.page);
    expect(withMarks).toEqual(without);
    expect(withMarks[0]).toContain('Some clinics gave up to 80 mg/day of baclofen for years.');
    expect(withMarks[1]).toContain('<b>up to 80</b>');
  });
});

describe('selecting by pointer', () => {
  it('a drag across a mark selects its words', async () => {
    const [from, to] = await stage.page.evaluate(() =>
      ['#second', '#link'].map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return { x: selector === '#link' ? box.right + 60 : box.left, y: box.y + box.height / 2 };
      }),
    );
    await stage.page.mouse.move(from?.x ?? 0, from?.y ?? 0);
    await stage.page.mouse.down();
    await stage.page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 12 });
    expect(await selected()).toMatch(/^Others stayed at 30 mg\/day of bac/);
    await stage.page.mouse.up();
  });

  it('two clicks on a marked word select the word, three its paragraph', async () => {
    await stage.page.click('b', { count: 2, offset: { x: 55, y: 8 } });
    expect(await selected()).toBe('80');
    await stage.page.click('b', { count: 3, offset: { x: 55, y: 8 } });
    expect((await selected())?.trim()).toBe(
      'Some clinics gave up to 80 mg/day of baclofen for years.',
    );
  });
});

describe('finding', () => {
  it.each([
    'gave up to 80 mg/day of baclofen',
    '30 mg',
    'stayed at 30 mg/day of baclofen, and wrote',
  ])('the browser’s own search finds "%s" across marks', async (words) => {
    await stage.page.evaluate(() => getSelection()?.removeAllRanges());
    // The same search as the find bar's, which no test can reach.
    expect(await stage.page.evaluate(`window.find(${JSON.stringify(words)})`)).toBe(true);
    expect(await selected()).toBe(words);
  });

  it('assistive technology reads the same text, in the same pieces', async () => {
    const pieces = async (tab: Page) => {
      const session = await tab.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return nodes
        .filter(({ role }) => role?.value === 'StaticText' || role?.value === 'link')
        .map(({ role, name }) => `${role?.value}: ${name?.value}`);
    };
    const other = await stage.openUntouched('/reading');
    const without = await pieces(other);
    await other.close();
    expect(without).toContain('StaticText: 30 mg/day');
    const added = async () => (await pieces(stage.page)).filter((each) => !without.includes(each));
    // What the live region says, and nothing else.
    await expect.poll(added).toEqual([expect.stringMatching(/3 .*doses/)]);
  });
});

describe('links and dragging', () => {
  it('a link under a mark is followed, also while its card stands open', async () => {
    await pointAt(stage.page, '30 mg/day');
    await waitForCard(stage.page);
    await stage.page.click('#link');
    expect(new URL(stage.page.url()).hash).toBe('#there');
    expect(await kept('events.filter((each) => each.startsWith("click"))')).toEqual(['click link']);
  });

  it('what can be dragged is dragged by a mark on it', async () => {
    const box = await stage.page.$eval('#third', (each) => each.getBoundingClientRect().toJSON());
    await pointAt(stage.page, '120 mg/day');
    await stage.page.mouse.down();
    await stage.page.mouse.move(box.x + 300, box.y + 40, { steps: 6 });
    await stage.page.mouse.move(box.x + 100, box.y + 60, { steps: 6 });
    await stage.page.mouse.up();
    const seen = ['dragstart third', 'drop there'];
    await expect.poll(() => kept('events')).toEqual(expect.arrayContaining(seen));
  });
});
