import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { type Complaints, watchComplaints } from './complaints.ts';
import { readMarkedText } from './marked-text.ts';
import { type Session, useChromium } from './session.ts';

/** A session whose tab is watched: after each test its console must have stayed clean. */
export interface Stage extends Session {
  complaints: Complaints;
  /** Opens a page and waits until exactly these doses are marked. */
  open(path: string, doses: readonly string[]): Promise<void>;
  /** The same page in a tab of its own where the extension may not read. */
  openUntouched(path: string): Promise<Page>;
}

/** The page of that name beside the tests, as a server would send it. */
export function readPage(name: string): string {
  return readFileSync(join(import.meta.dirname, `../pages/${name}.html`), 'utf8');
}

/**
 * A headless Chromium with the extension on pages of our own, and a watch on the tab's console.
 * @param hosts the match patterns that the reader said yes to earlier, where not `localhost` alone
 */
export function useStage(pages: Record<string, string>, hosts?: readonly string[]): Stage {
  // A browser asks every server for its icon, and complains where there is none.
  const session = useChromium({ pages: { '/favicon.ico': '', ...pages }, ...(hosts && { hosts }) });
  const stage = Object.assign(session, {
    open: async (path: string, doses: readonly string[]) => {
      await stage.page.goto(stage.server.url(path));
      await expect.poll(() => readMarkedText(stage.page)).toEqual(doses);
    },
    openUntouched: async (path: string) => {
      const page = await stage.chromium.browser.newPage();
      await page.setViewport(stage.page.viewport());
      await page.goto(stage.server.url(path, '127.0.0.1'));
      return page;
    },
  }) as Stage;
  beforeAll(async () => {
    stage.complaints = await watchComplaints(stage.page);
  });
  afterEach(() => expect(stage.complaints.take()).toEqual([]));
  return stage;
}
