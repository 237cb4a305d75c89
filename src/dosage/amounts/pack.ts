import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Token } from '../words/tokens.ts';

const PACK = smallWordsOf('pack');
const PACK_REACH = 5;

/** Prices and money, in the languages read here. */
const PRICE =
  /^(?:[€$£]|euros?|eur|dollars?|pounds?|reais|[ck]ost\w*|cout\w*|cuest\w*|cust\w{1,2}|pri[cx]es?|prix|prijs|preis|prezzo|precio|preco|sells?|sold)$/;
const PRICE_REACH = 6;

const endsSentence = (text: string) => /^[.;!?]$/.test(text);

/** Whether a word of prices stands in the same sentence, `step` by `step` from `at`. */
function isPriced(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  for (let next = at, left = PRICE_REACH; left > 0; next += step, left -= 1) {
    const text = tokens[next]?.text ?? '.';
    if (endsSentence(text)) return false;
    if (PRICE.test(text)) return true;
  }
  return false;
}

/**
 * "a box of 20 tablets of 10 mg", "30 tablets of 10 mg cost three euros": what is sold together, not what is
 * taken.
 * @param at where the count stands
 * @param until past the strength
 */
export function isPack(tokens: readonly Token[], at: number, until: number): boolean {
  for (let back = at - 1; back >= at - PACK_REACH; back -= 1) {
    if (PACK.test(tokens[back]?.text ?? '')) return true;
    if (tokens[back]?.kind === 'mark') break;
  }
  // "30 tablets of 10 mg per box"
  if (PACK.test(tokens[until + 1]?.text ?? '')) return true;
  return isPriced(tokens, until, 1) || isPriced(tokens, at - 1, -1);
}
