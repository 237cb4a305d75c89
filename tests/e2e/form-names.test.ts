import { expect, it } from 'vitest';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf } from './support/sample-page.ts';
import { useStage } from './support/stage.ts';

/** Fields whose names hide members of their form, as a form's named properties do. */
const NAMES = ['getAttribute', 'textContent', 'nodeType', 'nextSibling', 'parentElement'];

const stage = useStage(
  Object.fromEntries(
    NAMES.map((name) => [
      `/${name}`,
      pageOf(`<form><input name="${name}"><p>In a form, 20 mg/day of baclofen.</p></form>
        <p>After it, 80 mg/day of baclofen.</p>`),
    ]),
  ),
);

it.each(NAMES)('a form with a field named %s is read like any other', async (name) => {
  const page = await stage.chromium.browser.newPage();
  await page.goto(stage.server.url(`/${name}`));
  await expect.poll(() => readMarkedText(page)).toEqual(['20 mg/day', '80 mg/day']);
  await page.close();
});
