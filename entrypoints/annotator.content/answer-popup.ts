import type { PageLayer } from '../../src/page/page-layer.ts';
import { onMessage } from '../../src/platform/messages.ts';
import type { CardPresenter } from './card-presenter.ts';

/** Answers the popup's and the commands' calls to this frame. @returns stops answering. */
export function answerPopup(layer: PageLayer, presenter: CardPresenter): () => void {
  const stops = [
    onMessage('listMentions', () =>
      layer.mentions().map(({ id, mention, snippet }) => ({
        id,
        mention,
        snippet,
        context: presenter.contextOf({ mention }),
        pageDay: presenter.pageDay,
      })),
    ),
    onMessage('showMention', ({ data }) => layer.show(data)),
    onMessage('stepMention', ({ data }) => layer.next(data)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
