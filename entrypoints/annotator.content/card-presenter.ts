import type { CardRequest, PageMention } from '../../src/page/page-layer.ts';
import { copyText } from '../../src/platform/clipboard.ts';
import type { Language } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { sendMessage } from '../../src/platform/messages.ts';
import type { Settings } from '../../src/platform/repair-settings.ts';
import type { Context } from '../../src/regulation/context.ts';
import { describe } from '../../src/regulation/describe.ts';
import { preferredIndication } from '../../src/regulation/preferred-indication.ts';
import type { CardFacts } from '../../src/ui/card/card-facts.ts';
import type { CardProps } from '../../src/ui/card/card-props.ts';
import { type MountedCard, mountCard } from '../../src/ui/card/mount-card.ts';
import { reportText } from '../../src/ui/card/report-text.ts';
import { cardWordsOf } from '../../src/ui/messages/card/card-words-of.ts';
import { cautionOf, DATASET, datasetStamp, decisionOf } from './card-data.ts';

/** Draws the card of one frame: mention and page facts in, context and Preact out. */
export class CardPresenter {
  readonly #settings: Settings;
  readonly #language: Language;
  readonly #read: () => CardFacts;
  #facts: CardFacts | null = null;
  #request: CardRequest | null = null;
  #mounted: MountedCard | null = null;
  /** What became of the mention that the reader called no dose, while its card is still open. */
  #report: { id: number; text: string; copied: boolean | null } | null = null;
  /** All mentions of the frame in reading order, for "3 of 12". */
  mentions: readonly PageMention[] = [];

  /** @param readFacts called when the first card or list needs to know: it reads the page's text */
  constructor(settings: Settings, language: Language, readFacts: () => CardFacts) {
    this.#settings = settings;
    this.#language = language;
    this.#read = readFacts;
  }

  get #page(): CardFacts {
    this.#facts ??= this.#read();
    return this.#facts;
  }

  /** The page's own date as read, or as the reader corrected it. */
  get pageDay(): string | null {
    return this.#page.pageDate?.day ?? null;
  }

  /** What the dataset says of a mention on this page. */
  contextOf(
    { mention }: Pick<PageMention, 'mention'>,
    jurisdiction = this.#page.country.code,
  ): Context {
    const situation = {
      jurisdiction,
      today: localDay(),
      pageDate: this.#page.pageDate?.day,
      indication: preferredIndication(mention, this.#settings.indication),
    };
    return describe(mention, situation, DATASET);
  }

  /** The mention under the second country of the reader's settings; null without one. */
  #besideOf(mention: PageMention): Context | null {
    const { beside } = this.#settings;
    if (beside === 'none' || beside === this.#page.country.code) return null;
    return this.contextOf(mention, beside);
  }

  /** Draws the card, or brings the one in the container up to date. @returns takes it down. */
  render(request: CardRequest): () => void {
    this.#request = request;
    const props = this.#propsOf(request);
    if (this.#mounted) this.#mounted.update(props);
    else this.#mounted = mountCard(request.container, props);
    return () => {
      this.#mounted?.unmount();
      this.#mounted = null;
      this.#request = null;
    };
  }

  #propsOf(request: CardRequest): CardProps {
    const { mention } = request;
    const index = this.mentions.findIndex(({ id }) => id === mention.id);
    return {
      mention: mention.explain(),
      context: this.contextOf(mention),
      beside: this.#besideOf(mention),
      decision: decisionOf,
      caution: cautionOf,
      facts: this.#page,
      dataset: datasetStamp(localDay()),
      language: this.#language,
      pinned: request.pinned,
      report: this.#report?.id === mention.id ? this.#report : null,
      position: index < 0 ? null : { index: index + 1, total: this.mentions.length },
      on: {
        pin: () => request.togglePin(),
        close: () => request.close(),
        previous: () => request.next(-1),
        next: () => request.next(1),
        correctDate: (day) => this.#correctDate(day),
        timeline: (id, pinned) => void sendMessage('openTimeline', { id, ...pinned }),
        notADose: () => this.#takeAway(request),
        copyReport: () => void this.#copyReport(request),
      },
    };
  }

  /** The reader knows the page's date better: it holds for all cards of this page view. */
  #correctDate(day: string): void {
    this.#facts = { ...this.#page, pageDate: { day, basis: 'reader' } };
    if (this.#request) this.render(this.#request);
  }

  /** The mark goes; its card stays and offers the report. */
  #takeAway(request: CardRequest): void {
    const { id, mention, snippet } = request.mention;
    const address = `${location.protocol}//${location.host}${location.pathname}`;
    const reported = { mention, snippet, address, version: DATASET.version };
    const text = reportText(cardWordsOf(this.#language), this.#language, reported);
    this.#report = { id, text, copied: null };
    request.dismiss();
  }

  async #copyReport(request: CardRequest): Promise<void> {
    if (this.#report === null) return;
    this.#report = { ...this.#report, copied: await copyText(this.#report.text) };
    if (this.#request?.mention.id === request.mention.id) this.render(this.#request);
  }
}
