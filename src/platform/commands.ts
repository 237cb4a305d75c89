import { browser } from 'wxt/browser';
import { sendMessage } from './messages.ts';

const DIRECTIONS: Record<string, 1 | -1> = { 'next-mention': 1, 'previous-mention': -1 };

/** Steps through the mentions of the active tab's main frame at the reader's keyboard command. */
export function followCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const direction = DIRECTIONS[command];
    if (direction === undefined || tab?.id === undefined) return;
    // A tab without an annotator has no mention to step to.
    await sendMessage('stepMention', direction, { tabId: tab.id, frameId: 0 }).catch(() => false);
  });
}
