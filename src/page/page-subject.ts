/** How much of the page's text is kept to know what it is about (UTF-16 units). */
const KEPT = 16_000;

/** Learns from the texts that were looked at which drug the page as a whole is about. */
export class PageSubject {
  readonly #topicOf: (text: string) => string | null;
  #text = '';
  #asked = -1;
  #topic: string | null = null;

  constructor(topicOf: (text: string) => string | null) {
    this.#topicOf = topicOf;
  }

  /** Takes in the next text of the page. */
  hear(text: string): void {
    if (this.#text.length < KEPT) this.#text += `\n${text.slice(0, KEPT)}`;
  }

  /** Forgets what was heard: another view has taken the page's place. */
  reset(): void {
    this.#text = '';
    this.#asked = -1;
    this.#topic = null;
  }

  /**
   * The drug, or null. Worked out when it is first asked for, and again only when twice as much has
   * been heard since: reading the page's head takes many times longer than reading one dose, and a
   * feed brings a little text with every post.
   */
  get topic(): string | null {
    if (this.#asked < 0 || this.#text.length >= 2 * this.#asked) {
      this.#topic = this.#topicOf(this.#text);
      this.#asked = Math.max(1, this.#text.length);
    }
    return this.#topic;
  }
}
