import { describe, expect, it } from 'vitest';
import { cardFigures } from '../../src/dataset/card-figures.ts';
import { REAL } from './support/real-dataset.ts';

const RECORDS = [...REAL.decisions, ...REAL.cautions];
/** Every jurisdiction whose public texts were looked at. */
const LOOKED_AT = [
  ...['AR', 'AT', 'AU', 'BD', 'BE', 'BR', 'CA', 'CH', 'DE', 'DK', 'ES', 'EU', 'FR', 'GB', 'IE'],
  ...['INT', 'IT', 'JP', 'NL', 'NO', 'NZ', 'PL', 'PT', 'RU', 'SG', 'UA', 'US', 'ZA'],
];

describe('the dataset of this checkout', () => {
  it('covers every jurisdiction that was looked at', () => {
    const found = new Set(REAL.decisions.map(({ jurisdiction }) => jurisdiction));
    expect([...found].sort()).toEqual(LOOKED_AT);
  });

  it('holds all French records and the rules of the other countries', () => {
    expect(REAL.decisions.filter(({ jurisdiction }) => jurisdiction === 'FR')).toHaveLength(50);
    expect(REAL.decisions.length).toBeGreaterThanOrEqual(133);
    expect(REAL.cautions.length).toBeGreaterThanOrEqual(76);
  });

  it.each(RECORDS)('$id: a source carries each figure that a card can show', (record) => {
    const carried = new Set(record.sources.flatMap(({ figures = [] }) => figures));
    expect(cardFigures(record).filter(({ figure }) => !carried.has(figure))).toEqual([]);
  });

  it('lets exactly one general rule hold at a time for each country, indication and route', () => {
    const general = new Map<string, string[]>();
    const ended = new Set(
      REAL.decisions.flatMap(({ effects }) =>
        effects.flatMap((each) => (each.effect === 'ends' ? [each.target] : [])),
      ),
    );
    for (const { id, jurisdiction, effects } of REAL.decisions) {
      for (const each of effects) {
        if (each.effect !== 'sets' || each.beside || ended.has(id)) continue;
        const key = `${jurisdiction} ${each.indication} ${each.route}`;
        general.set(key, [...(general.get(key) ?? []), id]);
      }
    }
    expect([...general].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('never tells a reader what to do, nor raises an alarm', () => {
    const alarming =
      /\b(forbidden|prohibited|interdit|proscrit|must not|il faut|vous devez|danger)\b/i;
    const told = RECORDS.flatMap((record) => [
      ...[record.id, record.title.en, record.title.fr],
      ...('summary' in record ? [record.summary.en, record.summary.fr] : []),
      ...('text' in record ? [record.text.en, record.text.fr] : []),
    ]);
    expect(told.filter((text) => alarming.test(text))).toEqual([]);
  });

  it('asks no network of a reader but plain web addresses', () => {
    const addresses = RECORDS.flatMap(({ sources }) =>
      sources.flatMap(({ url, copy }) => [url, ...(copy ? [copy] : [])]),
    );
    expect(addresses.filter((address) => !/^https?:\/\/[^/]+\.[a-z]{2,}/i.test(address))).toEqual(
      [],
    );
  });
});
