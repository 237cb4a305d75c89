import type { Draft } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import type { Rate } from '../rates/rate-read.ts';
import { hasIn } from '../roles/role-cues.ts';
import type { Token } from '../words/tokens.ts';

/** "this amount three times a day", "the same dose twice daily": how often, said of it again. */
export function rateOfSame(tokens: readonly Token[], { amount, after }: Draft): Rate | null {
  for (let at = amount.until; at < after; at += 1) {
    const word = tokens[at]?.text;
    if (word !== 'this' && word !== 'that' && word !== 'same') continue;
    if (!/^(?:dose|amount|dosage|quantity)$/.test(tokens[at + 1]?.text ?? '')) continue;
    const found = rateAt(tokens, at + 2);
    // Past a change "this dose" may be another one.
    const changed =
      hasIn(tokens, amount.until, at, 'change') || hasIn(tokens, amount.until, at, 'increment');
    if (found?.times && !changed) return found;
  }
  return null;
}
