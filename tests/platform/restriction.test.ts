import { describe, expect, it } from 'vitest';
import { isViewer, restrictionOf } from '../../src/platform/restriction.ts';

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

describe('a file in the browser’s own viewer', () => {
  it.each(['application/pdf', 'image/png', 'image/svg+xml', 'video/mp4', 'audio/ogg'])(
    '%s is none that holds text for us',
    (type) => expect(isViewer(type)).toBe(true),
  );

  it.each(['text/html', 'application/xhtml+xml', 'text/plain', 'application/json'])(
    '%s is a page',
    (type) => expect(isViewer(type)).toBe(false),
  );
});
