import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { namesBaclofen } from '../../src/dosage/names.ts';
import { startPageLayer } from '../../src/page/page-layer.ts';
import { onMustStop } from '../../src/platform/frame-words.ts';
import { onMessage, sendMessage } from '../../src/platform/messages.ts';
import { stopQuietly } from '../../src/platform/stop-quietly.ts';
import { liveText } from '../../src/ui/messages/live-text.ts';
import { answerPopup } from './answer-popup.ts';
import { FrameCard } from './frame-card.ts';

/** How often a frame looks whether its extension is still there (ms). */
const ALIVE_EVERY = 1_000;

/** Stops with the extension: updated, disabled or removed, or the site was turned off. */
function followLife(ctx: ContentScriptContext): void {
  // The context notices a gone extension only when it is asked; its timers ask at every turn.
  ctx.setInterval(() => undefined, ALIVE_EVERY);
  ctx.onInvalidated(stopQuietly(onMustStop(() => ctx.abort('the site was turned off'))));
}

async function annotate(ctx: ContentScriptContext): Promise<void> {
  // Nobody answers where the extension is going; then there is nothing to do here either.
  const options = await sendMessage('frameOptions').catch(() => null);
  if (options === null || ctx.isInvalid) return;
  const { language, hover, hoverDelayMs } = options;
  const card = new FrameCard(options);
  const layer = startPageLayer({
    document,
    readPassages: (request) => sendMessage('readPassages', request),
    names: namesBaclofen,
    cardView: () => card.fetch(),
    liveText: (count) => liveText(language, count),
    onMentions: (mentions) => {
      // A background that is just being replaced answers nobody; the next count comes anyway.
      const count = { count: mentions.length, since: performance.timeOrigin };
      sendMessage('mentionsCounted', count).catch(() => undefined);
    },
    hover: { mode: hover, delayMs: hoverDelayMs },
    signal: ctx.signal,
  });
  ctx.onInvalidated(stopQuietly(answerPopup(layer, () => card.fetch())));
  const deafen = onMessage('frameOptionsChanged', ({ data }) => {
    layer.setHover({ mode: data.hover, delayMs: data.hoverDelayMs });
    card.follow(data);
  });
  ctx.onInvalidated(stopQuietly(deafen));
}

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    followLife(ctx);
    await annotate(ctx);
  },
});
