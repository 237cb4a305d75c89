import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type HoverEvent,
  type HoverState,
  hover,
  IDLE,
} from '../../src/page/pointer/hover-machine.ts';

/*
 *               enter a                elapsed
 *   +------+ ------------> +----------+ --------> +---------+ <---- open (keyboard, tap), from all
 *   | idle |               | dwelling |           |  shown  | <-+
 *   +------+ <------------ +----------+           +---------+   | enter a, enterCard,
 *      ^  ^   leave, flee     | ^ enter b           |  | leave, | togglePin,
 *      |  |                   +-+ (starts afresh)   |  | enter b| elapsed (shows b)
 *      |  |               flee                      |  v        |
 *      |  +-----------------------------------------+ +---------+
 *      |                                              | leaving | approach, enter b, leave:
 *      +--------------------------------------------- +---------+ the grace starts afresh
 *           elapsed, flee
 *
 *   dismiss and gone(a) lead to idle from everywhere; pinned and held cards ignore the pointer.
 */
const A = 1;
const B = 2;

function after(...events: HoverEvent[]): HoverState {
  return events.reduce(
    (state, event) =>
      hover(state, event.type === 'elapsed' ? { ...event, token: state.token } : event),
    IDLE,
  );
}

const enter = (id: number): HoverEvent => ({ type: 'enter', id });
const elapsed: HoverEvent = { type: 'elapsed', token: -1 };
const leave: HoverEvent = { type: 'leave' };
const flee: HoverEvent = { type: 'flee' };
const approach: HoverEvent = { type: 'approach' };
const enterCard: HoverEvent = { type: 'enterCard' };
const togglePin: HoverEvent = { type: 'togglePin' };
const dismiss: HoverEvent = { type: 'dismiss' };

const shownA = [enter(A), elapsed];
const leavingA = [...shownA, leave];
const leavingToB = [...shownA, enter(B)];

test.each<[string, HoverEvent[], Partial<HoverState> & Record<string, unknown>]>([
  ['idle -> dwelling', [enter(A)], { at: 'dwelling', id: A }],
  ['idle stays on leave', [leave], { at: 'idle', token: 0 }],
  ['dwelling -> idle on leave', [enter(A), leave], { at: 'idle' }],
  ['dwelling -> idle on flee', [enter(A), flee], { at: 'idle' }],
  ['dwelling keeps its start on the same mark', [enter(A), enter(A)], { at: 'dwelling', token: 1 }],
  ['dwelling starts afresh on another', [enter(A), enter(B)], { at: 'dwelling', id: B, token: 2 }],
  ['dwelling -> shown', shownA, { at: 'shown', id: A, pinned: false, held: false }],
  ['shown -> leaving', leavingA, { at: 'leaving', id: A, next: null }],
  ['shown -> leaving for another', leavingToB, { at: 'leaving', id: A, next: B }],
  ['shown -> idle on flee', [...shownA, flee], { at: 'idle' }],
  ['shown stays over the card', [...shownA, enterCard], { at: 'shown', id: A }],
  ['shown stays over its mark', [...shownA, enter(A)], { at: 'shown', id: A, token: 2 }],
  ['leaving -> shown over the card', [...leavingA, enterCard], { at: 'shown', id: A }],
  ['leaving -> shown over its mark', [...leavingA, enter(A)], { at: 'shown', id: A }],
  ['leaving -> idle when the grace is over', [...leavingA, elapsed], { at: 'idle' }],
  ['leaving -> idle on flee', [...leavingA, flee], { at: 'idle' }],
  ['leaving goes on towards the card', [...leavingA, approach], { at: 'leaving', token: 4 }],
  ['leaving meets another mark', [...leavingA, enter(B)], { at: 'leaving', id: A, next: B }],
  ['leaving -> the other mark', [...leavingToB, elapsed], { at: 'shown', id: B }],
  ['leaving past the other mark', [...leavingToB, leave], { at: 'leaving', next: null }],
  ['leaving over another mark on the way', [...leavingToB, approach], { next: null }],
  ['leaving, pinned', [...leavingA, togglePin], { at: 'shown', pinned: true }],
  ['pinned stays on leave', [...shownA, togglePin, leave], { at: 'shown', pinned: true }],
  ['pinned stays on another mark', [...shownA, togglePin, enter(B)], { at: 'shown', id: A }],
  ['unpinned leaves again', [...shownA, togglePin, togglePin, leave], { at: 'leaving' }],
  ['pinned -> idle on dismiss', [...shownA, togglePin, dismiss], { at: 'idle' }],
  ['held stays on flee', [{ type: 'open', id: A }, flee], { at: 'shown', held: true }],
  ['open takes over', [...shownA, { type: 'open', id: B }], { at: 'shown', id: B, held: true }],
  ['gone -> idle', [...shownA, { type: 'gone', id: A }], { at: 'idle' }],
  ['another gone changes nothing', [...shownA, { type: 'gone', id: B }], { at: 'shown', id: A }],
  ['dwelling -> idle when gone', [enter(A), { type: 'gone', id: A }], { at: 'idle' }],
])('%s', (_, events, expected) => {
  expect(after(...events)).toMatchObject(expected);
});

test('a late timer of an older intent falls through', () => {
  const dwelling = hover(IDLE, enter(A));
  const other = hover(dwelling, enter(B));
  expect(hover(other, { type: 'elapsed', token: dwelling.token })).toBe(other);
});

const anyEvent: fc.Arbitrary<HoverEvent> = fc.oneof(
  fc.constantFrom(leave, flee, approach, enterCard, togglePin, dismiss, elapsed),
  fc.constantFrom(A, B).map(enter),
  fc.constantFrom(A, B).map((id): HoverEvent => ({ type: 'gone', id })),
);

test('without a timer or a deliberate opening, nothing is ever shown', () => {
  const pointerOnly = anyEvent.filter(({ type }) => type !== 'elapsed');
  fc.assert(
    fc.property(fc.array(pointerOnly), (events) => {
      expect(['idle', 'dwelling']).toContain(after(...events).at);
    }),
  );
});

test('dismiss ends every story', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      expect(after(...events, dismiss).at).toBe('idle');
    }),
  );
});

test('the token never goes back, and changes whenever the mark does', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      let state = IDLE;
      for (const event of events) {
        const next = hover(
          state,
          event.type === 'elapsed' ? { ...event, token: state.token } : event,
        );
        expect(next.token).toBeGreaterThanOrEqual(state.token);
        if (next.at !== state.at) expect(next.token).toBeGreaterThan(state.token);
        state = next;
      }
    }),
  );
});
