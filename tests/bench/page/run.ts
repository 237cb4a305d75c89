/**
 * What the extension costs the pages it reads, as ratios against two controls in one run, in Chromium
 * and, where one is found, in Firefox. `BENCH_RUNS` loads of each page by each extension (5), in turn,
 * so that what else the machine does falls on all alike; 0 leaves the loads out, for the cards and a
 * long run of the feed alone: `BENCH_RUNS=0 BENCH_FEED_SECONDS=600 npm run bench`. `BENCH_BROWSER` set
 * to `chromium` or `firefox` leaves the other out. Prints Markdown.
 */
import { findFirefox } from '../../../scripts/ensure-browsers.ts';
import { runStep } from '../../../scripts/run-step.ts';
import { benchChromium } from './bench-chromium.ts';
import { benchFirefox } from './bench-firefox.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const ONLY = process.env.BENCH_BROWSER;

if (ONLY !== 'firefox') await benchChromium(RUNS);
if (ONLY !== 'chromium' && RUNS > 0 && findFirefox()) {
  if (!runStep('wxt', ['build', '-b', 'firefox', '--mv3'])) process.exit(1);
  console.log(`\nFirefox:\n\n${await benchFirefox(RUNS)}`);
}
