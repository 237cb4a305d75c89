import type { CardCaution, CardDecision } from '../../dataset/card-dataset.ts';
import type { Mention } from '../../dosage/mention.ts';
import type { Context } from '../../regulation/context.ts';
import type { Language } from '../messages/language.ts';
import type { Pinned } from '../timeline/pinned.ts';
import type { CardFacts } from './card-facts.ts';

/** What the card reports back. Each is called from a reader's own click, key or form. */
export interface CardEvents {
  pin: (pinned: boolean) => void;
  close: () => void;
  previous: () => void;
  next: () => void;
  /** YYYY-MM-DD as the reader corrected it. */
  correctDate: (day: string) => void;
  /** Opens the timeline of an act with the mention pinned on it. Not in the sample. */
  timeline?: (id: string, pinned: Pinned) => void;
  /** The reader says that this is no dose: its mark goes, a report is offered. Not in the sample. */
  notADose?: () => void;
  copyReport?: () => void;
}

/** Everything that one card shows; the card holds no state of its own and looks nothing up. */
export interface CardProps {
  mention: Mention;
  /** BCP 47 language of the text around it, as the page states it; undefined where it does not. */
  pageLang: string | undefined;
  context: Context;
  /** The same mention under a second country's rules, where the reader asked for one beside. */
  beside: Context | null;
  /** Looks an id of `context` up in the dataset; undefined where it does not know it. */
  decision: (id: string) => CardDecision | undefined;
  caution: (id: string) => CardCaution | undefined;
  facts: CardFacts;
  /** Names a country of the contexts in the reader's language; an unknown code is handed back. */
  countryName: (code: string) => string;
  /** `asOf` is the day (YYYY-MM-DD) up to which sources were looked at. */
  dataset: { version: string; asOf: string; stale: boolean };
  language: Language;
  pinned: boolean;
  /** Place among the page's mentions, counted from 1; null hides the two buttons. */
  position: { index: number; total: number } | null;
  /** The report to copy once the mark was taken away; `copied` is null before the first try. */
  report: { text: string; copied: boolean | null } | null;
  on: CardEvents;
}
