/**
 * What the card is doing. Every change of intent takes a new `token`; a timer carries the token it
 * was started under, so that one that comes late, after the intent has changed, falls through.
 */
export type HoverState =
  | { readonly at: 'idle'; readonly token: number }
  | { readonly at: 'dwelling'; readonly token: number; readonly id: number }
  | {
      readonly at: 'shown';
      readonly token: number;
      readonly id: number;
      readonly pinned: boolean;
      /** Opened by keyboard or tap: no pointer brought it, so none takes it away by leaving. */
      readonly held: boolean;
    }
  | {
      readonly at: 'leaving';
      readonly token: number;
      readonly id: number;
      /** The mark that the pointer rests on meanwhile: shown next unless the pointer goes back. */
      readonly next: number | null;
    };

export type HoverEvent =
  /** The pointer is on a mark. */
  | { readonly type: 'enter'; readonly id: number }
  /** The pointer is neither on a mark nor on the card. */
  | { readonly type: 'leave' }
  | { readonly type: 'enterCard' }
  /** The pointer is off, but on its way to the card. */
  | { readonly type: 'approach' }
  /** The pointer is off and moves away fast. */
  | { readonly type: 'flee' }
  | { readonly type: 'elapsed'; readonly token: number }
  /** Opened on purpose, by keyboard or tap. */
  | { readonly type: 'open'; readonly id: number }
  | { readonly type: 'togglePin' }
  /** Esc, a press outside, a button held down, the mark scrolled out of sight. */
  | { readonly type: 'dismiss' }
  /** The mark is no longer on the page. */
  | { readonly type: 'gone'; readonly id: number };

export const IDLE: HoverState = { at: 'idle', token: 0 };

/** The next state; the very same object where the event changes nothing. Pure. */
export function hover(state: HoverState, event: HoverEvent): HoverState {
  const token = state.token + 1;
  switch (event.type) {
    case 'open':
      return { at: 'shown', token, id: event.id, pinned: false, held: true };
    case 'dismiss':
      return state.at === 'idle' ? state : { at: 'idle', token };
    case 'gone':
      return state.at !== 'idle' && state.id === event.id ? { at: 'idle', token } : state;
    case 'elapsed':
      return event.token === state.token ? elapse(state, token) : state;
    default:
      return point(state, event, token);
  }
}

/** The mark whose card is on the screen, or null. */
export function shownId(state: HoverState): number | null {
  return state.at === 'shown' || state.at === 'leaving' ? state.id : null;
}

function elapse(state: HoverState, token: number): HoverState {
  if (state.at === 'dwelling') return show(state.id, token);
  if (state.at !== 'leaving') return state;
  return state.next === null ? { at: 'idle', token } : show(state.next, token);
}

type PointerEvents = Exclude<HoverEvent, { type: 'open' | 'dismiss' | 'gone' | 'elapsed' }>;

function point(state: HoverState, event: PointerEvents, token: number): HoverState {
  switch (state.at) {
    case 'idle':
      return event.type === 'enter' ? { at: 'dwelling', token, id: event.id } : state;
    case 'dwelling':
      return pointWhileDwelling(state, event, token);
    case 'shown':
      return pointWhileShown(state, event, token);
    case 'leaving':
      return pointWhileLeaving(state, event, token);
  }
}

function pointWhileDwelling(
  state: HoverState & { at: 'dwelling' },
  event: PointerEvents,
  token: number,
): HoverState {
  if (event.type === 'leave' || event.type === 'flee') return { at: 'idle', token };
  if (event.type !== 'enter' || event.id === state.id) return state;
  return { at: 'dwelling', token, id: event.id };
}

function pointWhileShown(
  state: HoverState & { at: 'shown' },
  event: PointerEvents,
  token: number,
): HoverState {
  if (event.type === 'togglePin') return { ...state, pinned: !state.pinned };
  if (state.pinned || state.held) return state;
  if (event.type === 'leave') return { at: 'leaving', token, id: state.id, next: null };
  if (event.type === 'flee') return { at: 'idle', token };
  if (event.type !== 'enter' || event.id === state.id) return state;
  return { at: 'leaving', token, id: state.id, next: event.id };
}

function pointWhileLeaving(
  state: HoverState & { at: 'leaving' },
  event: PointerEvents,
  token: number,
): HoverState {
  switch (event.type) {
    case 'enterCard':
      return show(state.id, token);
    case 'togglePin':
      return { ...show(state.id, token), pinned: true };
    case 'approach':
      return { ...state, token, next: null };
    case 'flee':
      return { at: 'idle', token };
    case 'leave':
      return state.next === null ? state : { ...state, token, next: null };
    case 'enter':
      if (event.id === state.id) return show(state.id, token);
      return event.id === state.next ? state : { ...state, token, next: event.id };
  }
}

function show(id: number, token: number): HoverState & { at: 'shown' } {
  return { at: 'shown', token, id, pinned: false, held: false };
}
