import { browser } from 'wxt/browser';

/** Firefox's name for it, which the types of Chromium's API do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * How to open the side panel beside a window's pages, or null where the browser has none, as on
 * phones. To be called straight from the reader's click: browsers open it only there.
 */
export function sidePanelOpener(windowId: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as typeof browser & WithSidebar;
  if (sidePanel) return () => sidePanel.open({ windowId });
  return sidebarAction ? () => sidebarAction.open() : null;
}
