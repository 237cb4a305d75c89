import type { Mention } from '../../dosage/mention.ts';
import { statedAmount } from '../format/stated-amount.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import { mentionFacets } from './mention-facets.ts';

/** What a report is about. */
export interface Reported {
  mention: Mention;
  /** The sentence around it, plain text. */
  snippet: string;
  /** The page's address, already without query and fragment: they can name a person or a search. */
  address: string;
  /** Version of the dataset. */
  version: string;
}

/** A short text that tells a misreading, for the reader to copy and send, or not. */
export function reportText(words: CardWords, language: Language, reported: Reported): string {
  const { mention, snippet, address, version } = reported;
  const { heading, text, sentence, readAs, page, data } = words.report.lines;
  const reading = [statedAmount(words, language, mention), ...mentionFacets(words, mention)];
  const rows = [
    [text, mention.text],
    [sentence, snippet],
    [readAs, reading.join(' · ')],
    [page, address],
    [data, version],
  ];
  return [heading, ...rows.map(([label, value]) => `${label}${words.colon}${value}`)].join('\n');
}
