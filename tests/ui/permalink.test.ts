import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permalink, readPermalink } from '../../src/ui/decision/permalink.ts';
import { NOTHING_PINNED } from '../../src/ui/timeline/pinned.ts';

describe('the address of a record', () => {
  it.each([
    ['#cap-2017', NOTHING_PINNED],
    ['#cap-2017&day=2015-03-17&dose=120', { day: '2015-03-17', dose: [120, 120] }],
    ['#cap-2017&dose=37.5-120', { day: null, dose: [37.5, 120] }],
  ] as const)('%s is read back as it was written', (address, pinned) => {
    expect(readPermalink(address)).toEqual({ id: 'cap-2017', pinned });
    expect(permalink('cap-2017', pinned as typeof NOTHING_PINNED)).toBe(address);
  });

  it.each(['day=2015-13-40', 'day=17/03/2015', 'dose=-5', 'dose=120-60', 'dose=1e9', 'dose=80mg'])(
    'leaves out what is malformed (%s)',
    (part) => {
      expect(readPermalink(`#cap-2017&${part}`)).toEqual({
        id: 'cap-2017',
        pinned: NOTHING_PINNED,
      });
    },
  );

  it('opens nothing for no hash, and fails on none', () => {
    expect(readPermalink('').id).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { pinned } = readPermalink(`#${text}`);
        expect(pinned.dose === null || pinned.dose[0] <= pinned.dose[1]).toBe(true);
      }),
    );
  });
});
