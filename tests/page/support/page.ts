import { afterEach } from 'vitest';
import { namesBaclofen } from '../../../src/dosage/names.ts';
import { topicOfPage } from '../../../src/dosage/page-topic.ts';
import {
  type CardRequest,
  type PageLayer,
  type PageLayerOptions,
  type PageMention,
  startPageLayer,
} from '../../../src/page/page-layer.ts';
import { simpleDetect } from './simple-detect.ts';

const started: AbortController[] = [];

afterEach(() => {
  for (const controller of started.splice(0)) controller.abort();
  document.body.replaceChildren();
  document.title = '';
});

/** A running layer with what a reader would see of it. */
export interface Session {
  readonly layer: PageLayer;
  readonly requests: CardRequest[];
  /** Resolves with the mentions of the next round of reading. */
  nextRound(): Promise<readonly PageMention[]>;
  stop(): void;
}

/** Puts markup of our own into the page, as its author would have. */
export function setPage(html: string, title = 'Notes on baclofen'): void {
  document.title = title;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

/** Starts the layer on the test document and waits for its first round. */
export async function startSession(options: Partial<PageLayerOptions> = {}): Promise<Session> {
  const controller = new AbortController();
  started.push(controller);
  const requests: CardRequest[] = [];
  let resolvers: ((mentions: readonly PageMention[]) => void)[] = [];
  const nextRound = (): Promise<readonly PageMention[]> =>
    new Promise((resolve) => {
      resolvers.push(resolve);
    });
  const first = nextRound();
  const layer = startPageLayer({
    document,
    detect: simpleDetect,
    names: namesBaclofen,
    topicOf: topicOfPage,
    cardStyles: '.fact { padding: 12px; width: 240px; }',
    renderCard: (request) => {
      requests.push(request);
      return drawCard(request);
    },
    liveText: (count) => `${count} dose mentions`,
    onMentions: (mentions) => {
      const due = resolvers;
      resolvers = [];
      for (const resolve of due) resolve(mentions);
    },
    hover: { mode: 'dwell', delayMs: 50 },
    signal: controller.signal,
    ...options,
  });
  await first;
  return { layer, requests, nextRound, stop: () => controller.abort() };
}

function drawCard({ container, mention, pinned, close, togglePin }: CardRequest): () => void {
  const fact = document.createElement('div');
  fact.className = 'fact';
  fact.textContent = `${mention.mention.text}${pinned ? ' (kept)' : ''}`;
  const pin = document.createElement('button');
  pin.className = 'pin';
  pin.addEventListener('click', togglePin);
  const shut = document.createElement('button');
  shut.className = 'shut';
  shut.addEventListener('click', close);
  fact.append(pin, shut);
  container.replaceChildren(fact);
  return () => container.replaceChildren();
}

/** The text under every registered range of ours, in no particular order. */
export function paintedTexts(): string[] {
  const texts: string[] = [];
  for (const name of ['baclolens-mention', 'baclolens-unsure']) {
    for (const range of CSS.highlights.get(name) ?? []) {
      const node = range.startContainer as Text;
      texts.push(node.data.slice(range.startOffset, range.endOffset));
    }
  }
  return texts.sort();
}

/** Resolves once the condition holds, looked at in every frame. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

export const host = (): Element | null => document.querySelector('baclo-lens');

export const card = (): HTMLElement | null =>
  host()?.shadowRoot?.querySelector<HTMLElement>('.box:popover-open') ?? null;
