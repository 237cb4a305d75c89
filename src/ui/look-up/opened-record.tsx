import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../messages/page-words.ts';
import type { Library } from '../record/library.ts';
import { RecordPage } from '../record/record-page.tsx';
import type { Pinned } from '../timeline/pinned.ts';
import type { LookUp } from './use-look-up.ts';

interface Props {
  words: PageWords;
  lookUp: LookUp;
  library: Library;
  /** What the reader came from, for the timeline. */
  pinned: Pinned;
  /** Resolves to false where the clipboard stays shut. */
  onCopy: (text: string) => Promise<boolean>;
  /** Opens the record in a tab of its own; absent where it is in one already. */
  onTab?: (id: string) => void;
}

/** The record being read, with the way back and, from the popup, the way to more room. */
export function OpenedRecord({ words, lookUp, library, pinned, onCopy, onTab }: Props) {
  const { opened, open, back } = lookUp;
  const title = useRef<HTMLHeadingElement>(null);
  const id = opened?.record.id;
  // The title takes the focus, so that a screen reader starts there and Esc leads back.
  useLayoutEffect(() => title.current?.focus(), [id]);
  if (opened === null || id === undefined) return null;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    back();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc anywhere inside is a second way to "Back"
    <div onKeyDown={leave}>
      <p class="record-ways">
        <button type="button" onClick={back}>
          <span aria-hidden="true">‹</span> {words.popup.back}
        </button>
        {onTab && (
          <button type="button" class="link" onClick={() => onTab(id)}>
            {words.lookUp.inTab}
          </button>
        )}
      </p>
      <RecordPage
        key={id}
        words={words}
        found={opened}
        library={library}
        pinned={pinned}
        onOpen={open}
        onCopy={onCopy}
        titleRef={title}
      />
    </div>
  );
}
