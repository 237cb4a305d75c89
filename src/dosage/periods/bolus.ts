import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Screening boluses are 25 to 100 micrograms (Lioresal Intrathecal label), now and then 150. */
const LARGEST_BOLUS_MCG = 150;

const TAKES = /^(?:on|taking|takes?|prends?|nimmt|nehme|tom[ao]|prend[eo]|neemt)$/;

/** "She is taking Lioresal 50 mcg": what somebody is on is no bolus. */
export function isOngoing(tokens: readonly Token[], { amount, before }: Draft): boolean {
  let at = amount.from - 1;
  while (at > before && (past(tokens, at, 'baclofen') || past(tokens, at, 'of'))) at -= 1;
  return at >= before && TAKES.test(tokens[at]?.text ?? '');
}

/** Few micrograms with no rate are a bolus or a test dose; more may be what a pump gives a day. */
export function isFewMicrograms({ unit, high, words }: Draft): boolean {
  // "from a mean initial dose of 83 µg": means are told of what pumps give.
  return unit === 'mcg' && high <= LARGEST_BOLUS_MCG && !words.has('average');
}

const SCREENED = smallWordsOf('screening');

/** "test dose 50 mcg, increased by 25 mcg": the step of a bolus is a bolus' too. */
export function isStepOfBolus(scene: Scene, draft: Draft): boolean {
  if (!isFewMicrograms(draft)) return false;
  if (scene.words.has('single')) return true;
  const { tokens } = scene.passage;
  const { from, until } = draft.sentence;
  return tokens.slice(from, until).some(({ text }) => SCREENED.test(text));
}

const INJECTED = /^(?:inject|injizi|iniett|injet|inyect)/;
const AFTER_REACH = 8;
const isInjection = ({ text }: Token) => INJECTED.test(text);

/** "the dose injected was 1000 µg", "200 µg was injected": one dose, unless a pump or a rate is told of. */
export function isInjected(
  { passage: { tokens } }: Scene,
  { unit, amount, sentence, after }: Draft,
): boolean {
  if (unit !== 'mcg') return false;
  const said = tokens.slice(sentence.from, amount.from);
  const next = tokens.slice(amount.until, Math.min(after, amount.until + AFTER_REACH));
  return (
    (said.some(isInjection) || next.some(isInjection)) &&
    !tokens
      .slice(sentence.from, sentence.until)
      .some(({ text }) => /^(?:pump|infus|contin|deliver)/.test(text))
  );
}
