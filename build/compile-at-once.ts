import type { Plugin } from 'vite';

/** Chromium's sign for it (version 136 on); a comment to all other browsers. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the browser compile a script's functions with the script, and not one by one as they are first called:
 * of the annotator two in five are called on every page with doses, and each would be parsed twice. On pages with
 * doses that saves a tenth of its time (docs/performance.md).
 * @param script the name of the built file
 */
export function compileAtOnce(script: string): Plugin {
  return {
    name: 'compile-at-once',
    generateBundle(_, bundle) {
      const chunk = bundle[script];
      if (chunk?.type === 'chunk') chunk.code = HINT + chunk.code;
    },
  };
}
