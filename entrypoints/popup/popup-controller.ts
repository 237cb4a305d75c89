import { browser } from 'wxt/browser';
import {
  type ActiveTab,
  listTabMentions,
  readActiveTab,
  showTabMention,
  type TabMention,
  watchClosedTabs,
  watchTabs,
} from '../../src/platform/active-tab.ts';
import { copyText } from '../../src/platform/clipboard.ts';
import { onMessage, sendMessage } from '../../src/platform/messages.ts';
import { isReadOnce } from '../../src/platform/read-once.ts';
import { saveFile } from '../../src/platform/save-file.ts';
import { sidePanelOpener } from '../../src/platform/side-panel.ts';
import {
  readSiteAccess,
  turnAllSitesOn,
  turnSiteOff,
  turnSiteOn,
  watchGrants,
} from '../../src/platform/site-access.ts';
import { watchSitesOff } from '../../src/platform/sites-off.ts';
import { permalink } from '../../src/ui/decision/permalink.ts';
import type { PopupEvents, PopupProps, SiteState } from '../../src/ui/popup/popup-props.ts';

/** What the popup's wiring knows; `changed` is called after each change of it. */
export class PopupController {
  site: SiteState | null = null;
  mentions: readonly TabMention[] | null = null;
  /** There is a side panel to open. */
  panel = false;
  #tab: ActiveTab | null = null;
  #openPanel: (() => Promise<void>) | null = null;
  readonly #place: PopupProps['place'];
  readonly #changed: () => void;

  constructor(place: PopupProps['place'], changed: () => void) {
    this.#place = place;
    this.#changed = changed;
  }

  /** Reads the tab under the popup, and follows what changes while the popup is open. */
  async start(): Promise<void> {
    watchGrants(() => this.#readSite());
    watchSitesOff(() => this.#readSite());
    onMessage('mentionsCounted', ({ sender }) => {
      if (sender.tab?.id === this.#tab?.id) void this.#readMentions();
    });
    // A popup closes when the reader turns to another tab; a panel stays.
    if (this.#place === 'panel') watchTabs(() => this.#readTab());
    watchClosedTabs((tabId) => {
      if (tabId === this.#tab?.id) this.#forgetTab();
    });
    await this.#readTab();
  }

  get events(): Omit<PopupEvents, 'newsSeen'> {
    return {
      siteOn: () => this.#wish((host) => turnSiteOn(host)),
      siteOff: () => this.#wish(async (host) => turnSiteOff(host).then(() => true)),
      allSites: () => this.#wish(() => turnAllSitesOn()),
      once: () => void this.#readOnce(),
      showMention: (mention) => this.#show(mention),
      options: () => void browser.runtime.openOptionsPage().then(() => this.#makeRoom()),
      panel: () => void this.#openPanel?.().then(() => this.#makeRoom()),
      lookUp: (id, pinned) => {
        const url =
          browser.runtime.getURL('/look-up.html') + (id === null ? '' : permalink(id, pinned));
        void browser.tabs.create({ url }).then(() => this.#makeRoom());
      },
      copy: copyText,
      save: saveFile,
    };
  }

  /** Runs at once, inside the click: the browser asks for a permission only there. */
  #wish(ask: (host: string) => Promise<boolean>): void {
    const access = this.site?.access;
    if (access?.kind !== 'site') return;
    ask(access.host).then(
      (granted) => this.#readSite(granted ? null : 'refused'),
      () => this.#readSite('failed'),
    );
  }

  async #readTab(): Promise<void> {
    const before = this.#tab?.id;
    this.#tab = await readActiveTab();
    if (this.#tab?.id !== before) this.mentions = null;
    this.#openPanel =
      this.#place === 'popup' && this.#tab ? sidePanelOpener(this.#tab.windowId) : null;
    this.panel = this.#openPanel !== null;
    await Promise.all([this.#readSite(), this.#readMentions()]);
  }

  /** What was listed is gone with its tab. A panel is told of the next tab right after. */
  #forgetTab(): void {
    this.#tab = null;
    this.mentions = [];
    this.site = { access: { kind: 'closed' }, once: false, problem: null };
    this.#changed();
  }

  async #readSite(problem: SiteState['problem'] = null): Promise<void> {
    const tab = this.#tab;
    const url = tab?.url;
    const [access, once] = await Promise.all([
      readSiteAccess(url),
      tab && url ? isReadOnce(tab.id, url) : false,
    ]);
    if (tab !== this.#tab) return;
    const isOn = access.kind === 'site' && access.on;
    if (!isOn && !once) this.mentions = [];
    this.site = { access, once, problem };
    this.#changed();
  }

  async #readMentions(): Promise<void> {
    const tab = this.#tab;
    const mentions = tab ? await listTabMentions(tab.id) : [];
    // Meanwhile the reader may have turned to another tab.
    if (tab?.id !== this.#tab?.id) return;
    this.mentions = mentions;
    this.#changed();
  }

  async #readOnce(): Promise<void> {
    const { id: tabId, url } = this.#tab ?? {};
    if (tabId === undefined || url === undefined) return;
    await sendMessage('readOnce', { tabId, url });
    await Promise.all([this.#readSite(), this.#readMentions()]);
  }

  /** Firefox leaves the popup open over what it has just opened; a panel stands beside it. */
  #makeRoom(): void {
    if (this.#place === 'popup') window.close();
  }

  async #show(mention: TabMention): Promise<boolean> {
    const shown = this.#tab !== null && (await showTabMention(this.#tab.id, mention));
    if (shown) this.#makeRoom();
    return shown;
  }
}
