import type { CardDecision } from '../../dataset/card-dataset.ts';
import type { ContextLine } from '../../regulation/context.ts';
import { formatDay } from '../format/format-day.ts';
import { formatFigure } from '../format/format-figure.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import { pinnedOf } from '../timeline/pinned.ts';
import type { CardProps } from './card-props.ts';
import { compare } from './compare.ts';
import { Provisos } from './provisos.tsx';
import type { References } from './references.ts';
import { ReferenceMarks } from './source-link.tsx';

/** What each line of a rule is drawn from; handed down whole, since every part needs most of it. */
export interface RuleProps {
  words: CardWords;
  card: Pick<CardProps, 'language' | 'mention' | 'context' | 'decision' | 'facts' | 'on'>;
  references: References;
}

type LineProps = RuleProps & { line: ContextLine };

/** An act by its title and the day from which it holds: "RTU capped at 80 mg/day, 24 Jul 2017". */
function actName(language: Language, { title, inForceFrom, decidedOn }: CardDecision): string {
  const day = inForceFrom ?? decidedOn;
  return day === null ? title[language] : `${title[language]}, ${formatDay(language, day)}`;
}

/** The act behind a line with its sources; an id that the dataset lost is said, not skipped. */
function Act({ line: { decision: id }, words, card, references }: LineProps) {
  if (id === null) return <p class="card-act">{words.noRule}</p>;
  const known = card.decision(id);
  return (
    <p class="card-act">
      {known ? actName(card.language, known) : words.unsourced}{' '}
      <ReferenceMarks words={words} references={references.of(id)} />
    </p>
  );
}

/** Other acts in force beside the one shown: a reader who knows them would miss them. */
function Alongside({ words, card, line, references }: LineProps) {
  const acts = line.alongside.map(card.decision).filter((act) => act !== undefined);
  if (acts.length === 0) return null;
  return (
    <p class="card-proviso">
      {words.alongside}
      {acts.map((act, index) => (
        <span key={act.id}>
          {index === 0 ? ' ' : '; '}
          {actName(card.language, act)}
          <ReferenceMarks words={words} references={references.of(act.id).slice(0, 1)} />
        </span>
      ))}
    </p>
  );
}

/** For which use the rule holds, and from when where the page's date leaves several. */
function subject({ words, card: { language }, line }: LineProps): string {
  const { indication, route, heldFrom } = line;
  const name = words.indication[indication];
  const routed = route === 'intrathecal' ? `${name} · ${words.route.intrathecal}` : name;
  return heldFrom ? words.heldFrom(routed, formatDay(language, heldFrom)) : routed;
}

function maximum({ words, card: { language, mention }, line: { maxMgPerDay } }: LineProps): string {
  if (maxMgPerDay === null) return words.noMax;
  const max = words.max(words.mgPerDay(formatFigure(language, maxMgPerDay)));
  // An adult figure beside a child's dose must not pass for the child's.
  return mention.population === 'child' ? words.adults(max) : max;
}

/** The way to the picture of this rule over time. Pump doses have no timeline. */
function TimelineLink({ words, card, line }: LineProps) {
  const { mention, facts, on } = card;
  const { decision: id, route } = line;
  if (id === null || route !== 'oral' || !on.timeline) return null;
  const pinned = pinnedOf(mention, line, facts.pageDate?.day ?? null);
  return (
    <button type="button" class="card-link" onClick={() => on.timeline?.(id, pinned)}>
      {words.onTimeline}
    </button>
  );
}

/** The rule of one indication: its maximum, how the mention compares, and the act it comes from. */
export function RuleLine(props: LineProps) {
  const { words, card, line } = props;
  const { language, mention, context, decision } = card;
  const act = line.decision === null ? undefined : decision(line.decision);
  return (
    <li class="card-rule">
      <p class="card-rule-head">
        <span>{subject(props)}</span> <span class="card-max">{maximum(props)}</span>
      </p>
      <p class={`card-relation card-${line.relation}`}>
        {compare(words, language, line, { notes: context.notes, decision }, mention)}
      </p>
      <Act {...props} />
      <Provisos words={words} language={language} line={line} act={act} />
      <Alongside {...props} />
      <TimelineLink {...props} />
    </li>
  );
}
