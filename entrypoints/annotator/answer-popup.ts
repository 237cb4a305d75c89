import type { PageLayer } from '../../src/page/page-layer.ts';
import { onMessage } from '../../src/platform/messages.ts';
import type { CardPresenter } from '../card/card-presenter.ts';

/** Answers the popup's, the badge's and the commands' calls to this frame. @returns stops answering. */
export function answerPopup(layer: PageLayer, card: () => Promise<CardPresenter>): () => void {
  const stops = [
    onMessage('listMentions', async () => {
      const mentions = layer.mentions();
      return mentions.length === 0 ? [] : (await card()).lines(mentions);
    }),
    onMessage('countMentions', () => layer.mentions().length),
    onMessage('showMention', ({ data }) => layer.show(data)),
    onMessage('stepMention', ({ data }) => layer.next(data)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
