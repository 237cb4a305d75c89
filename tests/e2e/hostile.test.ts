import { describe, expect, it } from 'vitest';
import { readPristine } from './support/pristine.ts';
import { pageOf } from './support/sample-page.ts';
import { readPage, useStage } from './support/stage.ts';

const DOSE = '<p>Baclofen was given at <b>80 mg/day</b>.</p>';

/** Fields and pictures whose names hide members of their form, and of the document. */
const FIELDS =
  'parentNode childNodes firstChild children attributes closest shadowRoot localName ' +
  'getElementsByTagName firstElementChild childElementCount checkVisibility ownerDocument';
const PICTURES = 'body title head documentElement defaultView adoptedStyleSheets activeElement';

const stage = useStage({
  '/hostile': readPage('hostile'),
  '/plain': pageOf(DOSE),
  '/clobbered': pageOf(`
    <form>${FIELDS.replace(/\w+/g, '<input name="$&">')}${DOSE}</form>
    ${PICTURES.replace(/\w+/g, '<img name="$&" alt="">')}`),
});

const shown = () => readPristine(stage.page);
const marked = async () => (await shown()).marked;

const open = async (path: string) => {
  await stage.page.goto(stage.server.url(path));
  await expect.poll(marked).toEqual(['80 mg/day']);
};

describe('a page that breaks its own world', () => {
  it('by its prototypes, constructors and style: it is marked, and the card opens', async () => {
    await open('/hostile');
    // No script of the page's world can tell where the words stand: they are its first.
    await stage.page.mouse.move(300, 300);
    await stage.page.mouse.move(40, 30, { steps: 5 });
    await expect.poll(async () => (await shown()).card).toContain('80 mg/day');
  });

  it('by names that hide members of the document and of a form: it is marked', async () => {
    await open('/clobbered');
  });

  it('by frames that it throws away while they are read: the rest goes on', async () => {
    await open('/plain');
    await stage.page.evaluate(async (html) => {
      for (let n = 0; n < 30; n += 1) {
        const frame = document.createElement('iframe');
        frame.srcdoc = html;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        if (n % 3 > 0) await loaded;
        if (n % 3 > 1) await new Promise(requestAnimationFrame);
        frame.remove();
      }
      const last = document.createElement('p');
      last.textContent = 'And 40 mg/day.';
      document.body.append(last);
    }, DOSE.repeat(200));
    await expect.poll(marked).toEqual(['80 mg/day', '40 mg/day']);
  });
});

describe('a page out of all proportion', () => {
  it('1,000 elements deep, is read to its ground', async () => {
    await open('/plain');
    await stage.page.evaluate(() => {
      const [top, last] = [document.createElement('div'), document.createElement('p')];
      let ground = top;
      for (let level = 1; level < 1_000; level += 1) {
        ground = ground.appendChild(document.createElement('div'));
      }
      ground.textContent = 'At the ground, 40 mg/day.';
      last.textContent = 'And 60 mg/day.';
      document.body.append(top, last);
    });
    await expect.poll(marked).toEqual(['80 mg/day', '40 mg/day', '60 mg/day']);
  });
});

it('the watch on the console hears our world too', async () => {
  await open('/plain');
  const worker = await stage.chromium.worker();
  await worker.evaluate(`chrome.tabs.query({ url: '*://localhost/*' }).then(([tab]) =>
    chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        console.error('said');
        setTimeout(() => { throw new Error('thrown'); });
        Promise.reject(new Error('rejected'));
      },
    }))`);
  const heard: string[] = [];
  const hear = () => heard.push(...stage.complaints.take());
  await expect.poll(() => hear() && heard.length).toBe(3);
  expect(heard.join('\n')).toMatch(/said[\s\S]*(thrown|rejected)[\s\S]*(thrown|rejected)/);
});
