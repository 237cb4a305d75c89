import { formatDay } from '../format/format-day.ts';
import { statedAmount } from '../format/stated-amount.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import { cardWordsOf } from '../messages/card/card-words-of.ts';
import { CardBar } from './card-bar.tsx';
import type { CardProps } from './card-props.ts';
import { Cautions } from './cautions.tsx';
import { NotADose } from './not-a-dose.tsx';
import { Reading } from './reading.tsx';
import { collectReferences, type References } from './references.ts';
import { RuleNow, RuleThen } from './rules.tsx';
import { SourceLink } from './source-link.tsx';

/** What each part of the card is drawn from. */
interface Part {
  words: CardWords;
  card: CardProps;
}

/** The list that the small numbers refer to, so that every source can be read without pointing. */
function Sources({ words, card, references }: Part & { references: References }) {
  if (references.all.length === 0) return null;
  return (
    <section>
      <h3>{words.sources}</h3>
      <ol class="card-sources">
        {references.all.map(({ number, source }) => (
          <li key={number}>
            <SourceLink words={words} language={card.language} source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Which data these are and how old, and what the card is not for: said on every card, always. */
function CardFooter({ words, card: { dataset, language } }: Part) {
  const day = formatDay(language, dataset.asOf);
  return (
    <footer class="card-footer">
      {dataset.stale && <p class="card-stale">{words.stale(day)}</p>}
      <p>{words.dataset(dataset.version, day)}</p>
      <p>{words.purpose}</p>
    </footer>
  );
}

/** How the mention was read, the rule now and then, cautions, sources. */
function Content({ words, card }: Part) {
  const { context, beside, language } = card;
  // Numbered over both countries, so that one number is one source on the whole card.
  const references = collectReferences(beside ? [context, beside] : [context], card.decision);
  // An id that the data do not know has no text to show; the data’s own check keeps that from happening.
  const cautions = context.cautions.map(card.caution).filter((each) => each !== undefined);
  return (
    <>
      <Reading words={words} card={card} />
      <RuleNow words={words} card={card} references={references} />
      <RuleThen words={words} card={card} references={references} />
      <Cautions words={words} language={language} cautions={cautions} />
      <Sources words={words} card={card} references={references} />
    </>
  );
}

/** The card of one mention, or what is left of it once the reader called it no dose. */
export function Card(card: CardProps) {
  const { mention, report, language } = card;
  const words = cardWordsOf(language);
  return (
    <div
      class="card"
      role="dialog"
      lang={language}
      tabIndex={-1}
      aria-label={words.dialog(statedAmount(words, language, mention))}
    >
      <CardBar words={words} card={card} />
      <div class="card-body">
        {report ? (
          <NotADose words={words} report={report} onCopy={card.on.copyReport} />
        ) : (
          <Content words={words} card={card} />
        )}
      </div>
      <CardFooter words={words} card={card} />
    </div>
  );
}
