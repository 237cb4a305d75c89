import { describe, expect, it } from 'vitest';
import { chooseJurisdiction } from '../../src/regulation/choose-jurisdiction.ts';

const known = new Set(['FR', 'US', 'DE']);

describe('whose rules are shown', () => {
  it.each([
    [
      'the reader’s choice wins',
      { setting: 'DE', authorities: 'FR', page: 'FR', browser: 'US' },
      'DE',
      'choice',
    ],
    [
      'a chosen country without decisions is kept',
      { setting: 'SE', authorities: null, page: 'FR', browser: 'US' },
      'SE',
      'choice',
    ],
    [
      'authorities named before the page’s own country',
      { setting: 'auto', authorities: 'FR', page: 'US', browser: 'US' },
      'FR',
      'authorities',
    ],
    [
      'the page before the browser',
      { setting: 'auto', authorities: null, page: 'FR', browser: 'US' },
      'FR',
      'page',
    ],
    [
      'the browser where the page tells nothing',
      { setting: 'auto', authorities: null, page: null, browser: 'US' },
      'US',
      'browser',
    ],
    [
      'a page country without decisions is passed over',
      { setting: 'auto', authorities: null, page: 'SE', browser: 'DE' },
      'DE',
      'browser',
    ],
    [
      'France where nothing is known',
      { setting: 'auto', authorities: null, page: null, browser: null },
      'FR',
      'default',
    ],
  ])('%s', (_name, hints, code, basis) => {
    expect(chooseJurisdiction({ ...hints, known })).toEqual({ code, basis });
  });
});
