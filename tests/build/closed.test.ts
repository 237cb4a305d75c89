import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../scripts/extension-copy.ts';

/**
 * Everything that could open a connection. `fetch` only as the global it is: the search library has a
 * method of that name on its index. The browser's own `browser.*` APIs in use open none.
 */
const NETWORK =
  /(?<![.\w$])fetch\s*\((?![^()]*\)\s*\{)|(?:window|self|globalThis)\.fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts/;
const CODE_FROM_STRINGS = /\beval\s*\(|new Function\b/;

/** None of these lets anything read a page by itself. Firefox has its sidebar without a permission. */
const PERMISSIONS: Record<string, readonly string[]> = {
  Chromium: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  Firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

function readManifest(build: string) {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
}

function readScripts(build: string): [name: string, code: string][] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => [name, readFileSync(join(build, name), 'utf8')]);
}

describe.each([
  ['Chromium', CHROME_BUILD],
  ['Firefox', FIREFOX_BUILD],
])('the %s build is closed', (browser, build) => {
  const manifest = readManifest(build);

  it('asks at install for what it uses, and for no site', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[browser]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('has a side panel that does not open by itself', () => {
    const { side_panel: panel, sidebar_action: sidebar } = manifest;
    expect(panel?.default_path ?? sidebar?.default_panel).toBe('sidepanel.html');
    expect(sidebar?.open_at_install ?? false).toBe(false);
  });

  it('lets its own pages connect to nothing', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('names no network API and builds no code from strings in any bundle', () => {
    const scripts = readScripts(build);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(([, code]) => NETWORK.test(code)).map(([name]) => name)).toEqual([]);
    expect(
      scripts.filter(([, code]) => CODE_FROM_STRINGS.test(code)).map(([name]) => name),
    ).toEqual([]);
  });

  it('says where it can that it collects no data', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    expect(gecko?.data_collection_permissions).toEqual(
      browser === 'Firefox' ? { required: ['none'] } : undefined,
    );
  });
});
