import { isAllSites } from '../../src/platform/match-origins.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/platform/repair-settings.ts';
import { saveFile } from '../../src/platform/save-file.ts';
import { loadSettings, saveSettings, watchSettings } from '../../src/platform/settings.ts';
import {
  giveAllBack,
  giveBack,
  grantedOrigins,
  turnAllSitesOn,
  watchGrants,
} from '../../src/platform/site-access.ts';
import { loadSitesOff, setSiteOff, watchSitesOff } from '../../src/platform/sites-off.ts';
import type {
  OptionsEvents,
  OptionsProps,
  SiteGrants,
} from '../../src/ui/options/options-props.ts';
import { readChoices } from './read-choices.ts';

/** What the options page's wiring knows; `changed` is called after each change of it. */
export class OptionsController {
  settings: Settings = DEFAULT_SETTINGS;
  stored: OptionsProps['stored'] = null;
  grants: SiteGrants = { granted: [], allSites: false, off: [], problem: null };
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Reads what is stored and granted, and follows both while the page is open. */
  async start(): Promise<void> {
    watchSettings((settings) => {
      this.settings = settings;
      this.#changed();
    });
    watchGrants(() => this.#readGrants());
    watchSitesOff(() => this.#readGrants());
    this.settings = await loadSettings();
    await this.#readGrants();
  }

  get events(): OptionsEvents {
    return {
      change: (change) => void this.#store(change),
      // Straight from the click: the browser asks only inside a user gesture.
      allSites: () => this.#wish(turnAllSitesOn()),
      giveBack: (pattern) => this.#wish(giveBack(pattern)),
      giveAllBack: () => this.#wish(giveAllBack()),
      allow: (host) => this.#wish(setSiteOff(host, false)),
      save: () =>
        saveFile({
          name: 'baclolens-choices.json',
          type: 'application/json',
          text: JSON.stringify(this.settings, null, 2),
        }),
      load: (text) => this.#load(text),
    };
  }

  async #store(change: Partial<Settings>): Promise<void> {
    try {
      this.settings = await saveSettings(change);
      this.stored = 'saved';
    } catch {
      this.stored = 'failed';
    }
    this.#changed();
  }

  async #load(text: string): Promise<boolean> {
    const choices = readChoices(text);
    if (choices !== null) await this.#store(choices);
    return choices !== null && this.stored === 'saved';
  }

  /** What the reader waits for, as it begins; false in the end where the reader refused after all. */
  #wish(done: Promise<unknown>): void {
    done.then(
      (granted) => this.#readGrants(granted === false ? 'refused' : null),
      () => this.#readGrants('failed'),
    );
  }

  async #readGrants(problem: SiteGrants['problem'] = null): Promise<void> {
    const [granted, off] = await Promise.all([grantedOrigins(), loadSitesOff()]);
    this.grants = { granted, off, allSites: granted.some(isAllSites), problem };
    this.#changed();
  }
}
