import type { Decision } from '../../dataset/schema/decision.ts';
import type { TabMention } from '../../platform/active-tab.ts';
import { compare } from '../card/compare.ts';
import { mentionFacets } from '../card/mention-facets.ts';
import { statedAmount } from '../format/stated-amount.ts';
import type { PageWords } from '../messages/page-words.ts';

interface Props {
  words: PageWords;
  mentions: readonly TabMention[];
  decision: (id: string) => Decision | undefined;
  onShow: (mention: TabMention) => void;
}

/** How one mention stands to the rule now, a line per indication. */
function standing(
  { card, language }: PageWords,
  { context, mention }: TabMention,
  decision: Props['decision'],
): string[] {
  return context.now.map((line) => {
    const said = compare(card, language, line, { notes: context.notes, decision }, mention);
    const label = card.indication[line.indication];
    return context.now.length === 1 ? said : label + card.colon + said;
  });
}

/** The page's mentions, a line each. The way to them without a pointer, as for a screen reader. */
export function MentionList({ words, mentions, decision, onShow }: Props) {
  const { card, language } = words;
  return (
    <ol class="mentions">
      {mentions.map((line) => (
        <li key={`${line.frameId}:${line.id}`}>
          <button type="button" onClick={() => onShow(line)}>
            <span class="mention-dose">
              <strong>{statedAmount(card, language, line.mention)}</strong>
              {mentionFacets(card, line.mention).map((facet) => ` · ${facet}`)}
            </span>
            {standing(words, line, decision).map((said) => (
              <span key={said} class="mention-standing">
                {said}
              </span>
            ))}
            <span class="mention-text">{line.snippet}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
