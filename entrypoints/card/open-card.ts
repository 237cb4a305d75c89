import type { CardPresenter } from './card-presenter.ts';

/** Makes the one that draws this frame's cards; it works until the signal is aborted. */
export type OpenCard = (signal: AbortSignal) => Promise<CardPresenter>;

/** How the annotator of this frame comes to it, in the extension's own world: no page sees it. */
declare global {
  var baclolensCard: OpenCard | undefined;
}
