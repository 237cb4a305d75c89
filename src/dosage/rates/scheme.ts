import { numberAt } from '../numbers/number.ts';
import { isGlued, isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { newRate, type Rate } from './rate-read.ts';

const SCHEME_JOINT = /^[-+/]$/;

const DOTTED = /^\d(?:\.\d){2,3}$/;

/** Spanish charts: "1.0.1", in one token. */
function dottedScheme(tokens: readonly Token[], at: number): Rate | null {
  const text = tokens[at]?.text ?? '';
  if (!DOTTED.test(text)) return null;
  const sum = text.split('.').reduce((total, forms) => total + Number(forms), 0);
  return sum > 0 ? newRate('dose', at + 1, [sum, sum]) : null;
}

/** "1-0-1", "1 - 1 - 2", "1+1+1", "0-0-½": forms in the morning, at noon, in the evening. */
export function schemeAt(tokens: readonly Token[], at: number): Rate | null {
  const dotted = dottedScheme(tokens, at);
  if (dotted) return dotted;
  let sum = 0;
  let next = at;
  let parts = 0;
  let [joint, apart] = ['', false];
  while (parts < 5) {
    const number = numberAt(tokens, next);
    if (!number || number.word || number.value > 9) return null;
    sum += number.value;
    parts += 1;
    next = number.until;
    if (parts === 1) [joint, apart] = [tokens[next]?.text ?? '', !isGlued(tokens, next)];
    const joins = SCHEME_JOINT.test(joint) && isMark(tokens, next, joint);
    if (!joins || isGlued(tokens, next) === apart) break;
    next += 1;
  }
  return parts >= 3 ? newRate('dose', next, [sum, sum]) : null;
}

/** Whether a rate was written as the forms of a day. */
export function isScheme(tokens: readonly Token[], { times, until }: Rate): boolean {
  return (
    times !== null &&
    (DOTTED.test(tokens[until - 1]?.text ?? '') ||
      (SCHEME_JOINT.test(tokens[until - 2]?.text ?? '') && numberAt(tokens, until - 1) !== null))
  );
}
