import { past } from './cursor.ts';
import type { Scene } from './draft.ts';
import type { Surroundings } from './mention.ts';
import { BACLOFEN, namingsIn, topicOf, topicOfTitle } from './owner.ts';
import { type Passage, readPassage } from './passage.ts';
import { countOf } from './role-cues.ts';

/** Milligrams of one dose form, where exactly one strength is stated in these texts. */
function tabletStrength(passages: readonly Passage[]): number | null {
  const strengths = new Set<number>();
  for (const { tokens, amounts } of passages) {
    for (const amount of amounts) {
      const stated = amount.tablet?.strength;
      if (typeof stated === 'number') strengths.add(stated);
      const form = past(tokens, amount.unitUntil, 'form') || past(tokens, amount.from - 2, 'form');
      if (form && amount.unit.unit === 'mg' && amount.low === amount.high)
        strengths.add(amount.low);
    }
  }
  const [only] = strengths;
  return strengths.size === 1 && only !== undefined ? only : null;
}

const tagged = (passage: Passage, cls: 'intrathecal') =>
  countOf(passage.tokens, 0, passage.tokens.length, cls) > 0;

/** Reads a text together with what stands around it on its page. */
export function sceneOf(text: string, around: Surroundings, explain: boolean): Scene {
  const passage = readPassage(text, around.lang);
  const { headers = [], heading, title, before } = around;
  const titles = [...headers, heading, title].flatMap((line) =>
    line ? [readPassage(line, around.lang)] : [],
  );
  const page = titles.map(topicOfTitle).find((topic) => topic !== null) ?? null;
  const above = before ? readPassage(before, around.lang) : null;
  const namings = namingsIn(passage, 0, passage.tokens.length, false);
  const own = new Set(namings.map((naming) => naming.name));
  const only = own.size === 1 ? ([...own][0] ?? null) : null;
  const earlier = above && topicOf(namingsIn(above, 0, above.tokens.length, true), page);
  return {
    passage,
    page,
    aboutBaclofen: page === BACLOFEN || own.has(BACLOFEN) || earlier === BACLOFEN,
    intrathecalPage: titles.some((line) => tagged(line, 'intrathecal')),
    tabletMg: tabletStrength([...titles, passage]),
    narrative: Math.min(4, countOf(passage.tokens, 0, passage.tokens.length, 'narrative')),
    ruled:
      countOf(passage.tokens, 0, passage.tokens.length, 'instruct') +
      countOf(passage.tokens, 0, passage.tokens.length, 'change'),
    label: null,
    last: null,
    otherDrugs: own.size - (own.has(BACLOFEN) ? 1 : 0),
    topic: earlier ?? page ?? only,
    explain,
  };
}
