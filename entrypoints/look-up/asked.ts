import { type Asked, takeAsked } from '../../src/platform/look-up-page.ts';
import { permalink, readPermalink } from '../../src/ui/decision/permalink.ts';
import type { Pinned } from '../../src/ui/timeline/pinned.ts';

/** What the page starts from. */
export interface Start {
  query: string;
  /** Id of the open record, or null. */
  opened: string | null;
  pinned: Pinned;
}

/** What the tab itself keeps beside its address: there for a reload, and gone with the tab. */
const kept = () => history.state as Partial<Asked> | null;

/** Exchanges the ticket in the address for what was asked, and takes it out of the address. */
export async function redeemTicket(): Promise<void> {
  const ticket = new URLSearchParams(location.search).get('asked');
  if (ticket === null) return;
  const asked = await takeAsked(ticket);
  const [id = ''] = asked?.record.split('&') ?? [];
  history.replaceState(asked, '', location.pathname + (id || location.hash));
}

/** What was asked; an address that somebody noted or wrote may name a record or words as well. */
export function readStart(): Start {
  const { query, record } = kept() ?? {};
  const { id, pinned } = readPermalink(record || location.hash);
  return {
    query: query ?? new URLSearchParams(location.search).get('q') ?? '',
    opened: id,
    pinned,
  };
}

/** The address names the open record, without a new entry for each step of the trail. */
export function nameInAddress(id: string | null, { query, pinned }: Start): void {
  const state: Asked = { query, record: id === null ? '' : permalink(id, pinned) };
  const { pathname, search } = location;
  history.replaceState(state, '', pathname + search + (id === null ? '' : permalink(id)));
}
