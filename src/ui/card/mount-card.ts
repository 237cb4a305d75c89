import { h, options, render } from 'preact';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';

/** A card on the screen. `unmount` takes every node and listener of it away. */
export interface MountedCard {
  update: (id: number, props: CardProps) => void;
  unmount: () => void;
}

// The root that the card is in refuses what the page's scripts make up; this is for a button that they
// have taken out of it. Preact has no quieter way to keep an event from its handler.
options.event = (event: Event) => {
  if (!event.isTrusted) throw new Error('Not the reader’s own press.');
  return event;
};

/**
 * Puts a card into a container, which the page layer has placed in its shadow root together with
 * the rules of card.css. Another mention in the same container is an `update`, not a new mount.
 * @param id of the mention's mark: two cells of a table may hold the same words at the same place
 */
export function mountCard(container: Element, id: number, props: CardProps): MountedCard {
  // The key makes a new mention start with closed disclosures and an empty form.
  const show = (key: number, next: CardProps) => render(h(Card, { ...next, key }), container);
  show(id, props);
  return { update: show, unmount: () => render(null, container) };
}
