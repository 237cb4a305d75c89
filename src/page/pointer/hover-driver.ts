import { type HoverEvent, type HoverState, hover, IDLE, shownId } from './hover-machine.ts';

/** Time to move from a mark to its card, or back (ms); what long-tuned previews ended with. */
const GRACE = 300;

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
    clearTimeout(this.#timer);
  }

  #startTimer(): void {
    clearTimeout(this.#timer);
    const { at, token } = this.#state;
    if (at !== 'dwelling' && at !== 'leaving') return;
    const wait = at === 'dwelling' ? this.#delay : GRACE;
    this.#timer = setTimeout(() => this.dispatch({ type: 'elapsed', token }), wait);
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
