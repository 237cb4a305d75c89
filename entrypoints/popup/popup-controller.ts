import { browser } from 'wxt/browser';
import {
  type ActiveTab,
  listTabMentions,
  readActiveTab,
  showTabMention,
  type TabMention,
  type TabReading,
  watchClosedTabs,
  watchTabs,
} from '../../src/platform/active-tab.ts';
import { askPatiently } from '../../src/platform/ask-patiently.ts';
import { copyText } from '../../src/platform/clipboard.ts';
import { openLookUp } from '../../src/platform/look-up-ways.ts';
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
  /** Why the page gave no mentions, where it was not read. */
  unread: PopupProps['unread'] = null;
  /** There is a side panel to open. */
  panel = false;
  #tab: ActiveTab | null = null;
  /** Ends the last question to the page, when there is a newer one. */
  #asking = new AbortController();
  #openPanel: (() => Promise<void>) | null = null;
  readonly #place: PopupProps['place'];
  readonly #changed: () => void;

  constructor(place: PopupProps['place'], changed: () => void) {
    this.#place = place;
    this.#changed = changed;
  }

  /** Reads the tab under the popup, and follows what changes while the popup is open. */
  async start(): Promise<void> {
    watchGrants(() => this.#readPage());
    watchSitesOff(() => this.#readPage());
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
      options: () => this.#leaveFor(browser.runtime.openOptionsPage()),
      panel: () => this.#leaveFor(this.#openPanel?.()),
      lookUp: (id, pinned) => {
        const record = id === null ? '' : permalink(id, pinned);
        this.#leaveFor(openLookUp({ record }));
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
      (granted) => this.#readPage(granted ? null : 'refused'),
      () => this.#readPage('failed'),
    );
  }

  async #readTab(): Promise<void> {
    const before = this.#tab?.id;
    this.#tab = await readActiveTab();
    if (this.#tab?.id !== before) this.#forgetMentions();
    this.#openPanel =
      this.#place === 'popup' && this.#tab ? sidePanelOpener(this.#tab.windowId) : null;
    this.panel = this.#openPanel !== null;
    await this.#readPage();
  }

  /** What was listed is gone with its tab. A panel is told of the next tab right after. */
  #forgetTab(): void {
    this.#tab = null;
    this.#forgetMentions();
    this.site = { access: { kind: 'closed' }, once: false, problem: null };
    this.#changed();
  }

  #forgetMentions(): void {
    this.mentions = null;
    this.unread = null;
  }

  get #isRead(): boolean {
    const { access, once } = this.site ?? {};
    return once === true || (access?.kind === 'site' && access.on);
  }

  /** The site first: it decides what the page's silence means. */
  async #readPage(problem: SiteState['problem'] = null): Promise<void> {
    await this.#readSite(problem);
    await this.#readMentions();
  }

  async #readSite(problem: SiteState['problem'] = null): Promise<void> {
    const tab = this.#tab;
    const url = tab?.url;
    const [access, once] = await Promise.all([
      readSiteAccess(url),
      tab && url ? isReadOnce(tab.id, url) : false,
    ]);
    if (tab !== this.#tab) return;
    this.site = { access, once, problem };
    if (!this.#isRead) this.#forgetMentions();
    this.#changed();
  }

  async #readMentions(): Promise<void> {
    const tab = this.#tab;
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    if (tab === null) return;
    const { mentions, unread } = await this.#askPage(tab.id, signal);
    // Meanwhile the reader may have turned to another tab, or the page may have changed.
    if (signal.aborted) return;
    this.mentions = this.#isRead ? mentions : null;
    this.unread = unread;
    this.#changed();
  }

  /** Where a page is to be read, our scripts may still be on their way to it. */
  async #askPage(tabId: number, signal: AbortSignal): Promise<TabReading> {
    const { access } = this.site ?? {};
    const siteOn = access?.kind === 'site' && access.on;
    let reading = await listTabMentions(tabId, siteOn);
    if (reading.unread !== 'unreached' || !this.#isRead) return reading;
    const askAgain = async () => {
      reading = await listTabMentions(tabId, siteOn);
      if (reading.unread === 'unreached') throw new Error('Nothing of ours answers there yet.');
    };
    await askPatiently(askAgain, signal).catch(() => undefined);
    return reading;
  }

  async #readOnce(): Promise<void> {
    const { id: tabId, url } = this.#tab ?? {};
    if (tabId === undefined || url === undefined) return;
    const entered = await sendMessage('readOnce', { tabId, url }).catch(() => false);
    await this.#readPage(entered ? null : 'failed');
  }

  #leaveFor(opened: Promise<void> | undefined): void {
    opened?.then(
      () => this.#makeRoom(),
      () => this.#readPage('failed'),
    );
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
