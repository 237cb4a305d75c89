import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const refuse = () => Promise.reject(new Error('The storage is shut.'));

/** A browser that keeps nothing and has no keyboard commands, as a private window and a phone may. */
const BARE = {
  runtime: { id: 'baclolens' },
  storage: { session: { get: refuse, set: refuse, getKeys: refuse } },
};

// The modules take the browser's interfaces when they are loaded.
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('chrome', BARE);
  vi.stubGlobal('browser', BARE);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('begins a life whose beginning cannot be noted, and does not fail for it', async () => {
  const { onceEachLife } = await import('../../src/platform/once-each-life.ts');
  let begun = 0;
  await onceEachLife(async () => {
    begun += 1;
  });
  expect(begun).toBe(1);
});

it('starts without keyboard commands', async () => {
  const { followCommands } = await import('../../src/platform/commands.ts');
  expect(followCommands).not.toThrow();
});

it('opens a record without its pins where they cannot be handed over', async () => {
  const { askLookUpPage } = await import('../../src/platform/look-up-page.ts');
  expect(await askLookUpPage({ record: '#cap-2017&day=2015-03-17&dose=120' })).toBe(
    '/look-up.html#cap-2017',
  );
  expect(await askLookUpPage({ query: 'ozobax' })).toBe('/look-up.html');
});
