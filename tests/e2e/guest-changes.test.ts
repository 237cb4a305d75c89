import { describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf } from './support/sample-page.ts';
import { readPage, useStage } from './support/stage.ts';
import { watchMarks } from './support/watch-marks.ts';

const dose = (amount: number) => `<p>Baclofen was given at ${amount} mg/day.</p>`;

/** One block with more marks than are painted at once: a scroll within it decides which are. */
const log = (amount: number) =>
  `<pre>${`Baclofen, ${amount} mg/day\n`.repeat(400)}Baclofen, 99 mg/day<i id="last"></i></pre>`;

const stage = useStage({
  '/edited': readPage('edited'),
  '/first': pageOf(dose(11)),
  '/second': pageOf(dose(22)),
  '/log': pageOf(log(1)),
});

const marks = () => expect.poll(() => readMarkedText(stage.page));

const EDITED = ['10', '20', '25', '30', '40', '50', '60'].map((amount) => `${amount} mg/day`);

describe('a text that is edited under its marks', () => {
  it('never shows a mark on anything but a whole dose, in any frame of 400 edits', async () => {
    await stage.open('/edited', EDITED);
    const { looks, ranges, stale } = await watchMarks(stage.page, 'editFor', 200);
    expect(stale).toEqual([]);
    // It was looked at twice a frame, and there were marks to see.
    expect(looks).toBeGreaterThan(200);
    expect(ranges).toBeGreaterThan(200);
    await marks().toEqual(EDITED.filter((each) => each !== '25 mg/day'));
  });

  it('nor while a single-page site swaps its main view', async () => {
    await stage.open('/edited', EDITED);
    const { ranges, stale } = await watchMarks(stage.page, 'swapViews', 40);
    expect(stale).toEqual([]);
    expect(ranges).toBeGreaterThan(0);
    await marks().toEqual(['40 mg/day', '41 mg/day']);
  });
});

/** What old forums, frames of advertisements and test tools do after the page has loaded. */
async function writeAnew(html: string): Promise<void> {
  await stage.page.evaluate((text) => {
    document.open();
    document.write(text);
    document.close();
  }, html);
}

describe('a page that goes and comes', () => {
  it('comes back by the back button as it was left, with its marks and its cards', async () => {
    await stage.open('/first', ['11 mg/day']);
    await stage.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.kept = String(persisted);
      });
    });
    await stage.open('/second', ['22 mg/day']);
    await stage.page.goBack();
    expect(await stage.page.$eval('html', (html) => html.dataset.kept)).toBe('true');
    await marks().toEqual(['11 mg/day']);
    await pointAt(stage.page, '11 mg/day');
    expect(await waitForCard(stage.page)).toContain('11 mg/day');
    await stage.page.goForward();
    await marks().toEqual(['22 mg/day']);
  });

  it('is marked and explained again when its own script writes the document anew', async () => {
    await stage.open('/first', ['11 mg/day']);
    await writeAnew(pageOf(dose(33)));
    await marks().toEqual(['33 mg/day']);
    await pointAt(stage.page, '33 mg/day');
    expect(await waitForCard(stage.page)).toContain('33 mg/day');
    await stage.page.keyboard.press('Escape');
    await waitForNoCard(stage.page);
  });

  it('written anew with a card open, its next card takes clicks and keeps them', async () => {
    await stage.open('/first', ['11 mg/day']);
    await pointAt(stage.page, '11 mg/day');
    await waitForCard(stage.page);
    await writeAnew(pageOf(`<body onclick="this.dataset.clicked = 'yes'">${dose(33)}`));
    await marks().toEqual(['33 mg/day']);
    await pointAt(stage.page, '33 mg/day');
    await waitForCard(stage.page);
    await clickInCard(stage.page, '.card-link');
    await expect.poll(() => readCard(stage.page)).toContain('Nothing is sent.');
    expect(await stage.page.$eval('body', ({ dataset }) => dataset.clicked)).toBeUndefined();
  });

  it('with more marks than are painted at once, written anew, it is marked where it is scrolled to', async () => {
    await stage.page.goto(stage.server.url('/log'));
    await marks().toContain('1 mg/day');
    await writeAnew(pageOf(log(2)));
    await marks().toContain('2 mg/day');
    await stage.page.$eval('#last', (last) => last.scrollIntoView());
    await marks().toContain('99 mg/day');
  });

  it('is marked again when its body is replaced, as page switchers do', async () => {
    await stage.open('/first', ['11 mg/day']);
    await stage.page.evaluate(
      (html) => {
        document.body = new DOMParser().parseFromString(html, 'text/html').body as HTMLBodyElement;
      },
      pageOf(dose(44)),
    );
    await marks().toEqual(['44 mg/day']);
    await pointAt(stage.page, '44 mg/day');
    expect(await waitForCard(stage.page)).toContain('44 mg/day');
  });
});

describe('a page with highlights of its own', () => {
  it('finds them as it left them, and beside them only names with our prefix', async () => {
    await stage.open('/first', ['11 mg/day']);
    await stage.page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('p') ?? document.body);
      CSS.highlights.set('search', new Highlight(range));
      CSS.highlights.set('mention', new Highlight());
    });
    const seen = await stage.page.evaluate(() => {
      document.querySelector('p')?.append(' And 55 mg/day.');
      return [...CSS.highlights].map(([name, { size }]) => `${name}: ${size}`);
    });
    expect(seen.filter((each) => !each.startsWith('baclolens-'))).toEqual([
      'search: 1',
      'mention: 0',
    ]);
    await marks().toEqual(['11 mg/day', '55 mg/day']);
    const own = await stage.page.evaluate(() => {
      CSS.highlights.delete('mention');
      return [...CSS.highlights.keys()].filter((name) => !name.startsWith('baclolens-'));
    });
    expect(own).toEqual(['search']);
    await marks().toEqual(['11 mg/day', '55 mg/day']);
  });
});
