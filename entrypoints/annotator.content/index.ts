import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageLayer } from '../../src/page/page-layer.ts';
import { askPatiently } from '../../src/platform/ask-patiently.ts';
import { onMustStop } from '../../src/platform/frame-words.ts';
import { onMessage, sendMessage } from '../../src/platform/messages.ts';
import { stopQuietly } from '../../src/platform/stop-quietly.ts';
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
  const { signal } = ctx;
  // Nobody answers where the extension is going; then there is nothing to do here either.
  const options = await askPatiently(() => sendMessage('frameOptions'), signal).catch(() => null);
  if (options === null || ctx.isInvalid) return;
  const { hover, hoverDelayMs, liveText } = options;
  const names = options.names.map((pattern) => new RegExp(pattern, 'i'));
  const card = new FrameCard(options, signal);
  const tellCount = () => {
    askPatiently(() => sendMessage('mentionsCounted'), signal).catch(() => undefined);
  };
  const layer = startPageLayer({
    document,
    readPassages: (request) => askPatiently(() => sendMessage('readPassages', request), signal),
    names: (text) => names.some((name) => name.test(text)),
    cardView: () => card.fetch(),
    liveText: (total) =>
      total === 1 ? liveText.one : liveText.many.replace('{count}', String(total)),
    onMentions: tellCount,
    hover: { mode: hover, delayMs: hoverDelayMs },
    zoned: !import.meta.env.FIREFOX,
    signal,
  });
  ctx.onInvalidated(stopQuietly(answerPopup(layer, () => card.fetch())));
  // Out of the back/forward cache, from behind the screen, and when the marks go.
  for (const event of ['pageshow', 'prerenderingchange'])
    addEventListener(event, tellCount, { capture: true, signal });
  ctx.onInvalidated(tellCount);
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
