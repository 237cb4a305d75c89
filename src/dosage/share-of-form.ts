import { smallWordsOf } from './languages/small-words-of.ts';
import type { Draft } from './passage/draft.ts';
import { isGlued, isMark, past } from './words/cursor.ts';
import type { Token } from './words/tokens.ts';

const SHARE = smallWordsOf('share');
const ARTICLE = smallWordsOf('aArticle');
const REACH = 6;

/** What may stand between "half" and the strength: "of a", "d'un comprimé de", a hyphen. */
function isLight(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    past(tokens, at, 'of') > 0 ||
    past(tokens, at, 'tablet') > 0 ||
    past(tokens, at, 'baclofen') > 0 ||
    ARTICLE.test(text) ||
    /^(?:d|'|-|zu|da)$/.test(text)
  );
}

const isForm = (tokens: readonly Token[], at: number) =>
  past(tokens, at, 'tablet') > 0 || past(tokens, at, 'baclofen') > 0;

/** Whether the words before a strength take a part of the form that has it: "half a 10 mg tablet", "la moitié d'un comprimé". */
export function takesShare(tokens: readonly Token[], { amount, before }: Draft): boolean {
  // Without a form it is no half: "una meta de 60 mg" is a goal, "dose media di 60 mg" a mean.
  let ofForm =
    amount.tablet !== null ||
    isForm(tokens, amount.unitUntil) ||
    isForm(tokens, amount.unitUntil + 1);
  // "4 1/2 20 mg tablets"
  if (ofForm && isMark(tokens, amount.from - 2, '/') && isGlued(tokens, amount.from - 1))
    return true;
  for (let at = amount.from - 1; at >= Math.max(before, amount.from - REACH); at -= 1) {
    // "deux comprimés et demi de 10 mg"
    if (SHARE.test(tokens[at]?.text ?? '')) return ofForm || isForm(tokens, at - 2);
    if (!isLight(tokens, at)) return false;
    ofForm ||= isForm(tokens, at);
  }
  return false;
}
