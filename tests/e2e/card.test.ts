import { beforeEach, describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from './support/card.ts';
import { readLeftBehind } from './support/left-behind.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const session = useChromium({
  pages: {
    '/sample': SAMPLE,
    '/undated': pageOf('<p>For alcohol use disorder, up to 300 mg/day of baclofen was given.</p>'),
    '/cells': pageOf(
      '<table><tr><th>Baclofen</th><td>10 mg/day</td><td>10 mg/day</td></tr></table>',
    ),
    '/dialog': pageOf(
      '<dialog><p>Take no more than 80 mg/day of baclofen.</p></dialog><script>document.querySelector("dialog").showModal()</script>',
    ),
  },
});

async function open(path: string): Promise<void> {
  await session.page.goto(session.server.url(path));
  await expect.poll(() => readMarkedText(session.page)).not.toEqual([]);
}

describe('the card, by pointer', () => {
  beforeEach(() => open('/sample'));

  it('tells the rule now and the rule on the page’s own date', async () => {
    await pointAt(session.page, '300 mg/jour');
    const card = await waitForCard(session.page);
    expect(card).toContain('300 mg/day');
    expect(card).toMatch(/Rule now.*France/);
    expect(card).toContain('Higher than the stated maximum of 80 mg/day');
    expect(card).toContain('17 Mar 2015');
    expect(card).toContain('Within the stated maximum: equal to 300 mg/day');
    // How it was read, with the words of the page that led there.
    expect(card).toMatch(/How this was read.*dose maximale/);
  });

  it('says that a slip is a slip, and compares it with nothing', async () => {
    await pointAt(session.page, '80 grams');
    const card = await waitForCard(session.page);
    expect(card).toContain('The source says grams');
    expect(card).not.toMatch(/Higher than|Within the stated/);
  });

  it('never compares a pump dose with a tablet ceiling', async () => {
    await pointAt(session.page, '250 µg/jour');
    const card = await waitForCard(session.page);
    expect(card).toContain('intrathecal');
    expect(card).not.toMatch(/Higher than|Within the stated|80 mg/);
  });

  it('costs no move of the pointer anything where no mark is near', async () => {
    const hearsMoves = async () =>
      (await readLeftBehind(session.page)).listeners.includes('pointermove');
    await session.page.mouse.move(4, 4);
    await session.page.mouse.move(8, 4);
    await expect.poll(hearsMoves).toBe(false);
    await pointAt(session.page, '120 mg/j');
    expect(await hearsMoves()).toBe(true);
    await waitForCard(session.page);
    await session.page.keyboard.press('Escape');
    await session.page.mouse.move(4, 4);
    await session.page.mouse.move(8, 4);
    await expect.poll(hearsMoves).toBe(false);
  });

  it('stays while the pointer is on it, and goes when the pointer leaves', async () => {
    await pointAt(session.page, '120 mg/j');
    await waitForCard(session.page);
    const box = await session.page.evaluate(() => {
      const { x, y, width } =
        document
          .querySelector('baclo-lens')
          ?.shadowRoot?.querySelector('.box')
          ?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + 20 };
    });
    await session.page.mouse.move(box.x, box.y, { steps: 8 });
    expect(await readCard(session.page)).toContain('120 mg/day');
    await session.page.mouse.move(4, 4, { steps: 8 });
    await waitForNoCard(session.page);
  });

  it('follows the pointer from one dose to another, again and again', async () => {
    for (const [words, dose] of [
      ['300 mg/jour', '300 mg/day'],
      ['15 mg par jour', '15 mg/day'],
      ['120 mg/j', '120 mg/day'],
      ['300 mg/day', '300 mg/day'],
      ['15 mg par jour', '15 mg/day'],
    ] as const) {
      await pointAt(session.page, words);
      await expect.poll(() => readCard(session.page), { timeout: 4_000 }).toContain(dose);
    }
  });

  it('takes a mark away that is no dose, with a report to copy and the focus kept', async () => {
    await session.page.goto(`${session.server.url('/sample')}?patient=secret#part`);
    await expect.poll(() => readMarkedText(session.page)).toContain('120 mg/j');
    await pointAt(session.page, '120 mg/j');
    await waitForCard(session.page);
    await clickInCard(session.page, '.card-link');
    await expect.poll(() => readCard(session.page)).toContain('Nothing is sent.');
    expect(await readMarkedText(session.page)).not.toContain('120 mg/j');
    const report = await session.page.evaluate(() => {
      const root = document.querySelector('baclo-lens')?.shadowRoot;
      return {
        text: root?.querySelector('textarea')?.value ?? '',
        focused: root?.activeElement?.localName,
      };
    });
    expect(report.focused).toBe('h2');
    expect(report.text).toContain('Text: 120 mg/j');
    expect(report.text).toMatch(/Page: http:\/\/localhost:\d+\/sample\n/);
    expect(report.text).not.toContain('secret');
    await session.page.mouse.move(4, 4, { steps: 8 });
    await clickInCard(session.page, '.card-report button');
    await expect.poll(() => readCard(session.page)).toMatch(/Copied\.|clipboard shut/);
    await session.page.keyboard.press('Escape');
    await waitForNoCard(session.page);
  });

  it('leads to the timeline, with the dose and the page’s date on it', async () => {
    await pointAt(session.page, '120 mg/j');
    await waitForCard(session.page);
    await clickInCard(session.page, '.card-rule .card-link');
    const target = await session.chromium.browser.waitForTarget((each) =>
      each.url().includes('/look-up.html#'),
    );
    const record = await target.asPage();
    const pinned = async () => {
      await record.waitForSelector('.timeline-pinned');
      return record.$eval('.timeline-pinned', (each) => each.textContent);
    };
    expect(await pinned()).toBe('page’s date: 17 Mar 2015 · on the page: 120 mg/day');
    // The address, which the browser's history keeps, names the record and nothing of the page.
    expect(record.url()).toMatch(/\/look-up\.html#[\w-]+$/);
    await record.reload();
    expect(await pinned()).toBe('page’s date: 17 Mar 2015 · on the page: 120 mg/day');
    await record.close();
    await session.page.bringToFront();
  });

  it('closes with Escape', async () => {
    await pointAt(session.page, '120 mg/j');
    await waitForCard(session.page);
    await session.page.keyboard.press('Escape');
    await waitForNoCard(session.page);
  });
});

