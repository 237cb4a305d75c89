import { describe, expect, it } from 'vitest';
import { regimeOn } from '../../src/regulation/regime.ts';
import type { RuleDecision } from '../../src/regulation/rule-data.ts';
import { timeline } from '../../src/regulation/timeline.ts';
import { act, KEY, SETS } from './support/act.ts';

const label = act('label', '2000-01-10', [SETS], { dose: { maxMgPerDay: 75 } });
const on = (day: string, ...decisions: RuleDecision[]) => regimeOn(decisions, KEY, day);

describe('folding effects into the rule of a day', () => {
  it('knows no rule before the first act', () => {
    expect(on('2000-01-09', label)).toMatchObject({ status: 'none-seen', decision: null });
    expect(on('2000-01-10', label)).toMatchObject({ decision: 'label', maxMgPerDay: 75 });
  });

  it('names the amendment as the act that sets the ceiling', () => {
    const change = act(
      'change',
      '2001-01-01',
      [{ effect: 'amends', target: 'label', part: 'ceiling' }],
      { dose: { maxMgPerDay: 60 } },
    );
    expect(on('2000-12-31', label, change)).toMatchObject({ decision: 'label', maxMgPerDay: 75 });
    expect(on('2001-01-01', label, change)).toMatchObject({ decision: 'change', maxMgPerDay: 60 });
  });

  it('keeps the ceiling and its act through a change of wording', () => {
    const wording = act(
      'wording',
      '2001-01-01',
      [{ effect: 'amends', target: 'label', part: 'text' }],
      { dose: { maxMgPerDay: 10 } },
    );
    expect(on('2002-01-01', label, wording)).toMatchObject({ decision: 'label', maxMgPerDay: 75 });
  });

  it('lets a limited rule lapse on its last day unless it is renewed', () => {
    const limited = act('limited', '2000-01-01', [{ ...SETS, until: '2003-01-01' }]);
    const renewal = act('renewal', '2003-01-01', [
      { effect: 'renews', target: 'limited', until: '2004-01-01' },
    ]);
    expect(on('2002-12-31', limited).decision).toBe('limited');
    expect(on('2003-01-01', limited).decision).toBeNull();
    expect(on('2003-01-01', limited, renewal).decision).toBe('limited');
    expect(on('2004-01-01', limited, renewal).decision).toBeNull();
  });

  it('suspends and restores', () => {
    const order = act('order', '2001-01-01', [{ effect: 'suspends', target: 'label' }]);
    const ruling = act('ruling', '2002-01-01', [{ effect: 'restores', target: 'label' }]);
    expect(on('2001-06-01', label, order).decision).toBeNull();
    expect(on('2002-01-01', label, order, ruling)).toMatchObject({
      decision: 'label',
      maxMgPerDay: 75,
    });
  });

  it('ends a suspension when the order that ordered it is annulled', () => {
    const order = act('order', '2001-01-01', [{ effect: 'suspends', target: 'label' }]);
    const ruling = act('ruling', '2002-01-01', [
      { effect: 'annuls', target: 'order', part: 'whole' },
    ]);
    expect(on('2001-12-31', label, order, ruling).decision).toBeNull();
    expect(on('2002-01-01', label, order, ruling).decision).toBe('label');
  });

  it('takes a whole rule away', () => {
    const ruling = act('ruling', '2001-01-01', [
      { effect: 'annuls', target: 'label', part: 'whole' },
    ]);
    expect(on('2001-01-01', label, ruling).status).toBe('none-seen');
  });

  it('takes the ceiling away and leaves the rule, until a stay brings it back', () => {
    const ruling = act('ruling', '2001-01-01', [
      { effect: 'annuls', target: 'label', part: 'ceiling' },
    ]);
    const stay = act('stay', '2002-01-01', [{ effect: 'stays', target: 'ruling' }]);
    expect(on('2001-01-01', label, ruling, stay)).toMatchObject({
      status: 'ceiling-annulled',
      decision: 'ruling',
      rule: 'label',
      maxMgPerDay: null,
    });
    expect(on('2002-01-01', label, ruling, stay)).toMatchObject({
      status: 'in-force',
      decision: 'stay',
      rule: 'label',
      maxMgPerDay: 75,
    });
  });

  it('shows the rule that took effect last, the other one beside it', () => {
    const later = act('later', '2005-01-01', [SETS], { dose: { maxMgPerDay: 100 } });
    expect(on('2005-01-01', label, later)).toMatchObject({
      decision: 'later',
      maxMgPerDay: 100,
      alongside: ['label'],
    });
  });

  it('never lets a rule marked "beside" push the general one away', () => {
    const brand = act('brand', '2005-01-01', [{ ...SETS, beside: true }], {
      dose: { maxMgPerDay: 100 },
    });
    expect(on('2006-01-01', label, brand)).toMatchObject({
      decision: 'label',
      alongside: ['brand'],
    });
  });

  it('lets an authorisation govern only from its first day on sale', () => {
    const waiting = act('waiting', '2005-01-01', [{ ...SETS, governsFrom: '2006-01-01' }]);
    expect(on('2005-06-01', label, waiting)).toMatchObject({
      decision: 'label',
      alongside: ['waiting'],
    });
    expect(on('2006-01-01', label, waiting).decision).toBe('waiting');
  });

  it('counts a month or a year from its last day, the first that is certain', () => {
    const month = act('month', '2024-02', [SETS]);
    expect(on('2024-02-28', month).decision).toBeNull();
    expect(on('2024-02-29', month).decision).toBe('month');
  });

  it('counts an undated text only for now, or from the day it was seen', () => {
    const undated = act('undated', null, [SETS], { checkedOn: '2020-05-05' });
    expect(on('2020-05-04', undated).decision).toBeNull();
    expect(on('2020-05-05', undated).decision).toBe('undated');
    expect(regimeOn([undated], KEY, '2019-01-01', true).decision).toBe('undated');
  });

  it('keeps countries, indications and routes apart', () => {
    expect(regimeOn([label], { ...KEY, jurisdiction: 'YY' }, '2001-01-01').decision).toBeNull();
    expect(regimeOn([label], { ...KEY, indication: 'spasticity' }, '2001-01-01').rule).toBeNull();
    expect(regimeOn([label], { ...KEY, route: 'intrathecal' }, '2001-01-01').rule).toBeNull();
  });
});

describe('an open legal question', () => {
  const question = { kind: 'legal' as const, since: '2001-06', text: { en: '?', fr: '?' } };
  const open = { ...label, openQuestions: [{ ...question, settledBy: 'answer' }] };
  const answer = act('answer', '2003-03-03', []);

  it('is open from its first possible day until it is answered', () => {
    expect(on('2001-05-31', open, answer).open).toBe(false);
    expect(on('2001-06-01', open, answer).open).toBe(true);
    expect(on('2003-03-02', open, answer).open).toBe(true);
    expect(on('2003-03-03', open, answer).open).toBe(false);
  });

  it('parts a timeline on the days on which it is raised and answered', () => {
    const periods = timeline([open, answer], KEY).filter(({ regime }) => regime.rule !== null);
    expect(periods).toMatchObject([
      { from: '2000-01-10', until: '2001-06-01', regime: { open: false } },
      { from: '2001-06-01', until: '2003-03-03', regime: { open: true } },
      { from: '2003-03-03', until: null, regime: { open: false } },
    ]);
  });

  it('is not raised by a mere gap in our sources', () => {
    const gap = { ...label, openQuestions: [{ ...question, kind: 'evidence' as const }] };
    expect(on('2002-01-01', gap).open).toBe(false);
  });
});
