import type { Mention } from '../../src/dosage/mention.ts';
import type { ExplainRequest } from '../../src/dosage/read-passages.ts';
import type { MentionsAnswer, MentionsQuestion } from '../../src/regulation/answer-mentions.ts';
import type { Pinned } from '../../src/ui/timeline/pinned.ts';

/** The annotator's lines to the background, lent to the card so that its script carries none. */
export interface CardLink {
  explain(request: ExplainRequest): Promise<Mention | null>;
  answer(question: MentionsQuestion): Promise<MentionsAnswer>;
  openTimeline(id: string, pinned: Pinned): void;
}
