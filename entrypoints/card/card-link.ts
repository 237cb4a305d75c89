import type { Mention } from '../../src/dosage/mention.ts';
import type { ExplainRequest } from '../../src/dosage/read-passages.ts';
import type { PageStatements } from '../../src/page/facts/page-statements.ts';
import type { NamedAnswer, NamedQuestion, ReadFacts } from '../../src/platform/messages.ts';
import type { Pinned } from '../../src/ui/timeline/pinned.ts';

/** The annotator's lines to the background, lent to the card so that its script carries none. */
export interface CardLink {
  explain(request: ExplainRequest): Promise<Mention | null>;
  facts(page: PageStatements): Promise<ReadFacts>;
  answer(question: NamedQuestion): Promise<NamedAnswer>;
  openTimeline(id: string, pinned: Pinned): void;
}
