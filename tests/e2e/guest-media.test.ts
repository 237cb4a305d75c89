import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { waitForCard } from './support/card.ts';
import { coloursOf } from './support/colours-of.ts';
import { pointAt } from './support/point-at.ts';
import { printedOf } from './support/printed-of.ts';
import { readPage, useStage } from './support/stage.ts';

const stage = useStage({ '/adapting': readPage('adapting') });

const TEAL = '13,148,136';

beforeEach(async () => {
  await stage.page.emulateMediaFeatures([]);
  await stage.page.emulateMediaType();
  await stage.open('/adapting', ['80 mg/day', '120 mg/day']);
});

const openCard = async () => {
  await pointAt(stage.page, '80 mg/day');
  await waitForCard(stage.page);
};

it('a mark is a line of the mark’s colour under the words, which keep theirs', async () => {
  const untouched = await stage.openUntouched('/adapting');
  const before = await coloursOf(untouched, '#it');
  await untouched.close();
  expect((await coloursOf(stage.page, '#it')).toSorted()).toEqual([...before, TEAL].toSorted());
});

describe('printing', () => {
  it('shows neither mark nor card', async () => {
    await openCard();
    await stage.page.emulateMediaType('print');
    expect(await coloursOf(stage.page, '#it')).not.toContain(TEAL);
    const host = await stage.page.$eval('baclo-lens', (each) => getComputedStyle(each).display);
    expect(host).toBe('none');
  });

  it('prints the same text as without the extension, with a card open too', async () => {
    const untouched = await stage.openUntouched('/adapting');
    const without = printedOf(await untouched.pdf());
    await untouched.close();
    await openCard();
    expect(printedOf(await stage.page.pdf())).toEqual(without);
    expect(without.glyphs.length).toBeGreaterThan(600);
    expect(without.shapes).toBe(0);
  });
});

/** The colours of a dose where the reader's system chooses all colours. */
async function forcedColours(page: Page, scheme: string): Promise<string[]> {
  const session = await page.createCDPSession();
  // Not among the features that puppeteer lets a test emulate.
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  const colours = await coloursOf(page, '#it');
  await session.detach();
  return colours;
}

it.each(['light', 'dark'])(
  'in forced colours (%s) a mark stands out by one of them',
  async (scheme) => {
    const untouched = await stage.openUntouched('/adapting');
    const before = await forcedColours(untouched, scheme);
    await untouched.close();
    const after = await forcedColours(stage.page, scheme);
    // Chromium paints what is highlighted in its own pair of colours there, whatever a sheet says.
    expect(after.filter((colour) => !before.includes(colour))).toHaveLength(1);
    expect(after).not.toContain(TEAL);
  },
);

it('with reduced motion nothing on the card moves', async () => {
  await stage.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await openCard();
  const moving = await stage.page.$eval('baclo-lens', ({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('*') ?? [])]
      .map((each) => getComputedStyle(each))
      .filter((style) => style.transitionDuration !== '0s' || style.animationName !== 'none')
      .map(({ transitionProperty, animationName }) => `${transitionProperty} ${animationName}`),
  );
  expect(moving).toEqual([]);
});
