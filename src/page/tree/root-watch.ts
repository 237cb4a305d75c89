import { rootOf, type ShadowRoots } from './shadow-roots.ts';

/** When to ask without an event (ms after the start): most custom elements get their root early. */
const LOOKS = [500, 1_000, 2_000, 4_000, 8_000];

/** Told by nothing else than that the reader does something: good moments to ask again. */
const MOMENTS = ['pointerdown', 'focusin', 'scrollend', 'visibilitychange'];

/**
 * Finds the shadow roots that no search and no observer tells of: those that an element was given
 * long after it came, and those of built-in elements with content. Never searches the page again.
 */
export class RootWatch {
  readonly #document: Document;
  readonly #roots: ShadowRoots;
  readonly #found: (roots: readonly ShadowRoot[]) => void;
  /** The root element at the time of listening: a document written anew has another. */
  #root: Element | null = null;

  /** @param found called with roots that were not met before, from within events: to take notes */
  constructor(
    document: Document,
    roots: ShadowRoots,
    found: (roots: readonly ShadowRoot[]) => void,
  ) {
    this.#document = document;
    this.#roots = roots;
    this.#found = found;
  }

  /** Asks the remembered elements some times on its own, until the signal is aborted. */
  start(signal: AbortSignal): void {
    const timers = LOOKS.map((wait) => setTimeout(this.#askAgain, wait));
    signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  }

  /** Listens until the signal is aborted; again where the page has written its document anew. */
  listen(signal: AbortSignal): void {
    const on = this.#document;
    if (on.documentElement === this.#root) return;
    this.#root = on.documentElement;
    const options = { capture: true, passive: true, signal };
    on.addEventListener('pointerover', this.#lookBehind, options);
    for (const type of MOMENTS) on.addEventListener(type, this.#look, options);
  }

  /** Text in a shadow root, pointed at, has its outermost host for a target: one read tells. */
  readonly #lookBehind = (event: Event): void => {
    if (!(event.target instanceof Element) || rootOf(event.target) === null) return;
    this.#tell(this.#roots.behind(event));
  };

  readonly #look = (event: Event): void => {
    this.#lookBehind(event);
    this.#askAgain();
  };

  readonly #askAgain = (): void => this.#tell(this.#roots.late());

  #tell(roots: readonly ShadowRoot[]): void {
    if (roots.length > 0) this.#found(roots);
  }
}
