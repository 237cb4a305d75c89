import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WelcomeApp } from '../../src/ui/welcome/welcome-app.tsx';
import type { WelcomeProps } from '../../src/ui/welcome/welcome-props.ts';
import { cardProps, context, line, mention } from './card-fixture.ts';
import { plainText } from './plain-text.ts';

/** Stands in for the detector: reads two doses, wherever it stands. */
const read: WelcomeProps['read'] = ({ text }) =>
  [15, 180].map((mg) => {
    const words = `${mg} mg`;
    const start = text.indexOf(words);
    const dose = { text: words, start, end: start + words.length };
    const relation = mg <= 80 ? 'within' : 'above';
    return {
      mention: mention({ ...dose, low: mg, high: mg, dailyMg: [mg, mg] }),
      context: context([line({ relation })]),
    };
  });

function welcome(over: Partial<WelcomeProps> = {}) {
  const { decision, caution, dataset } = cardProps();
  return (
    <WelcomeApp
      language="en"
      read={read}
      data={{ decision, caution, dataset }}
      allSites={false}
      problem={null}
      on={{ allSites: () => undefined, options: () => undefined }}
      {...over}
    />
  );
}

describe('the welcome page', () => {
  it.each(['en', 'fr'] as const)(
    'shows the sample whole, with its doses as buttons (%s)',
    (language) => {
      const html = renderToString(welcome({ language }));
      expect(html.match(/class="mark"/g)).toHaveLength(2);
      const { start, text } = {
        start: html.indexOf('sample-text'),
        text: plainText(welcome({ language })),
      };
      expect(start).toBeGreaterThan(0);
      expect(text).toContain(
        language === 'en' ? 'The tablets hold 10 mg.' : 'Les comprimés sont dosés à 10 mg.',
      );
    },
  );

  it('starts with a dose that is above the rule of today', () => {
    const html = renderToString(welcome());
    expect(html).toMatch(/aria-pressed="true" aria-label="Show the card for 180 mg"/);
    expect(html).toContain('Higher than the stated maximum of 80 mg/day');
  });

  it('promises privacy before it offers any site', () => {
    const text = plainText(welcome());
    expect(text.indexOf('Nothing leaves the browser')).toBeLessThan(
      text.indexOf('Choose where it reads'),
    );
    expect(text).toContain('So far it may read nothing.');
  });

  it('says when all sites are on, and when the browser refused', () => {
    expect(plainText(welcome({ allSites: true }))).toContain('Reading is on for all sites.');
    expect(plainText(welcome({ problem: 'refused' }))).toContain('was refused, so nothing changed');
  });

  it('stands without a card where the dataset cannot be read', () => {
    const text = plainText(welcome({ data: null }));
    expect(text).toContain('Choose where it reads');
    expect(text).not.toContain('Rule now');
  });
});
