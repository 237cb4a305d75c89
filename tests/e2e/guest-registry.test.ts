import { expect, it } from 'vitest';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf } from './support/sample-page.ts';
import { useStage } from './support/stage.ts';

const stage = useStage({
  '/': pageOf('<p>Up to 80 mg/day of baclofen.</p>'),
  '/design': pageOf(`<p>Up to 80 mg/day of baclofen.</p>
    <iframe srcdoc="<script>document.designMode='on'</script><p>Being written: baclofen 70 mg/day.</p>"></iframe>
    <iframe srcdoc="<p>To be read: baclofen 75 mg/day.</p>"></iframe>`),
});

const IN_FRAME = 'CSS.highlights.get("baclolens-mention")?.size ?? 0';

it('marks come back when a page clears the whole registry and then changes', async () => {
  await stage.open('/', ['80 mg/day']);
  await stage.page.evaluate(() => {
    CSS.highlights.clear();
    document.body.append(' And 90 mg/day.');
  });
  await expect.poll(() => readMarkedText(stage.page)).toEqual(['80 mg/day', '90 mg/day']);
});

it('a frame in design mode, as old editors have it, is an editable field: nothing is marked in it', async () => {
  await stage.open('/design', ['80 mg/day']);
  const [, written, read] = stage.page.frames();
  // The frame after it is read: by then it would have been, too.
  await expect.poll(() => read?.evaluate(IN_FRAME)).toBe(1);
  expect(await written?.evaluate(IN_FRAME)).toBe(0);
});
