import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, repairSettings } from '../../src/platform/repair-settings.ts';

describe('stored settings are read field by field', () => {
  it('keeps what is sound beside what is broken', () => {
    const stored = { language: 'fr', jurisdiction: 7, hoverDelayMs: -1, indication: 'spasticity' };
    expect(repairSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'fr',
      indication: 'spasticity',
    });
  });

  it.each([null, undefined, 'text', 3, [], [1]])('falls back to the defaults on %j', (stored) => {
    expect(repairSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('drops keys that it does not know, such as those of a later version', () => {
    expect(repairSettings({ language: 'en', colour: 'red' })).not.toHaveProperty('colour');
  });

  it('makes sound settings of anything, and leaves sound settings alone', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = repairSettings(stored);
        expect(Object.keys(once).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(repairSettings(once)).toEqual(once);
      }),
    );
  });
});
