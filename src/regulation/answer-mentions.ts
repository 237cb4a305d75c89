import type { CardCaution, CardDataset, CardDecision } from '../dataset/card-dataset.ts';
import { isStale } from '../dataset/is-stale.ts';
import type { Indication, Mention } from '../dosage/mention.ts';
import {
  type ChosenJurisdiction,
  chooseJurisdiction,
  type JurisdictionHints,
} from './choose-jurisdiction.ts';
import type { Context } from './context.ts';
import { describe } from './describe.ts';
import { preferredIndication } from './preferred-indication.ts';

/** What a page asks of the dataset about its mentions. Plain data, so that it can be sent. */
export interface MentionsQuestion {
  readonly mentions: readonly Mention[];
  /** What the page and the reader tell of the country; the dataset knows which ones it holds. */
  readonly country: Omit<JurisdictionHints, 'known'>;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The page's own date, as far as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly pageDay: string | null;
  /** The reader's usual indication. */
  readonly indication: 'auto' | Indication;
  /** A second country whose rules the reader wants to see beside; `none` for no other. */
  readonly beside: string;
}

/** One mention under the rules. */
export interface AnsweredMention {
  readonly context: Context;
  /** Under the second country's rules; null where none was asked for, or it is the same. */
  readonly beside: Context | null;
}

/** What the dataset says, with every record that the contexts name. */
export interface MentionsAnswer {
  readonly country: ChosenJurisdiction;
  /** In the order asked. */
  readonly mentions: readonly AnsweredMention[];
  readonly decisions: readonly CardDecision[];
  readonly cautions: readonly CardCaution[];
  readonly dataset: { readonly version: string; readonly asOf: string; readonly stale: boolean };
}

/** The acts that a card names: the rule's own and those beside it. */
function decisionsOf(contexts: readonly Context[], dataset: CardDataset): CardDecision[] {
  const lines = contexts.flatMap(({ now, then }) => [...now, ...(then ?? [])]);
  const named = new Set(lines.flatMap(({ decision, alongside }) => [decision, ...alongside]));
  return dataset.decisions.filter(({ id }) => named.has(id));
}

function cautionsOf(contexts: readonly Context[], dataset: CardDataset): CardCaution[] {
  const named = new Set(contexts.flatMap(({ cautions }) => cautions));
  return dataset.cautions.filter(({ id }) => named.has(id));
}

/**
 * Says what the dataset knows of each mention of a page: contexts, and the records they name, so that
 * a card can be drawn where the dataset itself is not.
 */
export function answerMentions(question: MentionsQuestion, dataset: CardDataset): MentionsAnswer {
  const { today, pageDay, beside } = question;
  const known = new Set(dataset.decisions.map(({ jurisdiction }) => jurisdiction));
  const country = chooseJurisdiction({ ...question.country, known });
  const contextOf = (mention: Mention, jurisdiction: string): Context => {
    const indication = preferredIndication(mention, question.indication);
    const pageDate = pageDay ?? undefined;
    return describe(mention, { jurisdiction, today, pageDate, indication }, dataset);
  };
  const other = beside === 'none' || beside === country.code ? null : beside;
  const mentions = question.mentions.map((mention) => ({
    context: contextOf(mention, country.code),
    beside: other === null ? null : contextOf(mention, other),
  }));
  const contexts = mentions.flatMap((each) => [each.context, each.beside ?? []].flat());
  return {
    country,
    mentions,
    decisions: decisionsOf(contexts, dataset),
    cautions: cautionsOf(contexts, dataset),
    dataset: {
      version: dataset.version,
      asOf: dataset.asOf,
      stale: isStale(dataset.asOf, today),
    },
  };
}
