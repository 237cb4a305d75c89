import { afterEach } from 'vitest';
import type { Reading, Surroundings } from '../../../src/dosage/mention.ts';
import { namesBaclofen } from '../../../src/dosage/words/names.ts';
import { placeCard } from '../../../src/page/card/card-placement.ts';
import {
  type CardRequest,
  type PageLayer,
  type PageLayerOptions,
  type PageMention,
  type ReadPassages,
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

/** What a test may set; `detect` reads one text, in place of the real reader. */
export interface SessionOptions extends Partial<PageLayerOptions> {
  detect?: (text: string, around: Surroundings) => Pick<Reading, 'mentions'>;
}

/** Reads as the background does, on plain copies: nothing but data passes between the two. */
function readingWith(detect: NonNullable<SessionOptions['detect']>): ReadPassages {
  return async (request) => {
    const { passages } = structuredClone(request);
    return { mentions: passages.map(({ text, around }) => detect(text, around).mentions) };
  };
}

/** Starts the layer on the test document and waits for its first round. */
export async function startSession({
  detect = simpleDetect,
  ...options
}: SessionOptions = {}): Promise<Session> {
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
    readPassages: readingWith(detect),
    names: namesBaclofen,
    cardView: async () => ({
      styles: '.fact { padding: 12px; width: 240px; }',
      prepare: async () => undefined,
      render: (request) => {
        requests.push(request);
        return drawCard(request);
      },
      place: placeCard,
    }),
    liveText: (count) => `${count} dose mentions`,
    onMentions: (mentions) => {
      const due = resolvers;
      resolvers = [];
      for (const resolve of due) resolve(mentions);
    },
    hover: { mode: 'dwell', delayMs: 50 },
    zoned: true,
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

/** Resolves with the next frame: what only waited for an answer that was there is done by then. */
export const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Resolves once the condition holds, looked at in every frame. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await frame();
}

export const host = (): Element | null => document.querySelector('baclo-lens');

export const card = (): HTMLElement | null =>
  host()?.shadowRoot?.querySelector<HTMLElement>('.box:popover-open:not(.ahead)') ?? null;
