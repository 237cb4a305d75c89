import type { Plugin } from 'vite';

const ENTRY = /^\0virtual:wxt-unlisted-script-entrypoint\?/;

/**
 * Starts the scripts that go into pages without the frame that WXT puts around them: it catches what they
 * throw to say so, in development only, and the browser says so by itself. In each page that saves 0.3 kB.
 */
export function bareEntry(): Plugin {
  return {
    name: 'bare-entry',
    apply: 'build',
    transform(code, id) {
      const [line] = /^import definition from .*$/m.exec(code) ?? [];
      if (!ENTRY.test(id) || line === undefined) return null;
      return `${line}\nexport default definition.main();\n`;
    },
  };
}
