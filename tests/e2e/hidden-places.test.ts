import { describe, expect, it } from 'vitest';
import { waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf } from './support/sample-page.ts';
import { readPage, useStage } from './support/stage.ts';
import { watchMarks } from './support/watch-marks.ts';

const stage = useStage({
  '/hidden': readPage('hidden'),
  '/lists': readPage('lists'),
  // So long that the last element is none of those that are asked whatever they are.
  '/roots': pageOf(`<p>Baclofen, 10 mg/day.</p><late-box></late-box>${'<p>Words.</p>'.repeat(600)}
    <section><div id="built-in">For browsers without shadow roots.</div></section>
    <script>
      const fill = (host, dose) => host.attachShadow({ mode: 'open' })
        .setHTMLUnsafe('<b>In the shadow, ' + dose + ' mg/day of baclofen.</b>');
      fill(document.querySelector('#built-in'), 70);
      const upgrade = () => customElements.define('late-box', class extends HTMLElement {
        connectedCallback() { fill(this, 75); }
      });
    </script>`),
});

const marks = () => expect.poll(() => readMarkedText(stage.page));

async function openHidden(): Promise<void> {
  await stage.page.goto(stage.server.url('/hidden'));
  await marks().toContain('50 mg/day');
}

describe('text that is hidden at first', () => {
  it('in closed details is marked and explained once they are open', async () => {
    await openHidden();
    await stage.page.click('summary');
    await marks().toContain('10 mg/day');
    await pointAt(stage.page, '10 mg/day');
    expect(await waitForCard(stage.page)).toContain('10 mg/day');
    await stage.page.click('summary');
    expect(await stage.page.$eval('details', ({ open }) => open)).toBe(false);
  });

  it.each([
    ['on another tab', '20 mg/day', '#tab', 'style'],
    ['until it is searched for', '30 mg/day', '#searchable', 'hidden'],
  ])('%s is marked once it is shown', async (_, dose, selector, attribute) => {
    await openHidden();
    expect(await readMarkedText(stage.page)).not.toContain(dose);
    await stage.page.$eval(selector, (each, name) => each.removeAttribute(name), attribute);
    await marks().toContain(dose);
  });

  it('far below, that the browser has not laid out, is marked once it is scrolled to', async () => {
    await openHidden();
    expect(await readMarkedText(stage.page)).not.toContain('60 mg/day');
    await stage.page.$eval('.late', (each) => each.scrollIntoView());
    await marks().toContain('60 mg/day');
    await pointAt(stage.page, '60 mg/day');
    expect(await waitForCard(stage.page)).toContain('60 mg/day');
  });
});

describe('lists that are only partly there', () => {
  const open = async () => {
    await stage.page.goto(stage.server.url('/lists'));
    await marks().toEqual(expect.arrayContaining(['1000 mg/day', '5000 mg/day']));
  };
  const rows = async () =>
    (await readMarkedText(stage.page)).filter((each) => /^[1-4]/.test(each)).toSorted();

  it('a virtualised one is marked row by row, and no row keeps another one’s mark', async () => {
    await open();
    const { stale, ranges } = await watchMarks(stage.page, 'scrollThrough', 200);
    expect(stale).toEqual([]);
    expect(ranges).toBeGreaterThan(200);
    const last = [1200, 1201, 1202, 1203, 1204, 1205].map((amount) => `${amount} mg/day`);
    await expect.poll(rows).toEqual(last);
  });

  it('an endless one is marked as it grows', async () => {
    await open();
    for (const post of [9, 19, 29, 39]) {
      await expect
        .poll(() => stage.page.$$eval('#endless p', (all) => all.length))
        .toBeGreaterThan(post);
      await stage.page.$eval('#endless', (list) => list.scrollTo(0, list.scrollHeight));
      await marks().toContain(`${5000 + post} mg/day`);
    }
  });
});

describe('an open shadow root that came with the page', () => {
  it('is marked and explained, also after its text changed', async () => {
    await openHidden();
    await marks().toContain('40 mg/day');
    const moved = await stage.page.$eval('declared-box', ({ shadowRoot }) => {
      const line = shadowRoot?.querySelector('p')?.lastChild as Text;
      line.data = ' and 45 mg/day of baclofen.';
      const range = new Range();
      range.selectNodeContents(line);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
    await marks().toContain('45 mg/day');
    await stage.page.mouse.move(moved.x + 70, moved.y + moved.height / 2, { steps: 4 });
    expect(await waitForCard(stage.page)).toContain('45 mg/day');
  });

  it('on a built-in element far down is marked and explained once the pointer is there', async () => {
    await stage.open('/roots', ['10 mg/day']);
    await stage.page.$eval('#built-in', (each) => each.scrollIntoView({ block: 'center' }));
    await stage.page.hover('#built-in');
    await marks().toContain('70 mg/day');
    const place = await stage.page.$eval('#built-in', ({ shadowRoot }) => {
      const { right, y } = shadowRoot?.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
      return { x: right - 100, y: y + 6 };
    });
    await stage.page.mouse.move(place.x, place.y, { steps: 4 });
    expect(await waitForCard(stage.page)).toContain('70 mg/day');
  });

  it('that its element makes when the site defines it is marked without any other change', async () => {
    await stage.page.evaluate('upgrade()');
    await stage.page.$eval('late-box', (each) => each.scrollIntoView());
    await marks().toContain('75 mg/day');
  });
});
