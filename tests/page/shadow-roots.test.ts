import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { card, host, paintedTexts, setPage, startSession, until } from './support/page.ts';

function fill(root: ShadowRoot | undefined, inner: string): ShadowRoot {
  if (!root) throw new Error('no host');
  root.append(...new DOMParser().parseFromString(inner, 'text/html').body.childNodes);
  return root;
}

/** Gives an element of the page an open root with that content. */
function attach(selector: string, inner: string): ShadowRoot {
  return fill(document.querySelector(selector)?.attachShadow({ mode: 'open' }), inner);
}

function shadowPage(inner: string): ShadowRoot {
  setPage('<h1>Baclofen</h1><div id="host"></div>');
  return attach('#host', inner);
}

test('text in an open shadow root is marked, with the sheet its root needs', async () => {
  const root = shadowPage('<p>In the shadow, <b id="it">70 mg/day</b>.</p>');
  await startSession();
  await until(() => paintedTexts().length > 0);
  expect(paintedTexts()).toEqual(['70 mg/day']);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  await userEvent.hover(page.elementLocator(root.querySelector('#it') ?? document.body));
  await until(() => card() !== null);
  expect(card()?.textContent).toBe('70 mg/day');
});

test.each([
  ['in a slot', 'Up to 70 mg/day', '<slot></slot>'],
  ['right under the root', '', 'Up to 70 mg/day'],
  ['where a slot has nothing else', '', '<slot>Up to 70 mg/day</slot>'],
])('text %s opens its card', async (_, light, inside) => {
  setPage(`<h1>Baclofen</h1><x-text>${light}</x-text>`);
  attach('x-text', inside);
  await startSession({ hover: { mode: 'dwell', delayMs: 0 } });
  await until(() => paintedTexts().length > 0);
  const words = document.querySelector('x-text')?.getBoundingClientRect() ?? new DOMRect();
  const body = document.body.getBoundingClientRect();
  const at = { x: words.left + 60 - body.left, y: words.top + words.height / 2 - body.top };
  await userEvent.hover(page.elementLocator(document.body), { position: at });
  await until(() => card()?.textContent === '70 mg/day');
});

test('shadow roots in shadow roots, in reading order with the page', async () => {
  const root = shadowPage('<p>10 mg/day</p><x-inner></x-inner><p>30 mg/day</p>');
  const inner = root.querySelector('x-inner')?.attachShadow({ mode: 'open' });
  inner?.append('20 mg/day');
  const last = document.createElement('p');
  last.textContent = '40 mg/day';
  document.body.append(last);
  const { layer } = await startSession();
  expect(layer.mentions().map(({ mention }) => mention.low)).toEqual([10, 20, 30, 40]);
});

test('an edit inside a shadow root drops the mark and is read again', async () => {
  const root = shadowPage('<p>70 mg/day</p>');
  const { nextRound } = await startSession();
  await until(() => paintedTexts().length > 0);
  const round = nextRound();
  root.querySelector('p')?.replaceChildren('now 75 mg/day');
  await Promise.resolve();
  expect(paintedTexts()).toEqual([]);
  expect(await round).toMatchObject([{ mention: { text: '75 mg/day' } }]);
});

test('a shadow root without a dose gets no sheet until it holds one', async () => {
  const root = shadowPage('<p>Words.</p>');
  const { nextRound } = await startSession();
  expect(root.adoptedStyleSheets).toEqual([]);
  const round = nextRound();
  root.querySelector('p')?.append(' And 70 mg/day.');
  await round;
  await until(() => root.adoptedStyleSheets.length === 1);
});

