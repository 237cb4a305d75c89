import type { Mention } from '../../src/dosage/mention.ts';
import type { ExplainRequest } from '../../src/dosage/read-passages.ts';
import type { FrameOptions } from '../../src/platform/frame-options.ts';
import type { MentionsAnswer, MentionsQuestion } from '../../src/regulation/answer-mentions.ts';
import type { Pinned } from '../../src/ui/timeline/pinned.ts';
import type { CardPresenter } from './card-presenter.ts';

/** The annotator's lines to the background, lent to the card so that its script carries none. */
export interface CardLink {
  explain(request: ExplainRequest): Promise<Mention | null>;
  answer(question: MentionsQuestion): Promise<MentionsAnswer>;
  openTimeline(id: string, pinned: Pinned): void;
}

/** Makes the one that draws this frame's cards. */
export type OpenCard = (options: FrameOptions, link: CardLink) => CardPresenter;

/** How the annotator of this frame comes to it, in the extension's own world: no page sees it. */
declare global {
  var baclolensCard: OpenCard | undefined;
}
