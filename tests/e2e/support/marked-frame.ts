import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarkedText } from './marked-text.ts';

/**
 * Puts a frame into a page and waits until its doses are marked. It loads, is read and is painted later than
 * the page that it stands in, and in the same tab: what the extension was going to mark in that page is
 * marked by then, so "nothing is marked" can be told apart from "nothing is marked yet".
 * @param address of a page that the extension may read, with a dose at its top
 */
export async function waitForMarkedFrame(page: Page, address: string): Promise<void> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    // In view, as marks out of view are not painted.
    frame.style.cssText = 'position: fixed; inset: 0 0 auto auto; width: 320px; height: 120px';
    document.body.append(frame);
  }, address);
  const inFrame = async () => {
    const frame = page.frames().find((each) => each.url() === address);
    return frame ? readMarkedText(frame) : [];
  };
  await expect.poll(inFrame, { timeout: 10_000 }).not.toEqual([]);
}
