import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verb } from '../../cli/verbs/eval.ts';
import { streamsOf } from './passages.ts';

const TEXT = 'Baclofen 10 mg tid, then 60 mg/day.';
const first = {
  start: 9,
  end: 18,
  text: '10 mg tid',
  unit: 'mg',
  low: 10,
  high: 10,
  per: 'dose',
  dailyMg: [30, 30],
  route: 'oral',
  role: '?',
};
const second = {
  start: 25,
  end: 34,
  text: '60 mg/day',
  unit: 'mg',
  low: 60,
  high: 60,
  per: 'day',
  dailyMg: [60, 60],
  route: 'oral',
  role: '?',
};

let folder = '';

async function gold(name: string, lines: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path, text.join('\n'));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gold-'));
});

async function score(...args: string[]) {
  const streams = streamsOf('');
  const status = await verb.run(['--json', ...args], streams);
  return { status, warned: streams.warned, ...JSON.parse(streams.printed[0] ?? '{}') };
}

describe('eval', () => {
  it('counts all as right where all is as annotated', async () => {
    const path = await gold('right.jsonl', [
      { id: 'a', lang: 'en', text: TEXT, mentions: [first, second] },
    ]);
    const { all, languages } = await score(path);
    expect(all).toMatchObject({
      gold: 2,
      matched: 2,
      precision: 1,
      recall: 1,
      f1: 1,
      exactSpan: 1,
      wrongDaily: 0,
    });
    expect(languages.en.attributes).toMatchObject({
      unit: 1,
      low: 1,
      per: 1,
      dailyMg: 1,
      role: null,
    });
  });

  it('counts misses, false alarms, inexact spans and wrong daily doses', async () => {
    const path = await gold('wrong.jsonl', [
      {
        id: 'a',
        lang: 'en',
        text: TEXT,
        mentions: [
          { ...first, end: 14, dailyMg: [10, 10] },
          { ...second, start: 0, end: 4 },
        ],
      },
    ]);
    const { all } = await score(path);
    expect(all).toMatchObject({
      gold: 2,
      read: 2,
      matched: 1,
      precision: 0.5,
      recall: 0.5,
      exactSpan: 0,
      wrongDaily: 1,
    });
    expect(all.attributes.dailyMg).toBe(0);
  });

  it('does not count a daily dose left unsaid as wrongly said', async () => {
    const text = 'She took 40 mg of baclofen.';
    const mention = { ...first, start: 9, end: 14, text: '40 mg', dailyMg: [40, 40] };
    const path = await gold('unsure.jsonl', [{ id: 'a', lang: 'en', text, mentions: [mention] }]);
    const { all } = await score(path);
    expect(all.attributes.dailyMg).toBe(0);
    expect(all.wrongDaily).toBe(0);
  });

  it('lists every difference under its passage when asked', async () => {
    const path = await gold('listed.jsonl', [
      { id: 'p7', lang: 'en', text: TEXT, mentions: [{ ...first, per: 'week' }] },
    ]);
    const { errors } = await score('--errors', path);
    expect(errors.join('\n')).toContain('p7');
    expect(errors.join('\n')).toContain('per of "10 mg tid": "week" annotated, "dose" read');
    expect(errors.join('\n')).toContain('false alarm "60 mg/day"');
  });

  it('tells a bad line with file and number, and a missing file, and goes on', async () => {
    const path = await gold('bad.jsonl', [
      '{',
      { id: 'a', lang: 'en', text: TEXT, mentions: [{ start: 3, end: 1 }] },
      { id: 'b', lang: 'en', text: TEXT, mentions: [first, second] },
    ]);
    const { status, warned, all } = await score(path, join(folder, 'none.jsonl'));
    expect(status).toBe(1);
    expect(warned[0]).toContain('bad.jsonl: line 1:');
    expect(warned[1]).toContain('bad.jsonl: line 2:');
    expect(warned[2]).toContain('none.jsonl');
    expect(all.passages).toBe(1);
  });

  it('prints a table for reading, also as Markdown', async () => {
    const path = await gold('table.jsonl', [
      { id: 'a', lang: 'en', text: TEXT, mentions: [first, second] },
    ]);
    const plain = streamsOf('');
    await verb.run([path], plain);
    expect(plain.printed.map((line) => line.trim().split(/\s+/)[0])).toEqual([
      'passages',
      'en',
      'all',
    ]);
    const markdown = streamsOf('');
    await verb.run(['--markdown', path], markdown);
    expect(markdown.printed[1]).toMatch(/^\| --- \|/);
  });

  it('asks for a file', async () => {
    expect(await verb.run([], streamsOf(''))).toBe(2);
  });
});
