import type { WordClass } from './lexicon.ts';
import type { FoundTag, Token } from './tokens.ts';

/** The tag of class `cls` on the token at `at`, if any. */
export function tagAt(tokens: readonly Token[], at: number, cls: WordClass): FoundTag | undefined {
  const tags = tokens[at]?.tags;
  if (!tags || tags.length === 0) return undefined;
  return tags.find((tag) => tag.cls === cls);
}

/** Index after the phrase of class `cls` at `at`, or 0 where there is none. */
export function past(tokens: readonly Token[], at: number, cls: WordClass): number {
  return tagAt(tokens, at, cls)?.until ?? 0;
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
