import { expect, it } from 'vitest';
import { CHROME_BUILD } from '../../scripts/extension-copy.ts';
import { readMarkedText } from './support/marked-text.ts';
import { SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';
import { copyWithUnknownFormat } from './support/unknown-format.ts';

const session = useChromium({
  build: copyWithUnknownFormat(CHROME_BUILD),
  pages: { '/sample': SAMPLE },
});

const UNREADABLE = 'The decisions in this package cannot be read.';

it.each(['popup.html', 'sidepanel.html', 'look-up.html', 'options.html'])(
  '%s says that the packaged records cannot be read',
  async (address) => {
    await session.page.goto(`${session.root}/${address}`);
    const said = await session.page.waitForSelector('[role="alert"]');
    expect(await said?.evaluate((each) => each.textContent)).toContain(UNREADABLE);
  },
);

it('the popup still leads to the options, without an empty search box', async () => {
  await session.page.goto(`${session.root}/popup.html`);
  await session.page.locator('.popup-links button ::-p-text(Options)').wait();
  expect(await session.page.$('[role="combobox"]')).toBeNull();
});

it('the welcome page shows its sample without a card, and still offers the sites', async () => {
  await session.page.goto(`${session.root}/welcome.html`);
  await session.page.waitForSelector('.sample-text');
  expect(await session.page.$('.card')).toBeNull();
  expect(await session.page.$eval('.welcome', (each) => each.textContent)).toContain(
    'Turn on for all sites',
  );
});

it('marks nothing on a page, and the popup over it says why', async () => {
  await session.page.goto(session.server.url('/sample'));
  const popup = await session.chromium.openPopup(session.page);
  await popup.locator('[role="switch"]').wait();
  expect(await popup.$eval('[role="alert"]', (each) => each.textContent)).toContain(UNREADABLE);
  expect(await popup.$('.panel-page')).toBeNull();
  await popup.close();
  await session.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await readMarkedText(session.page)).toEqual([]);
});
