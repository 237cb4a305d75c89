import { placeCard } from '../../src/page/card/card-placement.ts';
import type { CardRequest, CardView, PageMention } from '../../src/page/page-layer.ts';
import { copyText } from '../../src/platform/clipboard.ts';
import type { FrameOptions } from '../../src/platform/frame-options.ts';
import type { MentionLine } from '../../src/platform/messages.ts';
import cardStyles from '../../src/ui/card/card.css?inline';
import type { CardProps } from '../../src/ui/card/card-props.ts';
import { type MountedCard, mountCard } from '../../src/ui/card/mount-card.ts';
import { reportText } from '../../src/ui/card/report-text.ts';
import { chooseDayFormat } from '../../src/ui/format/format-day.ts';
import { cardWordsOf } from '../../src/ui/messages/card/card-words-of.ts';
import type { Language } from '../../src/ui/messages/language.ts';
import { type CardAnswer, CardAnswers } from './card-answers.ts';
import type { CardLink } from './card-link.ts';

/** Draws the cards of one frame: a mention in, what the dataset says of it and Preact out. */
export class CardPresenter implements CardView {
  readonly styles = cardStyles;
  readonly place = placeCard;
  readonly #answers: CardAnswers;
  readonly #link: CardLink;
  #language: Language;
  #request: CardRequest | null = null;
  #mounted: MountedCard | null = null;
  /** What became of the mention that the reader called no dose, while its card is still open. */
  #report: { id: number; text: string; copied: boolean | null } | null = null;

  constructor(options: FrameOptions, link: CardLink) {
    this.#answers = new CardAnswers(options, link);
    this.#link = link;
    this.#language = options.language;
    chooseDayFormat(options.dateFormat);
  }

  /** Follows the reader's options, in an open card too. */
  update(options: FrameOptions): void {
    this.#answers.options = options;
    this.#language = options.language;
    chooseDayFormat(options.dateFormat);
    this.#redraw();
  }

  async prepare(mention: PageMention): Promise<void> {
    await this.#answers.of(mention);
  }

  render(request: CardRequest): () => void {
    this.#request = request;
    const answer = this.#answers.known(request.mention.id);
    if (answer !== undefined) this.#draw(request, answer);
    return () => {
      this.#mounted?.unmount();
      this.#mounted = null;
      this.#request = null;
    };
  }

  /** The lines of the popup's list. */
  async lines(mentions: readonly PageMention[]): Promise<MentionLine[]> {
    const contexts = await this.#answers.contextsOf(mentions);
    const { pageDay } = this.#answers;
    return contexts.flatMap((context, index) => {
      const line = mentions[index];
      if (line === undefined) return [];
      const { id, mention, snippet, passage } = line;
      const { lang } = passage.around;
      return [{ id, mention, snippet, context, pageDay, ...(lang && { lang }) }];
    });
  }

  #draw(request: CardRequest, answer: CardAnswer): void {
    const props = { ...answer, ...this.#stateOf(request) };
    const { id } = request.mention;
    if (this.#mounted) this.#mounted.update(id, props);
    else this.#mounted = mountCard(request.container, id, props);
  }

  #stateOf(request: CardRequest): Omit<CardProps, keyof CardAnswer> {
    return {
      language: this.#language,
      pinned: request.pinned,
      report: this.#report?.id === request.mention.id ? this.#report : null,
      position: request.position,
      on: {
        pin: () => request.togglePin(),
        close: () => request.close(),
        previous: () => request.next(-1),
        next: () => request.next(1),
        correctDate: (day) => {
          this.#answers.correctDate(day);
          this.#redraw();
        },
        timeline: (id, pinned) => this.#link.openTimeline(id, pinned),
        notADose: () => this.#takeAway(request),
        copyReport: () => void this.#copyReport(request),
      },
    };
  }

  /** Asks again for what the open card shows, and draws it as soon as it is known. */
  #redraw(): void {
    const request = this.#request;
    if (request === null) return;
    this.prepare(request.mention).then(
      () => this.#request?.mention.id === request.mention.id && this.render(this.#request),
      // The card keeps showing what it knew.
      () => undefined,
    );
  }

  /** The mark goes; its card stays and offers the report. */
  #takeAway(request: CardRequest): void {
    const { id, mention, snippet } = request.mention;
    const address = `${location.protocol}//${location.host}${location.pathname}`;
    const version = this.#answers.known(id)?.dataset.version ?? '';
    const reported = { mention, snippet, address, version };
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
