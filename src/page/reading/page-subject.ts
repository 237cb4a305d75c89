import type { Subject } from '../../dosage/read-passages.ts';

/** How much of the page's text is kept to know what it is about (UTF-16 units). */
const KEPT = 16_000;

/** Collects the text from which the drug that the page as a whole is about can be told. */
export class PageSubject {
  #text = '';
  #topic: string | null | undefined;
  /** How much text the topic was told from. */
  #toldFrom = 0;

  /** Takes in the next text of the page. */
  hear(text: string): void {
    if (this.#text.length < KEPT) this.#text += `\n${text.slice(0, KEPT)}`;
  }

  /** Forgets what was heard: another view has taken the page's place. */
  reset(): void {
    this.#text = '';
    this.#topic = undefined;
    this.#toldFrom = 0;
  }

  /** The topic where it is known, unless twice as much has been heard since; else the text itself. */
  get subject(): Subject {
    const known = this.#topic !== undefined && this.#text.length < 2 * this.#toldFrom;
    return known ? { topic: this.#topic ?? null } : { heard: this.#text };
  }

  /** Takes in what was made of a subject; `undefined` where nothing asked for the topic. */
  learn(subject: Subject, topic: string | null | undefined): void {
    if (topic === undefined || !('heard' in subject)) return;
    // The answer may come when another view has taken the page's place.
    if (!this.#text.startsWith(subject.heard)) return;
    this.#topic = topic;
    this.#toldFrom = Math.max(1, subject.heard.length);
  }
}
