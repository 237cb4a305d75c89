import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Card } from '../../src/ui/card/card.tsx';
import type { CardProps } from '../../src/ui/card/card-props.ts';
import { cardProps, context, line, mention } from './card-fixture.ts';

/** The card's text as a reader sees it. */
const read = (over: Partial<CardProps>) =>
  renderToString(<Card {...cardProps(over)} />).replace(/<[^>]+>/g, '');

it.each(['FR', 'US', 'NL'])('names %s where no article is missed', (code) => {
  const facts = { ...cardProps().facts, country: { code, basis: 'choice' as const } };
  const text = read({ facts, context: context([line()], null, ['off-label']) });
  const name = cardProps().countryName(code);
  expect(text).toContain(`${name}: outside the authorised use (off-label).`);
  expect(text).not.toContain(`in ${name}`);
});

it('says of no rule of the page’s time that it still holds', () => {
  const facts = { ...cardProps().facts, pageDate: { day: '2017', basis: 'url' as const } };
  const ended = line({ decision: 'rtu-2014', maxMgPerDay: 300, heldFrom: '2014-03-17' });
  const text = read({ facts, context: context([line()], [ended]), language: 'fr' });
  expect(text).toContain('à partir du 17 mars 2014');
  expect(text).not.toContain('depuis');
});

it('says that no frequency is stated only where none is', () => {
  const untold = context([line({ relation: 'not-comparable' })], null, ['no-period']);
  const told = (over: Parameters<typeof mention>[0]) =>
    read({ context: untold, mention: mention({ dailyMg: null, ...over }) });
  expect(told({ per: null })).toContain('Not compared: dosing frequency not stated');
  expect(told({ per: 'week' })).toContain('Not compared: no daily dose can be read');
  expect(told({ per: 'day', doubt: 'drug' })).toContain('Not compared: the reading is not sure');
});
