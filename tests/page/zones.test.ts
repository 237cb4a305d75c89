import { describe, expect, test } from 'vitest';
import { frame, paintedTexts, type Session, setPage, startSession, until } from './support/page.ts';

const PLAIN =
  'Visits were kept short, and a nurse called between them to ask how the week had gone.';

/** 6,000 elements: every hundredth paragraph states a dose, its own number. */
function longPage(): string {
  const paragraphs = Array.from({ length: 3_000 }, (_, i) =>
    i % 100 === 5
      ? `<p id="p${i}">Baclofen was given at <b>${i + 1} mg/day</b>.</p>`
      : `<p id="p${i}">${PLAIN} <em>Note</em></p>`,
  );
  return `<header><h1>Notes</h1></header><main>${paragraphs.join('')}</main>`;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no ${id}`);
  return element;
}

/** Whether a mark in the element would be drawn. */
function isStyled(element: Element): boolean {
  const { textDecorationLine } = getComputedStyle(element, '::highlight(baclolens-mention)');
  return textDecorationLine === 'underline';
}

const isPainted = (text: string): boolean => paintedTexts().includes(text);

async function startAtTop(): Promise<Session> {
  scrollTo(0, 0);
  setPage(longPage());
  const session = await startSession();
  await until(() => isPainted('6 mg/day'));
  return session;
}

describe('on a large page', () => {
  test('styles the part that the reader looks at, and leaves the rest as it was', async () => {
    await startAtTop();
    expect(isStyled(byId('p5'))).toBe(true);
    expect(isStyled(byId('p5').querySelector('b') as Element)).toBe(true);
    expect(isStyled(byId('p2905'))).toBe(false);
  });

  test('styles the part that the reader scrolls to', async () => {
    await startAtTop();
    byId('p1505').scrollIntoView({ behavior: 'instant' });
    await until(() => isPainted('1506 mg/day') && isStyled(byId('p1505')));
  });

  test('keeps the marks drawn where the page puts something in above', async () => {
    await startAtTop();
    document.body.prepend(document.createElement('nav'), document.createElement('nav'));
    expect(isStyled(byId('p5'))).toBe(false);
    await Promise.resolve();
    expect(isStyled(byId('p5'))).toBe(true);
  });

  test('keeps them drawn where the page wraps all of it in another element', async () => {
    await startAtTop();
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    wrapper.append(document.querySelector('main') as Element);
    await until(() => isPainted('6 mg/day') && isStyled(byId('p5')));
  });

  test('counts no children of a long list that grows at its top', async () => {
    await startAtTop();
    document.querySelector('main')?.prepend(document.createElement('p'));
    await Promise.resolve();
    expect(isStyled(byId('p5'))).toBe(true);
    // Rules that hold everywhere: the browser need not look at every paragraph at each growth.
    expect(isStyled(byId('p2905'))).toBe(true);
  });

  test('goes on counting where a long list grows at its end', async () => {
    await startAtTop();
    document.querySelector('main')?.append(document.createElement('p'));
    await frame();
    expect(isStyled(byId('p5'))).toBe(true);
    expect(isStyled(byId('p2905'))).toBe(false);
  });

  test('is not misled by a form whose fields are named like what it is asked', async () => {
    scrollTo(0, 0);
    const names = ['getElementsByTagName', 'childElementCount', 'parentElement', 'localName'];
    const fields = names.map((name) => `<input name="${name}">`);
    setPage(`<form>${fields.join('')}${longPage()}</form>`);
    await startSession();
    await until(() => isPainted('6 mg/day'));
    expect(isStyled(byId('p5'))).toBe(true);
    expect(isStyled(byId('p2905'))).toBe(false);
  });
});

describe('on a large page where zones do not do, everything is styled', () => {
  const rest = Array.from({ length: 1_500 }, () => '<p></p>').join('');

  test('for marks in too many places', async () => {
    scrollTo(0, 0);
    const place = (i: number) => `<div><b>${i} mg/day</b>${'<i></i>'.repeat(450)}</div>`;
    setPage(`${Array.from({ length: 12 }, (_, i) => place(i + 1)).join(rest)}`);
    await startSession();
    // The places are read in rounds; from the ninth zone on the rules hold everywhere.
    await until(() => isPainted('12 mg/day'));
    await until(() => [...document.querySelectorAll('b')].every(isStyled));
    expect([...document.querySelectorAll('i')].every(isStyled)).toBe(true);
  });

  test('for marks far down in the tree', async () => {
    scrollTo(0, 0);
    setPage('<div id="top"></div>');
    let inner = byId('top');
    for (let level = 0; level < 300; level += 1) {
      inner = inner.appendChild(document.createElement('div'));
    }
    inner.innerHTML = `${rest}<p id="deep">Baclofen 30 mg/day.</p>`;
    await startSession();
    byId('deep').scrollIntoView({ behavior: 'instant' });
    await until(() => isPainted('30 mg/day') && isStyled(byId('deep')));
    expect(isStyled(byId('top'))).toBe(true);
  });
});

test('styles a small page as a whole', async () => {
  setPage('<p id="dose">Baclofen 30 mg/day was given.</p><p id="other">And more.</p>');
  await startSession();
  await until(() => isPainted('30 mg/day'));
  expect([isStyled(byId('dose')), isStyled(byId('other'))]).toEqual([true, true]);
});

test('styles a large page as a whole where highlights do not inherit', async () => {
  setPage(longPage());
  await startSession({ zoned: false });
  await until(() => isPainted('6 mg/day'));
  expect([isStyled(byId('p5')), isStyled(byId('p2905'))]).toEqual([true, true]);
});
