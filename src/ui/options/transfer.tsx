import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { PageWords } from '../messages/page-words.ts';
import type { OptionsProps } from './options-props.ts';

type Props = Pick<OptionsProps, 'on'> & { words: PageWords };

/** The reader's choices to a file and back, since nothing is kept anywhere but in this browser. */
export function Transfer({ words, on }: Props) {
  const { transfer } = words.options;
  // Null until a file was chosen: the live line must not speak before.
  const [loaded, setLoaded] = useState<boolean | null>(null);
  const load = async ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) setLoaded(await on.load(await file.text()));
    // The same file may be chosen again after it was mended.
    currentTarget.value = '';
  };
  return (
    <section>
      <h2>{transfer.heading}</h2>
      <p class="soft">{transfer.hint}</p>
      <p class="site-ways">
        <button type="button" onClick={on.save}>
          {transfer.save}
        </button>
        <label class="file">
          {transfer.load}
          <input type="file" accept="application/json,.json" onChange={load} />
        </label>
      </p>
      <p role="status">{loaded !== null && (loaded ? transfer.loaded : transfer.unreadable)}</p>
    </section>
  );
}
