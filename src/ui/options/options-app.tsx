import { pageWordsOf } from '../messages/page-words.ts';
import { About } from './about.tsx';
import { HoverOptions } from './hover-options.tsx';
import type { OptionsProps } from './options-props.ts';
import { ReadingOptions } from './reading-options.tsx';
import { SiteOptions } from './site-options.tsx';
import { Transfer } from './transfer.tsx';

/** The options page. Each change is stored at once and said in a live line. */
export function OptionsApp({ language, settings, stored, grants, dataset, on }: OptionsProps) {
  const words = pageWordsOf(language);
  const { options } = words;
  // One live line for all choices, always in its place, so that nothing moves when it speaks.
  const said = stored === 'failed' ? options.notSaved : stored === 'saved' && options.saved;
  return (
    <main class="options" lang={language}>
      <header>
        <p class="kicker">BacloLens</p>
        <h1>{options.title}</h1>
        <p class="stored" role="status">
          {said}
        </p>
      </header>
      <ReadingOptions words={words} settings={settings} dataset={dataset} on={on} />
      <HoverOptions words={words} settings={settings} on={on} />
      <SiteOptions words={words} grants={grants} on={on} />
      <Transfer words={words} on={on} />
      <About words={words} dataset={dataset} />
    </main>
  );
}
