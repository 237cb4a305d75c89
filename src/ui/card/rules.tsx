import { formatDay } from '../format/format-day.ts';
import type { CardProps } from './card-props.ts';
import { DateForm } from './page-date.tsx';
import { RuleLine, type RuleProps } from './rule-line.tsx';
import { sameRules } from './same-rules.ts';

type Props = RuleProps & { card: CardProps };

/** One line for each indication: alcohol and spasticity ceilings are never merged into one. */
function Lines({ lines, ...props }: RuleProps & { lines: CardProps['context']['now'] }) {
  if (lines.length === 0) return <p class="card-act">{props.words.noRule}</p>;
  return (
    <ul class="card-rules">
      {lines.map((line) => (
        <RuleLine
          key={`${line.indication} ${line.route} ${line.heldFrom}`}
          line={line}
          {...props}
        />
      ))}
    </ul>
  );
}

/** The same mention under the second country that the reader asked for; never mixed with the first. */
function Beside({ when, ...props }: Props & { when: 'now' | 'then' }) {
  const { words, card } = props;
  const lines = card.beside?.[when];
  if (!card.beside || !lines) return null;
  return (
    <>
      <h4>{words.beside(card.countryName(card.beside.jurisdiction))}</h4>
      <Lines lines={lines} {...props} card={{ ...card, context: card.beside }} />
    </>
  );
}

/** The rule on the day of reading, with the country it is for and why that country. */
export function RuleNow(props: Props) {
  const { words, card } = props;
  const { code, basis } = card.facts.country;
  const country = card.countryName(code);
  return (
    <section>
      <h3>
        {words.ruleNow} · {country} <small>({words.country[basis]})</small>
      </h3>
      <Lines lines={card.context.now} {...props} />
      {card.context.notes.includes('off-label') && (
        <p class="card-off-label">{words.offLabel(country)}</p>
      )}
      <Beside when="now" {...props} />
    </section>
  );
}

/** The rule on the page's own date, which may be another one than today's. */
export function RuleThen(props: Props) {
  const { words, card } = props;
  const { pageDate } = card.facts;
  const { now, then } = card.context;
  if (pageDate === null || then === null) {
    return (
      <section>
        <h3>{words.pageDate}</h3>
        <p class="card-act">{words.dateUnknown}</p>
        <DateForm words={words} card={card} />
      </section>
    );
  }
  return (
    <section>
      <h3>
        {words.ruleThen(formatDay(card.language, pageDate.day))}{' '}
        <small>({words.dateBasis[pageDate.basis]})</small>
      </h3>
      {then.some(({ heldFrom }) => heldFrom) && <p class="card-act">{words.severalRules}</p>}
      {sameRules(now, then) ? (
        <p class="card-act">{words.sameRule}</p>
      ) : (
        <Lines lines={then} {...props} />
      )}
      <Beside when="then" {...props} />
      <DateForm words={words} card={card} />
    </section>
  );
}
