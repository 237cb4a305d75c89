import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { TabMention } from '../../src/platform/active-tab.ts';
import type { SiteAccess } from '../../src/platform/site-access.ts';
import { PopupApp } from '../../src/ui/popup/popup-app.tsx';
import type { PopupProps, SiteState } from '../../src/ui/popup/popup-props.ts';
import { context, line, mention } from './card-fixture.ts';
import { decision, libraryOf } from './decision-fixture.ts';
import { plainText } from './plain-text.ts';

const NOTHING = () => undefined;
const LIBRARY = libraryOf([decision({ id: 'cap-2017' })]);

function site(
  access: Partial<Extract<SiteAccess, { kind: 'site' }>>,
  over: Partial<SiteState> = {},
): SiteState {
  return {
    access: { kind: 'site', host: 'journal.example', on: false, allSites: false, ...access },
    once: false,
    problem: null,
    ...over,
  };
}

function popup(over: Partial<PopupProps> = {}) {
  return (
    <PopupApp
      language="en"
      place="popup"
      panel={false}
      library={LIBRARY}
      news={[]}
      site={site({})}
      mentions={null}
      unread={null}
      on={{
        siteOn: NOTHING,
        siteOff: NOTHING,
        allSites: NOTHING,
        once: NOTHING,
        showMention: async () => true,
        options: NOTHING,
        panel: NOTHING,
        newsSeen: NOTHING,
        lookUp: NOTHING,
        save: NOTHING,
        copy: async () => true,
      }}
      {...over}
    />
  );
}

const found = (over: Partial<TabMention> = {}): TabMention => ({
  id: 1,
  frameId: 0,
  mention: mention(),
  snippet: 'No more than 80 mg/day is given.',
  context: context(),
  pageDay: null,
  ...over,
});

describe('the site’s switch', () => {
  it('is off with the three ways to read, and says that the browser will ask', () => {
    const html = renderToString(popup());
    expect(html).toMatch(
      /role="switch"[^>]*aria-checked="false"[^>]*aria-label="Mark doses on journal.example"/,
    );
    const text = plainText(popup());
    expect(text).toContain('Your browser will ask you before anything is read.');
    expect(text).toContain('Just this page, once');
    expect(text).toContain('All sites …');
  });

  it('is on only where the browser’s permission backs it', () => {
    const html = renderToString(popup({ site: site({ on: true }) }));
    expect(html).toContain('aria-checked="true"');
    expect(html).not.toContain('Just this page, once');
  });

  it('says what it does while all sites are on, and once it has left this one out', () => {
    const said = (on: boolean) => plainText(popup({ site: site({ on, allSites: true }) }));
    expect(said(true)).toContain('All sites are on. Turn the switch off to leave this site out.');
    expect(said(false)).toContain('All sites are on, but this one is left out.');
    // Neither would the browser ask.
    expect(said(false)).not.toContain('will ask you');
  });

  it('says that a page is read once', () => {
    const text = plainText(popup({ site: site({}, { once: true }) }));
    expect(text).toContain('This page is being read once.');
    expect(text).not.toContain('Just this page, once');
  });

  it('says plainly that a refused permission changed nothing', () => {
    const html = renderToString(popup({ site: site({}, { problem: 'refused' }) }));
    expect(html).toMatch(/role="alert">The browser’s permission was refused, so nothing changed/);
  });

  it.each([
    ['browser-page', 'one of the browser’s own pages'],
    ['store', 'off their own shop'],
    ['file', 'Files on this computer cannot be read.'],
    ['viewer', 'BacloLens reads web pages only.'],
    ['unknown', 'does not let extensions read this page'],
  ] as const)('has no switch on a restricted page (%s)', (reason, said) => {
    const html = renderToString(
      popup({ site: { ...site({}), access: { kind: 'restricted', reason } } }),
    );
    expect(html).toContain(said);
    expect(html).not.toContain('role="switch"');
  });
});

describe('a tab that was closed meanwhile', () => {
  const closed = { access: { kind: 'closed' as const }, once: false, problem: null };

  it.each([
    ['en', 'This tab was closed.'],
    ['fr', 'Cet onglet a été fermé.'],
  ] as const)('is told, with nothing of it left to steer or list (%s)', (language, said) => {
    const html = renderToString(popup({ language, site: closed, mentions: [found()] }));
    expect(html).toContain(said);
    expect(html).toContain('role="combobox"');
    expect(html).not.toContain('role="switch"');
    expect(html).not.toContain('class="mentions"');
  });
});

