import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Verb } from '../../cli/verb.ts';
import { verb as context } from '../../cli/verbs/context.ts';
import { verb as data } from '../../cli/verbs/data.ts';
import { verb as search } from '../../cli/verbs/search.ts';
import { breakFiles } from './support/break-file.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { validFiles } from './support/valid-files.ts';

async function run(verb: Verb, args: string[], input: readonly string[] = []) {
  const out: string[] = [];
  const warned: string[] = [];
  const status = await verb.run(args, {
    input: Readable.from(input.map((line) => `${line}\n`)),
    print: (line) => void out.push(line),
    warn: (line) => void warned.push(line),
  });
  return { status, out: out.map((line) => JSON.parse(line)), warned };
}

describe('lens data', () => {
  it('check: accepts this checkout', async () => {
    expect(await run(data, ['check'])).toMatchObject({ status: 0, warned: [] });
  });

  it('check: names each fault of a broken folder', async () => {
    const folder = temporaryFolder(
      breakFiles({
        rule: '',
        file: 'decisions/xx/xx-label.json',
        set: { kind: 'rumour', status: 'maybe' },
        fault: { file: '', path: '', reason: '' },
      }),
    );
    const { status, warned } = await run(data, ['check', folder]);
    expect(status).toBe(1);
    expect(warned).toEqual([
      expect.stringMatching(/^decisions\/xx\/xx-label\.json: kind: /),
      expect.stringMatching(/^decisions\/xx\/xx-label\.json: status: /),
    ]);
  });

  it('stats: counts by jurisdiction, kind and grade', async () => {
    const { out } = await run(data, ['stats']);
    expect(out).toMatchObject([
      {
        byJurisdiction: { FR: 50 },
        byKind: { 'temporary-recommendation': 1 },
        byGrade: { primary: expect.any(Number) },
      },
    ]);
  });

  it('regime: prints the folded timeline, the last period open-ended', async () => {
    const args = ['regime', '--jurisdiction', 'fr', '--indication', 'alcohol-use-disorder'];
    const { status, out } = await run(data, args);
    expect(status).toBe(0);
    expect(out.map(({ from, maxMgPerDay }) => [from, maxMgPerDay])).toEqual([
      ['1974-01-01', null],
      ['2012-04-24', null],
      ['2014-03-17', 300],
      ['2017-07-24', 80],
      ['2020-06-15', 80],
      ['2020-06-17', 80],
      ['2020-11-25', 80],
      ['2021-03-04', null],
      ['2022-01-04', 80],
    ]);
    expect(out.at(-1)).toMatchObject({ until: null, open: true });
    expect(out[0]).not.toHaveProperty('open');
  });

  it('regime: refuses an indication that it does not know', async () => {
    const args = ['regime', '--jurisdiction', 'FR', '--indication', 'cough'];
    expect(await run(data, args)).toMatchObject({
      status: 1,
      out: [],
      warned: [expect.stringContaining('--indication must be')],
    });
  });

  it('diff: prints the versions, then each change', async () => {
    const before = temporaryFolder(validFiles());
    const after = temporaryFolder(
      breakFiles({
        rule: '',
        file: 'decisions/xx/xx-label.json',
        set: { status: 'superseded' },
        fault: { file: '', path: '', reason: '' },
      }),
    );
    const { out } = await run(data, ['diff', before, after]);
    expect(out).toEqual([
      { from: '2026.11.0', to: '2026.11.0' },
      { change: 'changed', type: 'decision', id: 'xx-label', paths: ['status'] },
    ]);
  });

  it('tells its use where the task is missing', async () => {
    expect(await run(data, [])).toMatchObject({ status: 2, out: [] });
  });
});

describe('lens search', () => {
  it('prints decisions, best first, with what cli users read', async () => {
    const { out } = await run(search, ['80 mg 2017', '--limit', '2']);
    expect(out).toHaveLength(2);
    expect(out[0]).toEqual({
      id: 'fr-ansm-2017-07-24-rtu-80mg',
      title: expect.any(String),
      decidedOn: '2017-07-24',
      score: expect.any(Number),
    });
    expect(out[0].score).toBeGreaterThanOrEqual(out[1].score);
  });

  it('keeps to a country', async () => {
    const { out } = await run(search, ['80 mg', '--jurisdiction', 'us']);
    expect(out.length).toBeGreaterThan(0);
    expect(out.every(({ id }) => id.startsWith('us-'))).toBe(true);
  });

  it('refuses a limit that is no number', async () => {
    expect(await run(search, ['RTU', '--limit', 'many'])).toMatchObject({ status: 2, out: [] });
  });
});

describe('lens context', () => {
  const passage = {
    id: 'a',
    text: "Dans l'alcoolo-dépendance, le baclofène allait alors jusqu'à 300 mg/jour.",
    jurisdiction: 'FR',
    pageDate: '2015-01-01',
    today: '2026-11-22',
    indication: 'alcohol-use-disorder',
  };

  it('prints each mention with its rules now and then', async () => {
    const { status, out } = await run(context, [], [JSON.stringify(passage)]);
    expect(status).toBe(0);
    expect(out).toMatchObject([
      {
        id: 'a',
        dataset: { version: expect.any(String), asOf: expect.any(String) },
        mentions: [{ text: '300 mg/jour', notes: ['off-label'] }],
      },
    ]);
    expect(out[0].mentions[0].now).toEqual([
      {
        indication: 'alcohol-use-disorder',
        route: 'oral',
        decision: 'fr-caa-versailles-2022-01-04-21ve00811',
        maxMgPerDay: 80,
        relation: 'above',
        open: true,
      },
    ]);
    expect(out[0].mentions[0].then).toEqual([
      {
        indication: 'alcohol-use-disorder',
        route: 'oral',
        decision: 'fr-ansm-2014-03-17-rtu',
        maxMgPerDay: 300,
        relation: 'within',
      },
    ]);
  });

  it('prints "then" as null where the page date is not known', async () => {
    const line = JSON.stringify({ ...passage, pageDate: null });
    const { out } = await run(context, [], [line]);
    expect(out[0].mentions[0].then).toBeNull();
  });

  it('names a bad line by its number and does the others', async () => {
    const bad = JSON.stringify({ ...passage, jurisdiction: undefined });
    const wrong = JSON.stringify({ ...passage, pageDate: '01/02/2015' });
    const { status, out, warned } = await run(context, [], [bad, JSON.stringify(passage), wrong]);
    expect(status).toBe(1);
    expect(out).toHaveLength(1);
    expect(warned).toEqual([
      expect.stringMatching(/^line 1: "jurisdiction" is missing/),
      expect.stringMatching(/^line 3: "pageDate" must be a date/),
    ]);
  });
});
