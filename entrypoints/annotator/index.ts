import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withoutSoftHyphens } from '../../src/dosage/words/names.ts';
import { startPageLayer } from '../../src/page/page-layer.ts';
import { askPatiently } from '../../src/platform/ask-patiently.ts';
import { onMessage, sendMessage } from '../../src/platform/messages.ts';
import { stopQuietly } from '../../src/platform/stop-quietly.ts';
import { answerPopup } from './answer-popup.ts';
import { beginLife } from './begin-life.ts';
import { FrameCard } from './frame-card.ts';

async function annotate(signal: AbortSignal): Promise<void> {
  // Nobody answers where the extension is going; then there is nothing to do here either.
  const options = await askPatiently(() => sendMessage('frameOptions'), signal).catch(() => null);
  if (options === null || signal.aborted) return;
  const { hover, hoverDelayMs, liveText } = options;
  const names = options.names.map((pattern) => new RegExp(pattern, 'i'));
  const card = new FrameCard(options, signal);
  const tellCount = () => {
    askPatiently(() => sendMessage('mentionsCounted'), signal).catch(() => undefined);
  };
  const layer = startPageLayer({
    document,
    readPassages: (request) => askPatiently(() => sendMessage('readPassages', request), signal),
    names: (text) => names.some((name) => name.test(withoutSoftHyphens(text))),
    cardView: () => card.fetch(),
    liveText: (total) =>
      total === 1 ? liveText.one : liveText.many.replace('{count}', String(total)),
    onMentions: tellCount,
    hover: { mode: hover, delayMs: hoverDelayMs },
    zoned: !import.meta.env.FIREFOX,
    signal,
  });
  const stopAnswering = answerPopup(layer, () => card.fetch());
  // Out of the back/forward cache, from behind the screen, and when the marks go.
  for (const event of ['pageshow', 'prerenderingchange'])
    addEventListener(event, tellCount, { capture: true, signal });
  const deafen = onMessage('frameOptionsChanged', ({ data }) => {
    layer.setHover({ mode: data.hover, delayMs: data.hoverDelayMs });
    card.follow(data);
  });
  for (const stop of [stopAnswering, deafen, tellCount])
    signal.addEventListener('abort', stopQuietly(stop));
}

export default defineUnlistedScript(() => void annotate(beginLife()));
