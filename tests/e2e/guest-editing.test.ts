import { beforeEach, describe, expect, it } from 'vitest';
import { readMarkedText } from './support/marked-text.ts';
import { readPage, useStage } from './support/stage.ts';

/** Of the nine doses on the page those that are not in a field. */
const DOSES = ['30 mg/day', '80 mg/day'];

const stage = useStage({ '/editing': readPage('editing') });

beforeEach(async () => {
  await stage.open('/editing', DOSES);
  await stage.page.waitForFunction('Array.isArray(window.moves)');
});

const textOf = (selector: string) => stage.page.$eval(selector, (each) => each.textContent);

/** Puts the caret into the middle of an editable element's text, as a click there does. */
async function placeCaret(selector: string, offset: number): Promise<void> {
  await stage.page.focus(selector);
  await stage.page.$eval(
    selector,
    (element, at) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() ?? element;
      getSelection()?.collapse(text, at);
    },
    offset,
  );
}

/** Adds one more dose below: once that is marked, all that was written before has been read. */
async function expectNoMoreThan(doses: readonly string[]): Promise<void> {
  await stage.page.evaluate(() => {
    const last = document.createElement('p');
    last.textContent = 'At the end, 99 mg/day of baclofen.';
    document.body.append(last);
  });
  await expect.poll(() => readMarkedText(stage.page)).toContain('99 mg/day');
  expect(await readMarkedText(stage.page)).toEqual([...doses, '99 mg/day']);
}

it('the focus, and what was selected in a field, stay as the page set them', async () => {
  const selection = await stage.page.$eval('#input:focus', (field) => {
    const { selectionStart, selectionEnd, selectionDirection } = field as HTMLInputElement;
    return [selectionStart, selectionEnd, selectionDirection];
  });
  expect(selection).toEqual([2, 7, 'backward']);
  expect(await stage.page.evaluate('window.moves')).toEqual([]);
});

describe('typing', () => {
  it.each([
    ['#input', 'baclofen 55 mg/day'],
    ['#area', 'baclofen 60 mg/day, then baclofen 65 mg/day'],
  ])('goes where the caret is in %s', async (selector, value) => {
    await stage.page.focus(selector);
    await stage.page.$eval(selector, (field) =>
      (field as HTMLInputElement).setSelectionRange(9, 9),
    );
    await stage.page.keyboard.type('1 mg + ');
    expect(await stage.page.$eval(selector, (field) => (field as HTMLInputElement).value)).toBe(
      `${value.slice(0, 9)}1 mg + ${value.slice(9)}`,
    );
  });

  it.each([
    ['#editor', 'Draft: baclofen 40 mg/day.', 16],
    ['#plain', 'Plain: baclofen 45 mg/day.', 16],
    ['#inline', 'here', 2],
  ])('goes where the caret is in %s, and brings no mark into it', async (selector, text, at) => {
    await placeCaret(selector, at);
    await stage.page.keyboard.type('7 mg/day, then ');
    expect(await textOf(selector)).toContain(
      `${text.slice(0, at)}7 mg/day, then ${text.slice(at)}`,
    );
    // The editor's own undo, which foreign changes of the DOM would have emptied.
    await stage.page.keyboard.press('KeyZ', { commands: ['Undo'] });
    expect(await textOf(selector)).toContain(text);
    await expectNoMoreThan(DOSES);
  });

  it('a new line in an editor is the editor’s', async () => {
    await placeCaret('#editor', 7);
    await stage.page.keyboard.press('Enter');
    await stage.page.keyboard.type('baclofen 90 mg/day: ');
    const lines = await stage.page.$$eval('#editor p', (all) =>
      all.map((each) => each.textContent),
    );
    expect(lines.map((line) => line?.trim())).toEqual([
      'Draft:',
      'baclofen 90 mg/day: baclofen 40 mg/day.',
      'Second line.',
    ]);
    await expectNoMoreThan(DOSES);
  });
});
