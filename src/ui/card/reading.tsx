import type { Mention } from '../../dosage/mention.ts';
import { dailyWorking } from '../format/daily-working.ts';
import { formatRange } from '../format/format-figure.ts';
import { statedAmount } from '../format/stated-amount.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import type { CardProps } from './card-props.ts';
import { HowRead } from './how-read.tsx';
import { mentionFacets } from './mention-facets.ts';

/** The card whose mention is shown as read; in the sample, nobody can correct it. */
interface Props {
  words: CardWords;
  card: CardProps;
}

/** What the reader must know before any comparison: a slip, a strength, a step, another route. */
function remark(words: CardWords, { slip, unit, role, step, route }: Mention): string | null {
  if (slip) return unit === 'g' ? words.slip.grams : words.slip.other;
  if (role === 'strength') return words.readAs.strength;
  if (step === 'difference') return words.readAs.difference;
  return route === 'intrathecal' ? words.readAs.intrathecal : null;
}

/**
 * The day's total on a part of a split day. Not on a step or a strength: their sum is no day's dose.
 * It stands apart from the rules, because the parts themselves are not compared.
 */
function dayTotal(words: CardWords, language: Language, mention: Mention): string | null {
  const { dayTotalMg, role, slip } = mention;
  if (!dayTotalMg || slip || role === 'increment' || role === 'strength') return null;
  return words.dayTotal(words.mgPerDay(formatRange(language, ...dayTotalMg)));
}

/** How the mention was read, with its working, what is only implied, and what stays unsure. */
export function Reading({ words, card }: Props) {
  const { language, mention, on } = card;
  // "by 5 mg t.i.d.": so much more a day, and no daily dose.
  const isDose = mention.role !== 'increment' || mention.step === 'level';
  const working = isDose && dailyWorking(words, language, mention);
  const total = dayTotal(words, language, mention);
  // Beside the figure and before any rule: it says why nothing may be compared.
  const told = remark(words, mention);
  return (
    <section class="card-reading">
      <h2>
        <strong>{statedAmount(words, language, mention)}</strong>
        {mentionFacets(words, mention).map((facet) => ` · ${facet}`)}
      </h2>
      {working && <p class="card-working">{words.dailyDose(working)}</p>}
      {total && <p class="card-working">{total}</p>}
      {mention.doubt && !mention.slip && (
        <p class="card-unsure">
          <b>{words.notSure}</b>
          {words.colon}
          {words.doubt[mention.doubt]}
        </p>
      )}
      {told && <p class="card-remark">{told}</p>}
      {mention.implied.length > 0 && (
        <p class="card-implied">{mention.implied.map((part) => words.implied[part]).join(' · ')}</p>
      )}
      <div class="card-doubts">
        <HowRead words={words} card={card} />
        {on.notADose && (
          <button type="button" class="card-link" onClick={on.notADose}>
            {words.report.ask}
          </button>
        )}
      </div>
    </section>
  );
}
