import { describe, expect, it } from 'vitest';
import { covers, isAllSites } from '../../src/platform/match-origins.ts';

describe('what a grant covers', () => {
  it.each([
    [['*://example.org/*'], 'https://example.org/page', true],
    [['*://example.org/*'], 'https://www.example.org/page', false],
    [['*://*.example.org/*'], 'https://www.example.org/page', true],
    [['*://example.org/*'], 'https://example.org.evil.test/', false],
    [['*://*/*'], 'http://anything.test/', true],
    [['<all_urls>'], 'https://anything.test/', true],
    [['https://example.org/*'], 'http://example.org/', false],
    [[], 'https://example.org/', false],
    [['*://*/*'], 'not an address', false],
  ])('%j covers %s: %s', (patterns, url, covered) => {
    expect(covers(patterns, url)).toBe(covered);
  });

  it.each(['*://*/*', '<all_urls>', 'https://*/*'])('%s stands for all sites', (pattern) => {
    expect(isAllSites(pattern)).toBe(true);
  });

  it.each(['*://example.org/*', '*://*.org/*'])('%s does not', (pattern) => {
    expect(isAllSites(pattern)).toBe(false);
  });
});
