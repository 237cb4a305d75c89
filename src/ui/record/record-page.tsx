import type { Ref } from 'preact';
import { DecisionPage } from '../decision/decision-page.tsx';
import type { PageWords } from '../messages/page-words.ts';
import { CautionPage } from './caution-page.tsx';
import type { FoundRecord, Records } from './find-record.ts';
import { ProductPage } from './product-page.tsx';

interface Props {
  words: PageWords;
  found: FoundRecord;
  records: Records;
  onOpen: (id: string) => void;
  /** Gets the title, which takes the focus when the page opens. */
  titleRef: Ref<HTMLHeadingElement>;
}

/** The page of any record, by its sort. */
export function RecordPage({ words, found, records, onOpen, titleRef }: Props) {
  const { decisions } = records;
  const rest = { words, decisions, onOpen, titleRef };
  if (found.type === 'decision') return <DecisionPage shown={found.record} {...rest} />;
  if (found.type === 'product') return <ProductPage shown={found.record} {...rest} />;
  return <CautionPage words={words} shown={found.record} titleRef={titleRef} />;
}
