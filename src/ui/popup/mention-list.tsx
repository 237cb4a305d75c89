import type { Decision } from '../../dataset/schema/decision.ts';
import type { TabMention } from '../../platform/active-tab.ts';
import { compare } from '../card/compare.ts';
import { mentionFacets } from '../card/mention-facets.ts';
import { statedAmount } from '../format/stated-amount.ts';
import type { PageWords } from '../messages/page-words.ts';
import { type Pinned, pinnedOf } from '../timeline/pinned.ts';

/** The page’s doses with the ways that lead on from each. */
interface Props {
  words: PageWords;
  mentions: readonly TabMention[];
  decision: (id: string) => Decision | undefined;
  onShow: (mention: TabMention) => void;
  /** Opens the timeline of an act with the mention pinned on it. */
  onTimeline: (id: string, pinned: Pinned) => void;
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

/** A way to the picture of each rule that the mention stands beside, with the mention pinned. */
function TimelineLinks({
  words: { card },
  line: { mention, context, pageDay },
  onTimeline,
}: Pick<Props, 'words' | 'onTimeline'> & { line: TabMention }) {
  // A pump dose has no timeline: nothing oral may be drawn beside it.
  const rules = context.now.filter(({ route }) => route === 'oral');
  return (
    <p class="mention-ways">
      {rules.map((rule) => {
        const { decision: id, indication } = rule;
        if (id === null) return null;
        return (
          <button
            key={indication}
            type="button"
            class="link"
            onClick={() => onTimeline(id, pinnedOf(mention, rule, pageDay))}
          >
            {card.onTimeline}
            {rules.length > 1 && card.colon + card.indication[indication]}
          </button>
        );
      })}
    </p>
  );
}

/** The page's mentions, a line each. The way to them without a pointer, as for a screen reader. */
export function MentionList({ words, mentions, decision, onShow, onTimeline }: Props) {
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
            <span class="mention-text" lang={line.lang}>
              {line.snippet}
            </span>
          </button>
          <TimelineLinks words={words} line={line} onTimeline={onTimeline} />
        </li>
      ))}
    </ol>
  );
}