describe('the mentions of the page', () => {
  const on = site({ on: true });

  it('counts them and gives each its reading and its comparison in a line', () => {
    const high = mention({ low: 180, high: 180, dailyMg: [180, 180] });
    const above = found({ id: 2, mention: high, context: context([line({ relation: 'above' })]) });
    const text = plainText(popup({ site: on, mentions: [found(), above] }));
    expect(text).toContain('2 dose mentions');
    expect(text).toContain('80 mg/day · oral · maximum');
    expect(text).toContain('Higher than the stated maximum of 80 mg/day');
    expect(text).toContain('No more than 80 mg/day is given.');
  });

  it('names the indication where there are several', () => {
    const two = context([line(), line({ indication: 'spasticity', maxMgPerDay: 120 })]);
    const text = plainText(
      popup({ language: 'fr', site: on, mentions: [found({ context: two })] }),
    );
    expect(text).toContain('Spasticité : Dans la limite du maximum indiqué de 120 mg/jour');
  });

  it('tells no doses, not yet read, and site off apart', () => {
    expect(plainText(popup({ site: on, mentions: [] }))).toContain('No baclofen dose found');
    expect(plainText(popup({ site: on, mentions: null }))).toContain('Reading the page');
    expect(plainText(popup({ site: site({}), mentions: [] }))).toContain('Turn the site on');
  });

  it.each([
    ['unreached', 'This page has not been read.'],
    ['viewer', 'BacloLens reads web pages only.'],
    ['unknown', 'does not let extensions read this page'],
  ] as const)('says that a page was not read, and not that it holds none (%s)', (unread, said) => {
    const text = plainText(popup({ site: on, mentions: [], unread }));
    expect(text).toContain(said);
    expect(text).not.toContain('No baclofen dose found');
  });

  it('offers nothing that would not help over a file in the browser’s viewer', () => {
    const text = plainText(popup({ unread: 'viewer' }));
    expect(text).toContain('BacloLens reads web pages only.');
    expect(text).not.toContain('Just this page, once');
    expect(text).not.toContain('Turn the site on');
  });
});

describe('the side panel', () => {
  const hidden = { access: { kind: 'restricted' as const, reason: 'unknown' as const } };

  it('is offered where the browser has one', () => {
    expect(plainText(popup())).not.toContain('Side panel');
    expect(plainText(popup({ panel: true }))).toContain('Side panel');
  });

  it('says how to turn a site on whose address it is not told', () => {
    const state = { ...hidden, once: false, problem: null };
    expect(plainText(popup({ place: 'panel', site: state }))).toContain(
      'use the BacloLens button in the toolbar',
    );
    expect(plainText(popup({ site: state }))).toContain('does not let extensions read');
  });
});

describe('looking up', () => {
  it('offers a combobox that names its list', () => {
    const html = renderToString(popup());
    expect(html).toMatch(/role="combobox"[^>]*aria-expanded="false"[^>]*aria-controls="results"/);
  });

  it('says so where the packaged records cannot be read, and still steers the site', () => {
    const html = renderToString(popup({ library: null }));
    expect(html).toContain('The decisions in this package cannot be read.');
    expect(html).toContain('role="switch"');
  });

  it('dates its data, and warns when they are old', () => {
    expect(plainText(popup())).toContain('Data 2026.11.1, as of 22 Nov 2026');
    expect(plainText(popup({ library: { ...LIBRARY, stale: true } }))).toContain(
      'more than a year ago',
    );
  });
});

describe('what an update of the data changed', () => {
  const news = [
    {
      version: '2027.1.0',
      on: '2027-01-15',
      entries: [{ text: { en: 'A court ruled on the merits.', fr: 'Une cour a statué au fond.' } }],
    },
  ];

  it('is told before anything else, in the reader’s language', () => {
    const text = plainText(popup({ news, language: 'fr' }));
    expect(text).toContain('2027.1.0');
    expect(text.indexOf('Une cour a statué')).toBeLessThan(text.indexOf('journal.example'));
  });

  it('takes no room when there is none', () => {
    expect(plainText(popup())).not.toContain('New in the data');
  });
});

it('says in which language a sentence of the page is, where the page states it', () => {
  const lines = (over: Partial<TabMention>) =>
    renderToString(popup({ site: site({ on: true }), mentions: [found(over)] }));
  expect(lines({ snippet: '80 mg par jour au plus.', lang: 'fr' })).toMatch(
    /<span class="mention-text" lang="fr">80 mg par jour/,
  );
  expect(lines({})).toContain('<span class="mention-text">No more than');
});
