import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { bareEntry } from './build/bare-entry.ts';
import { compileAtOnce } from './build/compile-at-once.ts';
import { datasetPlugin } from './build/dataset-plugin.ts';
import { frontCodedNames } from './build/front-coded-names.ts';
import { minifyAgain } from './build/minify-again.ts';

/** Extension pages may load their own files and nothing else: no request can leave them. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The keys that only one browser knows; Chromium warns of Firefox's and the other way round. */
function browserKeys(browser: string) {
  if (browser !== 'firefox') return { minimum_chrome_version: '123' };
  return {
    browser_specific_settings: {
      gecko: {
        id: 'baclolens@baclolens.example',
        // The first Firefox with CSS Custom Highlights, and with the consent screen that reads the key below.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // The preload helper would fetch; extension pages load from disk and need none. The targets are the
  // oldest browsers below: nothing is rewritten for older ones.
  vite: () => ({
    resolve: {
      alias: {
        '@aklinker1/zero-serialize-error': join(import.meta.dirname, 'build/plain-errors.ts'),
      },
    },
    plugins: [
      datasetPlugin(join(import.meta.dirname, 'data')),
      frontCodedNames(),
      minifyAgain('annotator.js', 'card.js', 'background.js'),
      compileAtOnce('annotator.js'),
      bareEntry(),
    ],
    build: { modulePreload: false, target: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'baclo' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_previousMention__',
      },
    },
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...browserKeys(browser),
  }),
});
