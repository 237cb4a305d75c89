import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CHROME_BUILD, copyWithGrantedHosts } from '../../../scripts/extension-copy.ts';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { limitExtension, markJsExtension } from './controls.ts';
import { nested, prose, type SamplePage, tables } from './sample-pages.ts';
import { CATEGORIES, type ScriptTime, scriptTime } from './script-time.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);

const PAGES: SamplePage[] = [
  prose('100 kB, no baclofen', 100_000, 0),
  prose('1 MB, no baclofen', 1_000_000, 0),
  prose('10 MB, no baclofen', 10_000_000, 0),
  prose('100 kB, 1 %', 100_000, 0.01),
  prose('1 MB, 1 %', 1_000_000, 0.01),
  prose('1 MB, 20 %', 1_000_000, 0.2),
  prose('10 MB, 1 %', 10_000_000, 0.01),
  tables('60,000 nodes of tables'),
  nested('1 MB, 40 levels deep', 1_000_000),
];

const EXTENSIONS: Record<string, () => string> = {
  limit: limitExtension,
  baclolens: () => copyWithGrantedHosts(CHROME_BUILD, ['*://localhost/*']),
  markjs: markJsExtension,
  ...(process.env.BENCH_DIR ? { [`dir-${process.env.BENCH_DIR.split('-').at(-1)}`]: () => process.env.BENCH_DIR ?? '' } : {}),
};

const server = createServer((request, response) => {
  const index = Number(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(PAGES[index]?.html ?? '<!doctype html>');
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const { port } = server.address() as AddressInfo;

const only = process.env.BENCH_PAGES?.split(',').map(Number);
for (const [name, make] of Object.entries(EXTENSIONS)) {
  if (process.env.BENCH_EXT && !process.env.BENCH_EXT.includes(name)) continue;
  const { browser } = await launchChromium({ extension: make(), headless: true });
  await new Promise((r) => setTimeout(r, 1500));
  for (const [index, page] of PAGES.entries()) {
    if (only && !only.includes(index)) continue;
    const times: ScriptTime[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const tab = await browser.newPage();
      const url = `http://localhost:${port}/${index}`;
      await tab.tracing.start({ categories: CATEGORIES });
      await tab.goto(url, { waitUntil: 'load' });
      await new Promise((r) => setTimeout(r, page.html.length > 5e6 ? 4000 : 1500));
      const trace = await tab.tracing.stop();
      times.push(scriptTime(new TextDecoder().decode(trace), url));
      if (process.env.BENCH_DUMP) (await import('node:fs')).writeFileSync(`/tmp/trace-${name}-${index}.json`, trace ?? '');
      await tab.close();
    }
    const med = (f: (t: ScriptTime) => number) => times.map(f).sort((a, b) => a - b)[times.length >> 1]?.toFixed(1);
    console.log(name.padEnd(10), page.name.padEnd(26), 'total', med((t) => t.total), 'longest', med((t) => t.longestTask));
  }
  await browser.close();
}
server.close();
