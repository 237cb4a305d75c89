import { tagText } from '../passage/passage.ts';
import { namingsIn } from './owner.ts';

/** How much of a page is read to know what it is about, UTF-16 units; its head tells. */
const READ = 16_000;
/** Named once or twice, a drug may only be compared with the page's own. */
const FEWEST = 3;
/** Share of all drugs named on the page that the topic must have. */
const SHARE = 2 / 3;

/**
 * The drug that a whole page is about, for pages whose title and headings name none ("Home » Health"):
 * the one named most, if it is named three times and twice as often as all others together.
 * @param text the page's text from its beginning; only the head of it is read
 * @returns the drug's name as in the word lists, or null where no drug stands out
 */
export function topicOfPage(text: string): string | null {
  const passage = tagText(text.slice(0, READ));
  const namings = namingsIn(passage, 0, passage.tokens.length, false);
  const counts = new Map<string, number>();
  for (const { name } of namings) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [top] = [...counts].sort(([, a], [, b]) => b - a);
  if (!top) return null;
  const [name, count] = top;
  return count >= FEWEST && count >= SHARE * namings.length ? name : null;
}
