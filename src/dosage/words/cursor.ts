import type { WordClass } from './lexicon.ts';
import type { FoundTag, Token } from './tokens.ts';

/** The tag of class `cls` on the token at `at`, if any. */
export function tagAt(tokens: readonly Token[], at: number, cls: WordClass): FoundTag | undefined {
  const tags = tokens[at]?.tags;
  if (!tags) return undefined;
  // The longest phrase of a class stands first.
  for (const tag of tags) if (tag.cls === cls) return tag;
  return undefined;
}

/** Index after the phrase of class `cls` at `at`, or 0 where there is none. */
export function past(tokens: readonly Token[], at: number, cls: WordClass): number {
  const tag = tagAt(tokens, at, cls);
  return tag ? at + tag.length : 0;
}

/** Whether the token at `at` is the mark `text`. */
export function isMark(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && token.text === text;
}

/** Whether nothing parts the token at `at` from the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === 'none';
}
