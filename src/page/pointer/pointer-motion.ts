/** Where the pointer is going, seen from a card. */
export type Heading = 'towards' | 'away' | 'fast-away';

/** Above this speed (CSS px per ms) over two samples the reader has left for something else. */
const FAST = 0.5;

interface Sample {
  readonly x: number;
  readonly y: number;
  /** ms, as in `Event.timeStamp`. */
  readonly time: number;
}

/** Remembers the last pointer positions, enough to tell a direction and a speed. */
export class PointerMotion {
  #last: Sample | null = null;
  #fastBefore = false;

  /** Forgets the path, as after a pause: a new path starts with the next sample. */
  reset(): void {
    this.#last = null;
    this.#fastBefore = false;
  }

  /** Takes one position in CSS px of the viewport and says how it stands to the card. */
  follow(sample: Sample, card: DOMRectReadOnly): Heading {
    const last = this.#last;
    this.#last = sample;
    if (last === null) return 'away';
    if (distance(sample, card) < distance(last, card)) {
      this.#fastBefore = false;
      return 'towards';
    }
    const path = Math.hypot(sample.x - last.x, sample.y - last.y);
    const fast = path > FAST * Math.max(1, sample.time - last.time);
    // One fast sample can be a jump of the hand or a late event; two in a row are meant.
    const heading = fast && this.#fastBefore ? 'fast-away' : 'away';
    this.#fastBefore = fast;
    return heading;
  }
}

function distance({ x, y }: Sample, box: DOMRectReadOnly): number {
  const dx = Math.max(box.left - x, x - box.right, 0);
  const dy = Math.max(box.top - y, y - box.bottom, 0);
  return Math.hypot(dx, dy);
}
