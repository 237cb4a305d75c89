import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMarkedText } from './support/marked-text.ts';
import { readPage, useStage } from './support/stage.ts';

const PREACT = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

const stage = useStage({ '/strict': readPage('strict'), '/hydrated': readPage('hydrated') });

beforeAll(() => {
  stage.server.put('/preact.mjs', PREACT, { 'content-type': 'text/javascript' });
});

/** Calls the app of the page under test. */
const app = (call: string) => stage.page.evaluate(`window.app.${call}`);

const marks = () => expect.poll(() => readMarkedText(stage.page));

describe('Preact', () => {
  it('adopts every node of a page that was marked before, and none is made anew', async () => {
    await stage.open('/hydrated', ['30 mg/day', '60 mg/day', '75 mg/day']);
    expect(await app('hydrate()')).toBe(true);
  });

  it('renders again after a click, and the mark follows the new dose', async () => {
    await stage.page.click('#visit-2 button');
    expect(await app('visits()[1][1]')).toBe(65);
    await marks().toEqual(['30 mg/day', '65 mg/day', '75 mg/day']);
  });

  it('moves rows by their keys: the same elements in another order, marked as before', async () => {
    const first = await stage.page.$('#visit-1');
    await app('show(app.visits().toReversed())');
    const order = await stage.page.$$eval('li', (all) => all.map(({ id }) => id));
    expect(order).toEqual(['visit-3', 'visit-2', 'visit-1']);
    expect(await first?.evaluate((row) => row === document.querySelector('li:last-child'))).toBe(
      true,
    );
    await marks().toEqual(['75 mg/day', '65 mg/day', '30 mg/day']);
  });

  it('takes rows out and puts others in, each with its own mark', async () => {
    await app('show([[4, 15], ...app.visits().slice(1)])');
    await marks().toEqual(['15 mg/day', '65 mg/day', '30 mg/day']);
    await app('show([])');
    await marks().toEqual([]);
  });
});

describe('a framework that hydrates the whole document', () => {
  it('finds nothing after the body, where React takes any element for a broken page', async () => {
    await stage.open('/strict', ['30 mg/day', '60 mg/day']);
    await expect.poll(() => stage.page.$('body > baclo-lens')).not.toBeNull();
    const after = await stage.page.$$eval('body ~ *', (all) =>
      all.map(({ localName }) => localName),
    );
    expect(after).toEqual([]);
  });
});

describe('a framework that throws where the page differs from what it rendered', () => {
  it('finds the page as the server sent it', async () => {
    await stage.open('/strict', ['30 mg/day', '60 mg/day']);
    expect(await app('hydrate()')).toBe(true);
  });

  it('can go on writing into the text nodes that it adopted', async () => {
    await app('setDose("45")');
    await marks().toEqual(['45 mg/day', '60 mg/day']);
    await app('replaceText("Later 70 mg/day, or more.")');
    await marks().toEqual(['45 mg/day', '70 mg/day']);
    await app('replaceText("Later nothing.")');
    await marks().toEqual(['45 mg/day']);
  });

  it('can move the elements that it adopted', async () => {
    await app('replaceText("Later 90 mg/day.")');
    await app('swap() && true');
    await marks().toEqual(['90 mg/day', '45 mg/day']);
  });
});
