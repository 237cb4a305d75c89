import { sendMessage } from '../../src/platform/messages.ts';
import type { CardPresenter } from '../card/card-presenter.ts';
import type {} from '../card/open-card.ts';

/**
 * Brings what draws cards into this frame when it is first asked for: most pages are read without
 * opening one.
 * @returns fetches the presenter, the same at every call; rejects where it cannot be had
 */
export function frameCard(signal: AbortSignal): () => Promise<CardPresenter> {
  let loading: Promise<CardPresenter> | null = null;
  const load = async (): Promise<CardPresenter> => {
    await sendMessage('loadCard');
    const open = globalThis.baclolensCard;
    if (open === undefined) throw new Error('The card’s script did not come into this frame.');
    return open(signal);
  };
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}
