import { beforeAll, describe, expect, it } from 'vitest';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

/** Keeps the page's own view of itself from before any extension could run. */
const KEEP_SOURCE = `<script>document.addEventListener('DOMContentLoaded', () => {
  window.before = document.documentElement.outerHTML;
})</script>`;

const session = useChromium({
  pages: {
    '/sample': SAMPLE,
    '/keeps': SAMPLE.replace('</body>', `${KEEP_SOURCE}</body>`),
    '/other': pageOf(
      '<p>Nalmefene 18 mg once daily, naltrexone 50 mg/day.</p>',
      '<title>Nalmefene</title>',
    ),
  },
});

beforeAll(() =>
  session.server.put('/strict', pageOf('<p>Baclofen was capped at 80 mg/day.</p>'), {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
  }),
);

describe('on a turned-on site', () => {
  it('marks every baclofen dose of the article, and no other amount', async () => {
    await session.page.goto(session.server.url('/sample'));
    await expect
      .poll(() => readMarkedText(session.page))
      .toEqual([
        '300 mg/jour',
        '15 mg par jour',
        '5 à 10 mg',
        '120 mg/j',
        '10 mg',
        '20 mg',
        '30 à 80',
        '250 µg/jour',
        '300 mg/day',
        '80 grams',
      ]);
  });

  it('leaves the page’s own DOM byte-identical but for the one host element', async () => {
    await session.page.goto(session.server.url('/keeps'));
    await expect.poll(() => readMarkedText(session.page)).toContain('300 mg/jour');
    const [before, after] = await session.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('baclo-lens')?.remove();
      return [(window as unknown as { before: string }).before, copy.outerHTML];
    });
    expect(after).toBe(before);
  });

  it('works under the strictest content security policy', async () => {
    await session.page.goto(session.server.url('/strict'));
    await expect.poll(() => readMarkedText(session.page)).toEqual(['80 mg/day']);
  });

  it('adds nothing at all to a page about other drugs', async () => {
    await session.page.goto(session.server.url('/other'));
    await session.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await readMarkedText(session.page)).toEqual([]);
    expect(await session.page.$('baclo-lens')).toBeNull();
  });
});

it('touches nothing on a site that is not turned on', async () => {
  await session.page.goto(session.server.url('/sample', '127.0.0.1'));
  await session.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await session.page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await session.page.$('baclo-lens')).toBeNull();
});
