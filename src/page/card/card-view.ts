import type { PageMention } from '../marks/mark.ts';
import type { PlaceCard } from './card-placement.ts';

/** What the one who draws the card is given. */
export interface CardRequest {
  readonly mention: PageMention;
  /** Place among the page's mentions, counted from 1; null where it was taken away. */
  readonly position: { readonly index: number; readonly total: number } | null;
  /** Inside our shadow root: styled by the view's `styles`, out of the page's reach. */
  readonly container: HTMLElement;
  readonly pinned: boolean;
  /** The reader came by keyboard: focus is in the card. */
  readonly byKeyboard: boolean;
  close(): void;
  togglePin(): void;
  next(direction: 1 | -1): void;
  /** Takes the mark away; the card stays open. */
  dismiss(): void;
}

/**
 * Draws cards. It comes to a page only when the reader first wants a card there: most pages are read
 * without one.
 */
export interface CardView {
  /** Style sheet for what `render` draws. */
  readonly styles: string;
  /** Gathers what the card of a mention shows. Asked while the pointer still rests on the mark. */
  prepare(mention: PageMention): Promise<void>;
  /**
   * Draws the card of a prepared mention into the container. Called again for the same container
   * while the card is open (another pin state, another mention): it then updates what is there.
   * @returns takes the drawing down
   */
  render(request: CardRequest): () => void;
  readonly place: PlaceCard;
}
