import { h, render } from 'preact';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';

/** A card on the screen. `unmount` takes every node and listener of it away. */
export interface MountedCard {
  update: (props: CardProps) => void;
  unmount: () => void;
}

/**
 * Puts a card into a container, which the page layer has placed in its shadow root together with
 * the rules of card.css. Another mention in the same container is an `update`, not a new mount.
 */
export function mountCard(container: Element, props: CardProps): MountedCard {
  // The key makes a new mention start with closed disclosures and an empty form.
  const show = (next: CardProps) =>
    render(h(Card, { ...next, key: `${next.mention.start}:${next.mention.text}` }), container);
  show(props);
  return { update: show, unmount: () => render(null, container) };
}
