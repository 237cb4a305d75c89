import { askPatiently } from '../../src/platform/ask-patiently.ts';
import type { FrameOptions } from '../../src/platform/frame-options.ts';
import { sendMessage } from '../../src/platform/messages.ts';
import type { CardLink } from '../card/card-link.ts';
import type { CardPresenter } from '../card/card-presenter.ts';
// What the card's script leaves in this frame's world is declared there.
import type {} from '../card/open-card.ts';

/** The lines to the background; a card that is wanted comes late rather than never. */
function linkUntil(signal: AbortSignal): CardLink {
  return {
    explain: (request) => askPatiently(() => sendMessage('explainMention', request), signal),
    facts: (page) => askPatiently(() => sendMessage('readFacts', page), signal),
    answer: (question) => askPatiently(() => sendMessage('answerMentions', question), signal),
    // Asked twice, two tabs could open.
    openTimeline: (id, pinned) => void sendMessage('openTimeline', { id, ...pinned }),
  };
}

/** What draws the cards of this frame; it comes when it is first asked for, most pages never ask. */
export class FrameCard {
  readonly #signal: AbortSignal;
  #options: FrameOptions;
  #loading: Promise<CardPresenter> | null = null;

  constructor(options: FrameOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /** Follows the reader's options, in an open card too. */
  follow(options: FrameOptions): void {
    this.#options = options;
    this.#loading?.then(
      (presenter) => presenter.update(options),
      () => undefined,
    );
  }

  /** The same presenter at every call; rejects where it cannot be had. */
  fetch(): Promise<CardPresenter> {
    this.#loading ??= this.#load();
    this.#loading.catch(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #load(): Promise<CardPresenter> {
    await askPatiently(() => sendMessage('loadCard'), this.#signal);
    const open = globalThis.baclolensCard;
    if (open === undefined) throw new Error('The card’s script did not come.');
    return open(this.#options, linkUntil(this.#signal));
  }
}
