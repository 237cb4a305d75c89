import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Mention } from '../dosage/mention.ts';
import type { ExplainRequest, ReadAnswer, ReadRequest } from '../dosage/read-passages.ts';
import type { PageDate } from '../page/facts/page-date.ts';
import type { PageStatements } from '../page/facts/page-statements.ts';
import type { MentionsAnswer, MentionsQuestion } from '../regulation/answer-mentions.ts';
import type { Context } from '../regulation/context.ts';
import type { FrameOptions } from './frame-options.ts';
import type { Language } from './language.ts';

/** One line of the popup's list of mentions. */
export interface MentionLine {
  /** Known to the frame that holds the mention, for `showMention`. */
  id: number;
  mention: Mention;
  /** The sentence around the mention, plain text. */
  snippet: string;
  /** The language of the page's words, where the page states it (BCP 47). */
  lang?: string;
  context: Context;
  /** The page's own date: YYYY, YYYY-MM or YYYY-MM-DD; null where it was not found. */
  pageDay: string | null;
}

/** What a page tells of itself; codes are ISO 3166 alpha-2. */
export interface ReadFacts {
  /** Its own date, or the one that the reader corrected it to. */
  readonly pageDate: { day: string; basis: PageDate['basis'] | 'reader' } | null;
  /** What speaks for a country: the authorities that the text names, the page, the browser. */
  readonly country: {
    readonly authorities: string | null;
    readonly page: string | null;
    readonly browser: string | null;
  };
}

/** With the language in which the answer is to name countries. */
export type NamedQuestion = MentionsQuestion & { readonly language: Language };

/** With the names of the answer's countries, by their codes: a page would take 15 ms to make them. */
export type NamedAnswer = MentionsAnswer & { readonly countryNames: Record<string, string> };

interface Protocol {
  /** To the background: read the doses in passages of this frame's page. */
  readPassages(request: ReadRequest): ReadAnswer;
  /** To the background: read one mention again, with the trace of how; null where it is none. */
  explainMention(request: ExplainRequest): Mention | null;
  /** To the background: the page's date and country from what it says of itself. */
  readFacts(page: PageStatements): ReadFacts;
  /** To the background: what the dataset says of mentions. */
  answerMentions(question: NamedQuestion): NamedAnswer;
  /** To the background: what of the reader's options a frame needs before any card. */
  frameOptions(): FrameOptions;
  /** To every frame: they changed. */
  frameOptionsChanged(options: FrameOptions): void;
  /** To the background: bring the card's script into this frame. */
  loadCard(): void;
  /** To the background and the popup: this frame’s mentions are others now, or it comes, or it goes. */
  mentionsCounted(): void;
  /** To the annotator: how many mentions this frame shows, for the toolbar badge. */
  countMentions(): number;
  /**
   * To the background: read one tab once, under the permission that opening the popup gave. False, or
   * rejected, where the browser refused.
   */
  readOnce(data: { tabId: number; url: string }): boolean;
  /** To the background: open an act's timeline in a tab, with what to pin; a page cannot itself. */
  openTimeline(data: { id: string; day: string | null; dose: Mention['dailyMg'] }): void;
  /** To the annotator of one frame. */
  listMentions(): MentionLine[];
  /** To the annotator: scroll to the mention and open its card. False when it is gone. */
  showMention(id: number): boolean;
  /** To the annotator: open the card of the next (1) or previous (-1) mention. False where none is. */
  stepMention(direction: 1 | -1): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
