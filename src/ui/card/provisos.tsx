import type { CardDecision } from '../../dataset/card-dataset.ts';
import type { ContextLine } from '../../regulation/context.ts';
import { ageRule } from '../format/age-rule.ts';
import { formatFigure, formatRange } from '../format/format-figure.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';

interface Props {
  words: CardWords;
  language: Language;
  line: ContextLine;
  /** The act behind the line, where the dataset knows it. */
  act: CardDecision | undefined;
}

/** "More than 100" leaves 100 itself outside hospital, "100 to 120" does not. */
function hospitalOnly({ words, language, line }: Props): string | null {
  const { above, from } = line.hospital ?? {};
  const figure = above ?? from;
  if (figure === undefined) return null;
  return words[above ? 'hospitalAbove' : 'hospitalFrom'](
    words.mgPerDay(formatFigure(language, figure)),
  );
}

/** The question in the record's own words where there is one: "open" alone helps nobody decide. */
function openQuestion({ words, language, line, act }: Props): string | null {
  if (!line.open) return null;
  const asked = act?.openQuestions?.find(({ kind, settledBy }) => kind === 'legal' && !settledBy);
  return asked ? words.openAbout(asked.text[language]) : words.open;
}

/** What else the act says of its figures, and whether a court has still to settle it. */
export function Provisos(props: Props) {
  const { words, language, line } = props;
  const { usualMgPerDay: usual, byAge } = line;
  const hospital = hospitalOnly(props);
  const question = openQuestion(props);
  return (
    <>
      {byAge?.map((group) => (
        <p key={group.ages.en}>
          {group.ages[language]}
          {words.colon}
          {ageRule(words, language, group)}
        </p>
      ))}
      {usual && !byAge && (
        <p class="card-proviso">{words.usual(words.mgPerDay(formatRange(language, ...usual)))}</p>
      )}
      {hospital && !byAge && <p class="card-proviso">{hospital}</p>}
      {question && <p class="card-open">{question}</p>}
    </>
  );
}
