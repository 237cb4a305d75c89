import type { Token } from '../words/tokens.ts';

/** The sign that stands for a comma known to part decimals. */
export const DECIMAL = '٫';

/** "3,125" or "1,200": a comma before exactly three digits parts thousands in English, decimals elsewhere. */
const EITHER = /^[1-9]\d{0,2},\d{3}$/;

/** What a comma before three digits parts in a text; `open` where its language is not known. */
export type CommaParts = 'decimals' | 'thousands' | 'open';

/** Nobody writes a nought at the end of three decimals: "1,200" stays what it may be. */
const endsInNought = (text: string) => text.endsWith('0');

/** Marks the commas that part decimals: "3,125 mg" in German. */
export function markDecimals(tokens: readonly Token[], parts: CommaParts): void {
  if (parts !== 'decimals') return;
  for (const token of tokens)
    if (token.kind === 'number' && EITHER.test(token.text) && !endsInNought(token.text))
      token.text = token.text.replace(',', DECIMAL);
}

/** Whether a figure may be a thousand times another: "1,200 mg" in German, "3,125 mg" in no known language. */
export function isOpenComma({ kind, text }: Token, parts: CommaParts): boolean {
  if (kind !== 'number' || parts === 'thousands' || !EITHER.test(text)) return false;
  return endsInNought(text) === (parts === 'decimals');
}
