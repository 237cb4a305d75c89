import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Has Terser go over scripts that Vite's own minifier has made small. That one alone is better than Terser alone,
 * the two come to 0.6 kB less in each annotated page, and 4 kB less in the background (gzip).
 * @param scripts the names of the built files
 */
export function minifyAgain(...scripts: readonly string[]): Plugin {
  return {
    name: 'minify-again',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const script of scripts) {
        const chunk = bundle[script];
        if (chunk?.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 2 },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}
