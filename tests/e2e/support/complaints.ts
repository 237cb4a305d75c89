import type { Page } from 'puppeteer-core';

/** What a tab's console has shown since it was watched, in the page's world and in ours. */
export interface Complaints {
  /** Errors, warnings, failed assertions and uncaught exceptions, and takes them off the list. */
  take(): string[];
}

const LOUD = new Set(['error', 'warning', 'assert']);

/**
 * Watches a Chromium tab. Asked of the debugger: puppeteer's own `console` event leaves out the worlds
 * that it did not make, and content scripts live in one of those.
 */
export async function watchComplaints(page: Page): Promise<Complaints> {
  const said: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (LOUD.has(type)) said.push(args.map((each) => each.description ?? each.value).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    said.push(exception?.description ?? text);
  });
  session.on('Log.entryAdded', ({ entry: { level, text } }) => {
    if (LOUD.has(level)) said.push(text);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  return { take: () => said.splice(0) };
}
