import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Card } from '../../src/ui/card/card.tsx';
import type { CardProps } from '../../src/ui/card/card-props.ts';
import { cardProps, mention } from './card-fixture.ts';

// WCAG 2.2, 3.1.2: a screen reader would read these words with the sounds of the card's language.
const draw = (over: Partial<CardProps> = {}) =>
  renderToString(<Card {...cardProps({ language: 'en', ...over })} />);

const TRACED = mention({
  text: '80 mg par jour',
  trace: [{ rule: 'daily-dose', because: 'par jour' }],
});

it('says in which language the page’s words are', () => {
  const html = draw({ mention: TRACED, pageLang: 'fr' });
  expect(html).toContain('<q lang="fr">80 mg par jour</q>');
  expect(html).toContain('<span lang="fr">“par jour”</span>');
});

it('claims no language where the page states none', () => {
  expect(draw({ mention: TRACED })).toContain('<q>80 mg par jour</q>');
});

it('says in which language a source’s title is, where that is known', () => {
  const html = draw();
  expect(html).toMatch(/<a [^>]*lang="fr"[^>]*>Baclofène : une réduction/);
  expect(html).toMatch(/<a href="[^"]*" target="_blank"[^>]*>Décision n° 417607</);
});
