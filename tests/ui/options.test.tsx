import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readChoices } from '../../entrypoints/options/read-choices.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/repair-settings.ts';
import { OptionsApp } from '../../src/ui/options/options-app.tsx';
import type { OptionsProps } from '../../src/ui/options/options-props.ts';
import { plainText } from './plain-text.ts';

const NOTHING = () => undefined;

function options(over: Partial<OptionsProps> = {}) {
  return (
    <OptionsApp
      language="en"
      settings={DEFAULT_SETTINGS}
      stored={null}
      grants={{ granted: [], allSites: false, off: [], problem: null }}
      dataset={{
        version: '2026.11.1',
        asOf: '2026-11-22',
        stale: false,
        decisions: 136,
        cautions: 76,
        jurisdictions: 4,
        countries: ['FR', 'DE', 'GB'],
      }}
      on={{
        change: NOTHING,
        allSites: NOTHING,
        giveBack: NOTHING,
        giveAllBack: NOTHING,
        allow: NOTHING,
        save: NOTHING,
        load: async () => true,
      }}
      {...over}
    />
  );
}

describe('the options', () => {
  it('lists the countries of the dataset by name in the reader’s language', () => {
    const text = plainText(options({ language: 'fr' }));
    expect(text).toMatch(/Automatique Allemagne France Royaume-Uni/);
  });

  it('keeps a stored country without rules in sight, as it is still the one that counts', () => {
    const settings = { ...DEFAULT_SETTINGS, jurisdiction: 'EU' };
    expect(plainText(options({ settings }))).toContain('European Union');
    expect(plainText(options())).not.toContain('European Union');
  });

  it('asks for a delay only where the pointer opens the card by resting', () => {
    expect(plainText(options())).toContain('Rest before it opens');
    const settings = { ...DEFAULT_SETTINGS, hover: 'key' as const };
    expect(plainText(options({ settings }))).not.toContain('Rest before it opens');
  });

  it('keeps an unusual stored delay among the choices', () => {
    const settings = { ...DEFAULT_SETTINGS, hoverDelayMs: 420 };
    expect(renderToString(options({ settings }))).toMatch(
      /<option[^>]*selected[^>]*value="420"|<option[^>]*value="420"[^>]*selected/,
    );
  });

  it('lists each granted site by its host, with a way to take it off', () => {
    const granted = ['*://journal.example/*', 'https://has.example/*'];
    const html = renderToString(
      options({ grants: { granted, allSites: false, off: [], problem: null } }),
    );
    expect(html).toContain('aria-label="Remove access: journal.example"');
    expect(html).toContain('aria-label="Remove access: has.example"');
    expect(html).toContain('Remove all access');
  });

  it('shows all sites as one grant, and the sites kept off beside it', () => {
    const grants = { granted: ['*://*/*'], allSites: true, off: ['bank.example'], problem: null };
    const html = renderToString(options({ grants }));
    expect(html).toContain('aria-label="Remove access: All sites"');
    expect(html).toContain('aria-label="Allow again: bank.example"');
    expect(html).not.toContain('Turn on for all sites');
  });

  it('says whether a choice was stored', () => {
    expect(plainText(options({ stored: 'saved' }))).toContain('Saved.');
    expect(plainText(options({ stored: 'failed' }))).toContain(
      'The browser refused to store this.',
    );
  });

  it('says what it is for, and that nothing leaves the browser', () => {
    const text = plainText(options());
    expect(text).toContain('136 decisions and 76 cautions from 4 jurisdictions');
    expect(text).toContain('It takes no patient data');
    expect(text).toContain('Nothing leaves the browser.');
  });

  it('says so where the packaged dataset cannot be read', () => {
    expect(plainText(options({ dataset: null }))).toContain('cannot be read');
  });
});

describe('choices from a file', () => {
  it('come back as they were saved', () => {
    const chosen = { ...DEFAULT_SETTINGS, language: 'fr' as const, hoverDelayMs: 800 };
    expect(readChoices(JSON.stringify(chosen))).toEqual(chosen);
  });

  it('get the default where one is broken, and keep the others', () => {
    expect(readChoices('{"language":"fr","hover":"shout"}')).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'fr',
    });
  });

  it.each(['', 'not json', '[]', 'null', '42', '{"other":"program"}'])('are none in %j', (text) => {
    expect(readChoices(text)).toBeNull();
  });
});
