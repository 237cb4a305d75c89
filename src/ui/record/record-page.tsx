import type { Ref } from 'preact';
import { DecisionPage } from '../decision/decision-page.tsx';
import type { PageWords } from '../messages/page-words.ts';
import type { Pinned } from '../timeline/pinned.ts';
import { CautionPage } from './caution-page.tsx';
import type { FoundRecord } from './find-record.ts';
import type { Library } from './library.ts';
import { ProductPage } from './product-page.tsx';

interface Props {
  words: PageWords;
  found: FoundRecord;
  library: Library;
  pinned: Pinned;
  onOpen: (id: string) => void;
  /** Resolves to false where the clipboard stays shut. */
  onCopy: (text: string) => Promise<boolean>;
  /** Gets the title, which takes the focus when the page opens. */
  titleRef: Ref<HTMLHeadingElement>;
}

/** The page of any record, by its sort. */
export function RecordPage({ words, found, library, pinned, onOpen, onCopy, titleRef }: Props) {
  const rest = { words, library, onOpen, titleRef };
  if (found.type === 'decision') {
    return <DecisionPage shown={found.record} pinned={pinned} onCopy={onCopy} {...rest} />;
  }
  if (found.type === 'product') return <ProductPage shown={found.record} {...rest} />;
  return <CautionPage words={words} shown={found.record} titleRef={titleRef} />;
}