it('starts afresh at the next dose, also where it is told in the same words', async () => {
  await open('/cells');
  await pointAt(session.page, '10 mg/day');
  expect(await waitForCard(session.page)).toContain('1 of 2');
  const left = () =>
    session.page.evaluate(() => {
      const root = document.querySelector('baclo-lens')?.shadowRoot;
      const open = [...(root?.querySelectorAll('details[open]') ?? [])];
      return {
        open: open.map(({ className }) => className),
        day: root?.querySelector<HTMLInputElement>('[type="date"]')?.value,
      };
    });
  await clickInCard(session.page, '.card-how summary');
  await clickInCard(session.page, '.card-date summary');
  await session.page.keyboard.press('Tab');
  await session.page.keyboard.type('03172015');
  await expect.poll(left).toEqual({ open: ['card-how', 'card-date'], day: '2015-03-17' });
  await clickInCard(session.page, '.card-steps button:last-child');
  await expect.poll(() => readCard(session.page)).toContain('2 of 2');
  expect(await left()).toEqual({ open: [], day: '' });
});

it('says so where the page has no date', async () => {
  await open('/undated');
  await pointAt(session.page, '300 mg/day');
  const card = await waitForCard(session.page);
  expect(card).toMatch(/own date was not found/);
});

it('can be clicked over a modal dialog', async () => {
  await open('/dialog');
  await pointAt(session.page, '80 mg/day');
  await waitForCard(session.page);
  const reached = await session.page.evaluate(() => {
    const box = document
      .querySelector('baclo-lens')
      ?.shadowRoot?.querySelector('.box')
      ?.getBoundingClientRect();
    return box ? document.elementFromPoint(box.x + 30, box.y + 20)?.localName : null;
  });
  expect(reached).toBe('baclo-lens');
});