test('a sheet that the page threw out comes back with its next change', async () => {
  setPage('<h1>Baclofen</h1><p>70 mg/day</p>');
  const { nextRound } = await startSession();
  document.adoptedStyleSheets = [];
  const round = nextRound();
  document.body.append(document.createElement('p'));
  await round;
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('stop takes the sheet out of shadow roots too', async () => {
  const root = shadowPage('<p>70 mg/day</p>');
  const { stop } = await startSession();
  stop();
  expect(root.adoptedStyleSheets).toEqual([]);
});

/** So many that the elements after them are not among the nearest to the root. */
const LONG = '<p>Words.</p>'.repeat(600);

const DOSE = '<p>In the shadow, <button>70 mg/day</button>.</p>';

const read = (layer: { mentions(): readonly { mention: { text: string } }[] }) =>
  layer.mentions().map(({ mention }) => mention.text);

test.each(['div', 'span', 'p', 'h2', 'section', 'blockquote'])(
  'a root on a <%s> that has content of its own is read',
  async (name) => {
    setPage(`<h1>Baclofen</h1><main><${name} id="host">Instead.</${name}></main>`);
    attach('#host', DOSE);
    expect(read((await startSession()).layer)).toEqual(['70 mg/day']);
  },
);

test.each([
  '<x-host id="host">Instead.</x-host>',
  '<div id="host"></div>',
  '<article id="host"><h2 slot="title">Title</h2>And more.</article>',
  '<article><section id="host"><div slot="title"></div></section></article>',
])('far down a long page, %s is found all the same', async (html) => {
  setPage(`<h1>Baclofen</h1>${LONG}<section>${html}</section>`);
  attach('#host', DOSE);
  expect(read((await startSession()).layer)).toEqual(['70 mg/day']);
});

describe('a built-in element with content, far down a long page, is found', () => {
  async function start() {
    setPage(`<h1>Baclofen</h1>${LONG}<section><div id="host">Instead.</div></section>`);
    const button = attach('#host', DOSE).querySelector('button');
    const session = await startSession();
    expect(read(session.layer)).toEqual([]);
    if (!button) throw new Error('no button');
    return { ...session, button };
  }

  test('when the pointer comes over it', async () => {
    const { layer, nextRound, button } = await start();
    const round = nextRound();
    await userEvent.hover(page.elementLocator(button));
    await round;
    expect(read(layer)).toEqual(['70 mg/day']);
  });

  test('when the focus comes into it, and again after it has moved', async () => {
    const { layer, nextRound, button } = await start();
    const round = nextRound();
    button.focus();
    await round;
    expect(read(layer)).toEqual(['70 mg/day']);
    const second = nextRound();
    const section = document.querySelector('section');
    if (section) document.body.prepend(section);
    await second;
    expect(read(layer)).toEqual(['70 mg/day']);
  });

  test('and its doses are read again with the page, when the title changes', async () => {
    const { layer, nextRound, button } = await start();
    const round = nextRound();
    button.focus();
    await round;
    const second = nextRound();
    document.title = 'On baclofen';
    await second;
    expect(read(layer)).toEqual(['70 mg/day']);
  });
});

test('a shadow root that a custom element gets later is read without any change to the page', async () => {
  setPage('<h1>Baclofen</h1><x-late></x-late>');
  const { layer, nextRound } = await startSession();
  const round = nextRound();
  attach('x-late', '<x-inner></x-inner>');
  fill(
    document
      .querySelector('x-late')
      ?.shadowRoot?.querySelector('x-inner')
      ?.attachShadow({ mode: 'open' }),
    'Take 20 mg/day',
  );
  await round;
  expect(read(layer)).toEqual(['20 mg/day']);
});

describe('long after the page was read, a custom element that is given a root is read', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const fire = (type: string) => () =>
    document.body.dispatchEvent(new Event(type, { bubbles: true }));

  test.each<[string, () => unknown]>([
    ['a press', fire('pointerdown')],
    ['a focus', () => document.querySelector('a')?.focus()],
    ['the end of a scroll', () => document.dispatchEvent(new Event('scrollend'))],
    ['the page comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['any change', () => document.body.append(document.createElement('p'))],
  ])('after %s', async (_, happens) => {
    setPage('<h1>Baclofen</h1><a href="#x">Link</a><x-late></x-late>');
    const { layer, nextRound } = await startSession();
    await vi.advanceTimersByTimeAsync(60_000);
    attach('x-late', DOSE);
    const round = nextRound();
    happens();
    await vi.advanceTimersByTimeAsync(100);
    await round;
    expect(read(layer)).toEqual(['70 mg/day']);
  });
});

test('the doses that an open card tells are never read as the page’s', async () => {
  setPage('<h1>Baclofen</h1><p>Up to <b id="it">80 mg/day</b>.</p>');
  const { layer, nextRound } = await startSession();
  await userEvent.hover(page.elementLocator(document.querySelector('#it') ?? document.body));
  await until(() => card() !== null);
  const round = nextRound();
  const pin = host()?.shadowRoot?.querySelector('.pin');
  if (!pin) throw new Error('no pin');
  await userEvent.click(page.elementLocator(pin));
  document.body.append(document.createElement('p'));
  await round;
  expect(read(layer)).toEqual(['80 mg/day']);
  const second = nextRound();
  document.title = 'On baclofen';
  await second;
  expect(read(layer)).toEqual(['80 mg/day']);
});

test('fields that are named like what an element answers to do not stand in the way', async () => {
  const names = 'localName shadowRoot firstChild nextSibling children querySelectorAll contains';
  const fields = names.split(' ').map((name) => `<input name="${name}">`);
  setPage(`<h1>Baclofen</h1><form>${fields.join('')}<div id="host">Instead.</div></form>`);
  attach('#host', DOSE);
  expect(read((await startSession()).layer)).toEqual(['70 mg/day']);
});
