import type { CardWords } from '../messages/card/card-words.ts';
import type { CardProps } from './card-props.ts';

/** The mention with its trace, and the language of the page’s words. */
interface Props {
  words: CardWords;
  card: Pick<CardProps, 'mention' | 'pageLang'>;
}

/** Names a step in the reader's words. "ceiling: …" is the detector's vote for a statement type. */
function stepName(words: CardWords, rule: string): string {
  const [head = rule] = rule.split(':');
  // The rule of a statement type is named after the type, with what spoke for it behind a colon.
  const role = Object.entries(words.role).find(([each]) => each === head)?.[1];
  if (role !== undefined) return words.stepRole(role);
  return Object.entries(words.step).find(([each]) => each === head)?.[1] ?? rule;
}

/** The page's own words and the steps that read them, for whoever doubts the reading. */
export function HowRead({ words, card: { mention, pageLang } }: Props) {
  return (
    <details class="card-how">
      <summary>{words.howRead}</summary>
      <p>
        {words.asWritten}
        {words.colon}
        <q lang={pageLang}>{mention.text}</q>
      </p>
      <ul>
        {(mention.trace ?? []).map(({ rule, because }) => (
          <li key={`${rule}${because}`}>
            {stepName(words, rule)}
            {words.colon}
            <span lang={pageLang}>{words.quoted(because)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
