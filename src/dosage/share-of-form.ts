import { past } from './cursor.ts';
import type { Draft, Scene } from './draft.ts';
import { smallWordsOf } from './languages/small-words-of.ts';
import type { Token } from './tokens.ts';

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

/** Whether the words before a strength take a part of the form that has it: "half a 10 mg tablet". */
function takesShare(tokens: readonly Token[], { amount, before }: Draft): boolean {
  // Without a form it is no half: "una meta de 60 mg" is a goal, "dose media di 60 mg" a mean.
  let ofForm = isForm(tokens, amount.unitUntil) || isForm(tokens, amount.unitUntil + 1);
  for (let at = amount.from - 1; at >= Math.max(before, amount.from - REACH); at -= 1) {
    if (SHARE.test(tokens[at]?.text ?? '')) return ofForm;
    if (!isLight(tokens, at)) return false;
    ofForm ||= isForm(tokens, at);
  }
  return false;
}

/**
 * "half of a 10 mg tablet twice a day": what is taken is not the strength, so nothing is derived from it
 * unless the forms themselves are counted.
 */
export function markShare({ passage }: Scene, draft: Draft): void {
  if (draft.amount.tablet || draft.unit !== 'mg') return;
  if (takesShare(passage.tokens, draft)) draft.doubt = 'amount';
}
