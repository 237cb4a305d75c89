/** How much of the page's text is kept to know what it is about (UTF-16 units). */
const KEPT = 40_000;

/** Learns from the texts that were looked at which drug the page as a whole is about. */
export class PageSubject {
  readonly #topicOf: (text: string) => string | null;
  #text = '';
  #topic: string | null | undefined;

  constructor(topicOf: (text: string) => string | null) {
    this.#topicOf = topicOf;
  }

  /** Takes in the next text of the page. */
  hear(text: string): void {
    if (this.#text.length >= KEPT) return;
    this.#text += `\n${text.slice(0, KEPT)}`;
    this.#topic = undefined;
  }

  /** The drug, or null; worked out when it is first asked for after something new was heard. */
  get topic(): string | null {
    if (this.#topic === undefined) this.#topic = this.#topicOf(this.#text);
    return this.#topic;
  }
}
