import type { CardWords } from '../messages/card/card-words.ts';
import type { CardProps } from './card-props.ts';
import { Icon } from './icon.tsx';

/** Whose place among the page’s doses, and what the buttons do. */
interface Props {
  words: CardWords;
  card: Pick<CardProps, 'position' | 'pinned' | 'on'>;
}

/** The way to the neighbours; a page with a single mention has none to offer. */
function Steps({ words, card: { position, on } }: Props) {
  if (position === null || position.total < 2) return null;
  return (
    <span class="card-steps">
      <button
        type="button"
        aria-label={words.previous}
        title={words.previous}
        onClick={on.previous}
      >
        <Icon name="previous" />
      </button>
      <span class="card-position">{words.position(position.index, position.total)}</span>
      <button type="button" aria-label={words.next} title={words.next} onClick={on.next}>
        <Icon name="next" />
      </button>
    </span>
  );
}

/** The card's head: whose card it is, the way to the other mentions, pin and close. */
export function CardBar({ words, card }: Props) {
  const { pinned, on } = card;
  return (
    <header class="card-bar">
      <span class="card-brand">BacloLens</span>
      <Steps words={words} card={card} />
      <button
        type="button"
        aria-label={words.pin}
        title={words.pin}
        aria-pressed={pinned}
        onClick={() => on.pin(!pinned)}
      >
        <Icon name="pin" />
      </button>
      <button type="button" aria-label={words.close} title={words.close} onClick={on.close}>
        <Icon name="close" />
      </button>
    </header>
  );
}
