import type { Draft } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { past } from '../words/cursor.ts';
import { isMisspeltBaclofen } from '../words/near-names.ts';

const SHORTEST_NAME = 5;
const BULLET = /^[-•*·–]$/;

/** Whether the token at `at` is the first word of its line, a bullet aside. */
function opensLine({ tokens }: Passage, at: number): boolean {
  const first = BULLET.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return first === 0 || tokens[first]?.gap === 'line' || tokens[first]?.gap === 'paragraph';
}

const known = new WeakMap<Passage, boolean>();

/** Whether a line of the text is opened by a medicine's name and its amount; asked once a passage. */
function hasMedicineLine(passage: Passage): boolean {
  let has = known.get(passage);
  if (has === undefined) {
    const { tokens, names, amounts } = passage;
    const starts = new Set(amounts.map(({ from }) => from));
    has = names.some((at) => {
      const until = past(tokens, at, 'baclofen') || past(tokens, at, 'drug');
      return starts.has(until) && opensLine(passage, at);
    });
    known.set(passage, has);
  }
  return has;
}

/**
 * "Kryptal 20 mg once daily⏎Baclofen 10 mg tds": where one line is opened by a medicine's name and its
 * amount, the word in that place of another line is a name, too.
 * @param isDosing whether a folded word is one of dosing or of packs, not of a name
 * @returns the folded word, or null
 */
export function medicineOfLine(
  passage: Passage,
  { amount }: Draft,
  isDosing: (word: string) => boolean,
): string | null {
  const at = amount.from - 1;
  const word = passage.tokens[at];
  if (word?.kind !== 'word' || word.tags.length > 0 || word.text.length < SHORTEST_NAME)
    return null;
  if (isDosing(word.text) || isMisspeltBaclofen(word.text) || !opensLine(passage, at)) return null;
  return hasMedicineLine(passage) ? word.text : null;
}
