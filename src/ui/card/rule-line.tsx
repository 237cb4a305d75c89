import type { ContextLine } from '../../regulation/context.ts';
import { formatDay } from '../format/format-day.ts';
import { formatFigure, formatRange } from '../format/format-figure.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import type { CardProps } from './card-props.ts';
import { compare } from './compare.ts';
import type { CardDecision } from './records.ts';
import type { References } from './references.ts';
import { ReferenceMarks } from './source-link.tsx';

export interface RuleProps {
  words: CardWords;
  card: Pick<CardProps, 'language' | 'mention' | 'context' | 'decision'>;
  references: References;
}

/** An act by its title and the day from which it holds: "RTU capped at 80 mg/day, 24 Jul 2017". */
function actName(language: Language, { title, inForceFrom, decidedOn }: CardDecision): string {
  const day = inForceFrom ?? decidedOn;
  return day === null ? title[language] : `${title[language]}, ${formatDay(language, day)}`;
}

function Act({ id, words, card, references }: RuleProps & { id: string | null }) {
  if (id === null) return <p class="card-act">{words.noRule}</p>;
  const known = card.decision(id);
  return (
    <p class="card-act">
      {known ? actName(card.language, known) : words.unsourced}{' '}
      <ReferenceMarks words={words} references={references.of(id)} />
    </p>
  );
}

/** What else the act says of its figures, and whether a court has still to settle it. */
function Provisos({
  words,
  card,
  line,
}: Pick<RuleProps, 'words' | 'card'> & { line: ContextLine }) {
  const { language } = card;
  const { usualMgPerDay: usual, hospitalAboveMgPerDay: hospital, open } = line;
  const mg = (figure: string) => words.mgPerDay(figure);
  return (
    <>
      {usual && <p class="card-proviso">{words.usual(mg(formatRange(language, ...usual)))}</p>}
      {hospital !== null && (
        <p class="card-proviso">{words.hospital(mg(formatFigure(language, hospital)))}</p>
      )}
      {open && <p class="card-open">{words.open}</p>}
    </>
  );
}

function Alongside({
  ids,
  words,
  card,
}: Pick<RuleProps, 'words' | 'card'> & { ids: readonly string[] }) {
  const acts = ids.map(card.decision).filter((act) => act !== undefined);
  if (acts.length === 0) return null;
  return (
    <p class="card-proviso">
      {words.alongside} {acts.map((act) => actName(card.language, act)).join('; ')}
    </p>
  );
}

/** The rule of one indication: its maximum, how the mention compares, and the act it comes from. */
export function RuleLine({ line, ...props }: RuleProps & { line: ContextLine }) {
  const { words, card } = props;
  const { indication, route, maxMgPerDay, relation } = line;
  const max =
    maxMgPerDay === null ? null : words.mgPerDay(formatFigure(card.language, maxMgPerDay));
  return (
    <li class="card-rule">
      <p class="card-rule-head">
        <span>
          {words.indication[indication]}
          {route === 'intrathecal' && ` · ${words.route.intrathecal}`}
        </span>{' '}
        <span class="card-max">{max === null ? words.noMax : words.max(max)}</span>
      </p>
      <p class={`card-relation card-${relation}`}>
        {compare(words, card.language, line, card.context, card.mention)}
      </p>
      <Act id={line.decision} {...props} />
      <Provisos words={words} card={card} line={line} />
      <Alongside ids={line.alongside} words={words} card={card} />
    </li>
  );
}
