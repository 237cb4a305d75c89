// `npm start`: builds the extension, finds or installs a browser and opens the sample article with the
// extension on. Without a display it drives the browser itself and reports.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, findChrome } from './ensure-browsers.ts';
import { CHROME_BUILD, copyWithGrantedHosts } from './extension-copy.ts';
import { closeWelcome, launchChromium } from './launch-chromium.ts';
import { servePages } from './page-server.ts';
import { reportSample } from './report-sample.ts';
import { ROOT, runStep } from './run-step.ts';

/** Windows and macOS always have one; on Linux a variable names it. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<number> {
  if (!runStep('wxt', ['build'])) return 1;
  ensureBrowsers({ chromium: 'or-chrome', firefox: false, display: false });
  if (!findChrome()) {
    console.error(
      'No Chromium, Edge or Chrome was found. Install one, or set CHROMIUM_PATH to it.',
    );
    return 1;
  }
  const server = await servePages({ '/': readFileSync(join(ROOT, 'sample/article.html'), 'utf8') });
  const headless = !hasDisplay();
  const chromium = await launchChromium({
    extension: copyWithGrantedHosts(CHROME_BUILD, ['*://localhost/*']),
    headless,
  });
  await closeWelcome(chromium);
  const page = await chromium.browser.newPage();
  await page.goto(server.url('/'));
  await page.bringToFront();
  if (headless) {
    await page.setViewport({ width: 1100, height: 1000 });
    await reportSample(page, join(ROOT, 'sample-output', 'card.png'));
    await chromium.browser.close();
  } else {
    console.log(
      'The sample article is open. Point at an underlined dose. Close the browser to end.',
    );
    await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
  }
  await server.close();
  return 0;
}

process.exit(await main());
