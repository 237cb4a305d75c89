import { type HoverEvent, type HoverState, hover, IDLE, shownId } from './hover-machine.ts';

/** Time to move from a mark to its card, or back (ms); what long-tuned previews ended with. */
const GRACE = 300;

/**
 * So much before the end of a rest the next frame is asked for (ms): a card made ready ahead takes the browser
 * some 10 to bring to the screen, and is to be there when the rest is over.
 */
const AHEAD = 12;

/** What the driver moves: the card on the screen. */
export interface HoverView {
  /** Called when the pointer comes to rest on a mark, whose card is due in `delay` ms if it stays. */
  prepare(id: number, delay: number): void;
  /** Called when another mark's card is due, and again when its pin changes. */
  show(id: number, how: { pinned: boolean; held: boolean }): void;
  /** Called when no card is due any more, whether one was shown or only made ready. */
  hide(): void;
}

/** Runs the hover machine: keeps its state, its one timer, and the view in step. */
export class HoverDriver {
  readonly #view: HoverView;
  #delay: number;
  #state: HoverState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #aheadTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param delay how long the pointer must rest on a mark before its card shows (ms) */
  constructor(view: HoverView, delay: number) {
    this.#view = view;
    this.#delay = delay;
  }

  get state(): HoverState {
    return this.#state;
  }

  setDelay(delay: number): void {
    this.#delay = delay;
  }

  dispatch(event: HoverEvent): void {
    const before = this.#state;
    this.#state = hover(before, event);
    if (this.#state === before) return;
    if (this.#state.token !== before.token) this.#startTimer();
    this.#updateView(before);
  }

  stop(): void {
    this.dispatch({ type: 'dismiss' });
    this.#clearTimers();
  }

  #startTimer(): void {
    this.#clearTimers();
    const { at, token } = this.#state;
    if (at !== 'dwelling' && at !== 'leaving') return;
    const wait = at === 'dwelling' ? this.#delay : GRACE;
    const elapse = () => this.dispatch({ type: 'elapsed', token });
    // Also where no frame comes, as in a window that nobody sees.
    this.#timer = setTimeout(elapse, wait);
    if (at === 'leaving') return;
    this.#aheadTimer = setTimeout(() => requestAnimationFrame(elapse), wait - AHEAD);
  }

  #clearTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#aheadTimer);
  }

  #updateView(before: HoverState): void {
    const now = this.#state;
    if (now.at === 'dwelling') this.#view.prepare(now.id, this.#delay);
    if (now.at === 'idle') this.#view.hide();
    if (now.at !== 'shown') return;
    const { id, pinned, held } = now;
    const samePin = pinned === (before.at === 'shown' && before.pinned);
    if (shownId(before) !== id || !samePin || held) this.#view.show(id, { pinned, held });
  }
}
