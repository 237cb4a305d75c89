import { expect, it } from 'vitest';
import { readPristine } from './support/pristine.ts';
import { pageOf } from './support/sample-page.ts';
import { useStage } from './support/stage.ts';

const stage = useStage({ '/plain': pageOf('<p>Baclofen was given at 80 mg/day.</p>') });

it('10,000 elements deep, where no browser could draw it, a page is read on behind it', async () => {
  await stage.open('/plain', ['80 mg/day']);
  await stage.page.evaluate(() => {
    const [top, last] = [document.createElement('div'), document.createElement('p')];
    let ground = top;
    for (let level = 1; level < 10_000; level += 1) {
      ground = ground.appendChild(document.createElement('div'));
    }
    ground.textContent = 'At the ground, 40 mg/day.';
    last.textContent = 'And 60 mg/day.';
    // Laid out it would stop the browser itself.
    top.style.display = 'none';
    document.body.append(top, last);
  });
  await expect
    .poll(async () => (await readPristine(stage.page)).marked)
    .toEqual(['80 mg/day', '60 mg/day']);
});

it('4,000 doses in one text node hold the page up no longer than a third of a second', async () => {
  await stage.open('/plain', ['80 mg/day']);
  const pause = await stage.page.evaluate(async () => {
    const text = document.createElement('pre');
    text.style.contentVisibility = 'hidden';
    text.textContent = ' 9 mg'.repeat(4_000);
    let last = performance.now();
    let longest = 0;
    document.body.append(text);
    for (let frames = 0; frames < 120; frames += 1) {
      await new Promise(requestAnimationFrame);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
  expect(pause).toBeLessThan(333);
});

it('five million characters without a space do not keep the doses after them waiting', async () => {
  await stage.open('/plain', ['80 mg/day']);
  await stage.page.evaluate(() => {
    const [text, last] = [document.createElement('div'), document.createElement('p')];
    text.style.contentVisibility = 'hidden';
    text.textContent = `${'9mg'.repeat(1_000_000)}${'x'.repeat(2_000_000)}`;
    last.textContent = 'And 60 mg/day.';
    document.body.append(text, last);
  });
  await expect
    .poll(async () => (await readPristine(stage.page)).marked, { timeout: 10_000 })
    .toEqual(['80 mg/day', '60 mg/day']);
});
