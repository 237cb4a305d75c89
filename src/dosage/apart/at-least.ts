import type { Token } from '../words/tokens.ts';

/** Index after "at least", "au moins", "mindestens" at `at`, or 0. */
export function pastLeast(tokens: readonly Token[], at: number): number {
  const one = /^(?:zu)?mindest(?:ens)?$|^wenigstens$|^minstens$|^almeno$/.test(
    tokens[at]?.text ?? '',
  );
  return one ? at + 1 : /^(?:least|moins|menos)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : 0;
}
