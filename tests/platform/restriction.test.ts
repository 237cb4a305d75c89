import { describe, expect, it } from 'vitest';
import { restrictionOf } from '../../src/platform/restriction.ts';

describe('why a page can never be read', () => {
  it.each([
    ['chrome://extensions/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['chrome-extension://abc/popup.html', 'browser-page'],
    ['view-source:https://example.org/', 'browser-page'],
    ['file:///home/reader/leaflet.html', 'file'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/fr/', 'store'],
    [undefined, 'unknown'],
    ['not an address', 'unknown'],
  ])('%s: %s', (url, reason) => {
    expect(restrictionOf(url)).toBe(reason);
  });

  it.each(['https://example.org/a', 'http://localhost:8080/'])('%s can be asked for', (url) => {
    expect(restrictionOf(url)).toBeNull();
  });
});
