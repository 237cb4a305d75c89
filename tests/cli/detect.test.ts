import { expect, it } from 'vitest';
import { verb } from '../../cli/verbs/detect.ts';
import { streamsOf } from './passages.ts';

it('answers each passage with its mentions and the amounts of others', async () => {
  const streams = streamsOf(
    '{"id":"a","text":"Up to 80 mg/day; diazepam 5 mg.","title":"Baclofen","lang":"en"}\n',
  );
  expect(await verb.run([], streams)).toBe(0);
  const [line = ''] = streams.printed;
  expect(JSON.parse(line)).toMatchObject({
    id: 'a',
    mentions: [
      {
        start: 6,
        end: 15,
        text: '80 mg/day',
        unit: 'mg',
        low: 80,
        high: 80,
        per: 'day',
        dailyMg: [80, 80],
        route: 'oral',
        role: 'ceiling',
      },
    ],
    others: [{ text: '5 mg', drug: 'diazepam' }],
  });
  expect(line).not.toContain('slip');
  expect(line).not.toContain('trace');
});

it('tells a slip only where there is one, and the trace only when asked', async () => {
  const streams = streamsOf('{"id":"a","text":"Baclofen is limited to 80 grams a day."}\n');
  await verb.run(['--explain'], streams);
  const [mention] = JSON.parse(streams.printed[0] ?? '').mentions;
  expect(mention.slip).toBe(true);
  expect(mention.trace.length).toBeGreaterThan(0);
});

it('keeps to itself what kind a step is: the printed shape is fixed', async () => {
  const streams = streamsOf('{"id":"a","text":"Baclofen 5 mg tid, then 10 mg tid."}\n');
  await verb.run([], streams);
  const [, level] = JSON.parse(streams.printed[0] ?? '').mentions;
  expect(level).toMatchObject({ role: 'increment', dailyMg: [30, 30] });
  expect(level).not.toHaveProperty('step');
});

it('names the line of a bad one, does the others and exits with 1', async () => {
  const streams = streamsOf(
    '{"id":"a","text":"x"}\nnot json\n{"id":"c"}\n{"id":"d","text":"y","title":5}\n\n{"id":"e","text":"z"}\n',
  );
  expect(await verb.run([], streams)).toBe(1);
  expect(streams.printed.map((line) => JSON.parse(line).id)).toEqual(['a', 'e']);
  expect(streams.warned.map((line) => line.slice(0, 7))).toEqual(['line 2:', 'line 3:', 'line 4:']);
  expect(streams.warned[1]).toContain('"text"');
});

it('refuses an option it does not know', async () => {
  const streams = streamsOf('');
  expect(await verb.run(['--colour'], streams)).toBe(2);
  expect(streams.warned[0]).toContain('--colour');
});
