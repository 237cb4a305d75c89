import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Regime } from '../../src/regulation/regime.ts';
import type { Period } from '../../src/regulation/timeline.ts';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { NOTHING_PINNED, type Pinned, pinnedOf } from '../../src/ui/timeline/pinned.ts';
import { layOutTimeline } from '../../src/ui/timeline/timeline-layout.ts';
import { TimelineView } from '../../src/ui/timeline/timeline-view.tsx';
import { decision } from './decision-fixture.ts';
import { plainText } from './plain-text.ts';

const FRAME = { left: 30, right: 330, top: 10, bottom: 110 };

function period(from: string, until: string | null, regime: Partial<Regime>): Period {
  return {
    from,
    until,
    regime: {
      status: 'in-force',
      decision: 'act',
      rule: 'act',
      maxMgPerDay: null,
      usualMgPerDay: null,
      hospital: null,
      authorised: true,
      open: false,
      alongside: [],
      ...regime,
    },
  };
}

const PERIODS = [
  period('1974-01-01', '2014-03-17', { status: 'none-seen', decision: null }),
  period('2014-03-17', '2017-07-24', { maxMgPerDay: 300 }),
  period('2017-07-24', '2021-03-04', { maxMgPerDay: 80 }),
  period('2021-03-04', '2022-01-04', { status: 'ceiling-annulled' }),
  period('2022-01-04', null, { maxMgPerDay: 80, open: true }),
];

describe('layOutTimeline', () => {
  const layout = layOutTimeline(PERIODS, '2026-11-22', FRAME);

  it('starts with the first act and ends today, without a gap', () => {
    const stretches = layout?.stretches ?? [];
    expect(stretches[0]?.x).toBe(30);
    const ends = stretches.map(({ x, width }) => x + width);
    expect(ends.at(-1)).toBeCloseTo(330);
    for (const [index, { x }] of stretches.slice(1).entries()) {
      expect(x).toBeCloseTo(ends[index] ?? 0);
    }
  });

  it('draws a higher maximum higher, and none where it was annulled', () => {
    const [first, second, annulled] = layout?.stretches ?? [];
    expect(first?.y).toBeLessThan(second?.y ?? 0);
    expect(annulled?.y).toBeNull();
  });

  it('pins only days that the picture reaches', () => {
    expect(layout?.xOf('2017-07-24')).toBeCloseTo(layout?.stretches[1]?.x ?? 0);
    expect(layout?.xOf('2012-01-01')).toBeNull();
    expect(layout?.xOf('2030-01-01')).toBeNull();
  });

  it('draws nothing where no act was seen, or where the first is of today', () => {
    expect(layOutTimeline(PERIODS.slice(0, 1), '2026-11-22', FRAME)).toBeNull();
    const undated = [period('2026-11-22', null, { maxMgPerDay: 75 })];
    expect(layOutTimeline(undated, '2026-11-22', FRAME)).toBeNull();
  });
});

describe('TimelineView', () => {
  const view = (periods: readonly Period[], pinned: Pinned = NOTHING_PINNED) => (
    <TimelineView
      words={pageWordsOf('en')}
      caption="Stated maximum in mg/day, alcohol use disorder, France"
      periods={periods}
      today="2026-11-22"
      pins={[]}
      pinned={pinned}
      tableOpen={true}
      decision={(id) => decision({ id })}
      onOpen={() => undefined}
    />
  );

  it('says the same in its table as in its picture', () => {
    const text = plainText(view(PERIODS));
    expect(text).toContain('17 Mar 2014 24 Jul 2017 300 mg/day RTU capped');
    expect(text).toContain('4 Mar 2021 4 Jan 2022 maximum annulled');
    expect(text).toContain('4 Jan 2022 today 80 mg/day (legal question open)');
  });

  it('explains each pattern that it shows, and no other', () => {
    const text = plainText(view(PERIODS.slice(0, 3)));
    expect(text).toContain('in force');
    expect(text).not.toContain('maximum annulled');
  });

  it('says so where there is no rule', () => {
    expect(plainText(view(PERIODS.slice(0, 1)))).toContain('Our sources show no rule');
  });

  it('pins the page’s date and the dose, in the picture and in words', () => {
    const pinned: Pinned = { day: '2015-03-17', dose: [120, 400] };
    const text = plainText(view(PERIODS, pinned));
    expect(text).toContain('page’s date: 17 Mar 2015 · on the page: 120–400 mg/day');
    expect(text).toContain('300 mg/day · on the page’s date');
    expect(text.match(/on the page’s date/g)).toHaveLength(1);
    const html = renderToString(view(PERIODS, pinned));
    const [, dose = ''] = /timeline-dose">(.*?)<\/g>/.exec(html) ?? [];
    const heights = [...dose.matchAll(/M30 ([\d.]+)H/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(2);
    // Higher than every maximum, and still inside the picture.
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
  });

  it('says nothing of a mention where the reader came from none', () => {
    expect(plainText(view(PERIODS))).not.toContain('on the page');
  });
});

describe('pinnedOf', () => {
  const dose = { dailyMg: [120, 120] as [number, number] };

  it('brings the day and the dose', () => {
    expect(pinnedOf(dose, { relation: 'above' }, '2015-03-17')).toEqual({
      day: '2015-03-17',
      dose: [120, 120],
    });
  });

  it('leaves out a dose that is not compared, and a date without a day', () => {
    expect(pinnedOf(dose, { relation: 'not-comparable' }, '2015-03')).toEqual(NOTHING_PINNED);
  });
});
