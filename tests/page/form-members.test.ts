import { expect, test } from 'vitest';
import { card, frame, paintedTexts, setPage, startSession, until } from './support/page.ts';

/** Every member that a form has of its own and by its kind. */
function membersOfForms(): string[] {
  const names = new Set<string>();
  for (let kind = HTMLFormElement.prototype; kind !== Object.prototype; ) {
    for (const name of Object.getOwnPropertyNames(kind)) names.add(name);
    kind = Object.getPrototypeOf(kind);
  }
  return [...names];
}

const FIELDS = membersOfForms().map((name) => `<input name="${name}">`);

/** A form whose fields stand in for all its members; the first half of its doses is its own text. */
const FORM = `<form>In a form, 10 mg/day. ${FIELDS.join('')}<p>There, 20 mg/day.</p></form>`;

test('a form whose fields hide all its members is read, painted and toured', async () => {
  setPage(`<h2>Doses</h2>${FORM}<p>After it, 30 mg/day.</p>`);
  const { layer, requests } = await startSession();
  const all = ['10 mg/day', '20 mg/day', '30 mg/day'];
  expect(layer.mentions().map(({ mention }) => mention.text)).toEqual(all);
  await until(() => paintedTexts().length === all.length);
  for (const _ of all) {
    expect(layer.next(1)).toBe(true);
    await until(() => card() !== null);
    await frame();
  }
  expect(requests.map(({ mention }) => mention.mention.text)).toEqual(expect.arrayContaining(all));
});

test('where one comes later, it and what comes after it are read, and it can leave', async () => {
  setPage('<p>At first, 5 mg/day.</p>');
  const { layer, nextRound } = await startSession();
  const add = async (html: string) => {
    const round = nextRound();
    document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    await round;
  };
  const read = () => layer.mentions().map(({ mention }) => mention.text);
  await add(FORM);
  expect(read()).toEqual(['5 mg/day', '10 mg/day', '20 mg/day']);
  await add('<p>And 30 mg/day.</p>');
  expect(read()).toEqual(['5 mg/day', '10 mg/day', '20 mg/day', '30 mg/day']);
  const round = nextRound();
  const form = document.querySelector('form');
  if (form) document.body.removeChild(form);
  document.querySelector('p')?.append(' Still.');
  await round;
  expect(read()).toEqual(['5 mg/day', '30 mg/day']);
});

test('a subtree that cannot be looked at leaves the others of its batch to be read', async () => {
  setPage('<p>At first, 5 mg/day.</p>');
  const names = (text: string): boolean => {
    if (text.includes('unspeakable')) throw new Error('This text is not to be asked about.');
    return text.includes('baclofen');
  };
  document.title = 'Doses';
  const { layer, nextRound } = await startSession({ names });
  const round = nextRound();
  for (const text of ['The unspeakable, 10 mg/day.', 'Of baclofen, 20 mg/day.']) {
    document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
  }
  await round;
  expect(layer.mentions().map(({ mention }) => mention.text)).toContain('20 mg/day');
});
