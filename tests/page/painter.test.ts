import { expect, test, vi } from 'vitest';
import { frame, paintedTexts, setPage, startSession, until } from './support/page.ts';

const FAR = '<p style="height: 3000px"></p>';

/** Two frames: what a scroll sets off is done by then. */
async function scrolledTo(top: number): Promise<void> {
  scrollTo({ top, behavior: 'instant' });
  await frame();
  await frame();
}

test('where all ranges have room, a scroll changes none of them', async () => {
  scrollTo(0, 0);
  setPage(['10', '20', '30'].map((amount) => `<p>Baclofen ${amount} mg/day.</p>`).join(FAR));
  await startSession();
  await until(() => paintedTexts().length > 0);
  await scrolledTo(3_000);
  expect(paintedTexts()).toEqual(['10 mg/day', '20 mg/day', '30 mg/day']);
  const changes = [vi.spyOn(Highlight.prototype, 'add'), vi.spyOn(Highlight.prototype, 'delete')];
  await scrolledTo(document.body.scrollHeight);
  await scrolledTo(0);
  expect(changes.flatMap(({ mock }) => mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});

test('no range is kept ready in text that is not drawn', async () => {
  scrollTo(0, 0);
  setPage(`<p>Baclofen 10 mg/day.</p><p hidden>20 mg/day.</p>
    <details><summary>More</summary><p>30 mg/day.</p></details>
    <section style="content-visibility: auto"><p>40 mg/day.</p></section>${FAR}
    <section style="content-visibility: auto"><p>50 mg/day.</p></section><p>60 mg/day.</p>`);
  const { layer } = await startSession();
  await until(() => paintedTexts().length > 0);
  await scrolledTo(1);
  await scrolledTo(0);
  expect(layer.mentions()).toHaveLength(6);
  expect(paintedTexts()).toEqual(['10 mg/day', '40 mg/day', '60 mg/day']);
});
