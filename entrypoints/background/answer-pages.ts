import { dataset } from 'virtual:baclolens-dataset/card';
import { FORMAT_VERSION } from '../../src/dataset/format-version.ts';
import { explainMention, readPassages } from '../../src/dosage/read-passages.ts';
import { onMessage } from '../../src/platform/messages.ts';
import { injectCard } from '../../src/platform/open-tabs.ts';
import { answerMentions } from '../../src/regulation/answer-mentions.ts';
import { nameCountries } from './name-countries.ts';
import { readFacts } from './read-facts.ts';

/**
 * Does for the pages what would cost them time: the detector with its word lists and the dataset live
 * here, once for all tabs, and a page gets only what it shows (docs/decisions/0010).
 */
export function answerPages(): void {
  // Records of another format are not read at all: then nothing is marked, and the popup says why.
  const isKnown = dataset.formatVersion === FORMAT_VERSION;
  onMessage('readPassages', ({ data }) =>
    isKnown ? readPassages(data) : { mentions: data.passages.map(() => []) },
  );
  onMessage('explainMention', ({ data }) => explainMention(data));
  onMessage('readFacts', ({ data }) => readFacts(data));
  onMessage('answerMentions', ({ data }) =>
    nameCountries(answerMentions(data, dataset), data.language),
  );
  onMessage('loadCard', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await injectCard(sender.tab.id, sender.frameId ?? 0);
  });
}
