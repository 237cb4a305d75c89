import type { FrameOptions } from '../../src/platform/frame-options.ts';
import type { CardLink } from './card-link.ts';
import type { CardPresenter } from './card-presenter.ts';

/** Makes the one that draws this frame's cards. */
export type OpenCard = (options: FrameOptions, link: CardLink) => CardPresenter;

/** How the annotator of this frame comes to it, in the extension's own world: no page sees it. */
declare global {
  var baclolensCard: OpenCard | undefined;
}
