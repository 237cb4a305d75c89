import type { Page } from 'puppeteer-core';

/** Where the open card stands; all in CSS px of the page. */
export interface CardPlace {
  /** How far it reaches out of the window, at the side where it reaches out most; 0 where it fits. */
  readonly outside: number;
  /** How wide its content is beyond its own box: what could be read only by scrolling sideways. */
  readonly cutOff: number;
  /** To the nearest line of the marked words; 0 where it touches or covers them. */
  readonly away: number;
  /** How far the page can be scrolled sideways. */
  readonly sideways: number;
}

/**
 * Measures the open card against the element whose text is marked.
 * @returns null while no card is open
 */
export function placeOfCard(page: Page, marked: string): Promise<CardPlace | null> {
  return page.evaluate((selector) => {
    const box = document
      .querySelector('baclo-lens')
      ?.shadowRoot?.querySelector<HTMLElement>('.box:popover-open:not(.ahead)');
    const element = document.querySelector(selector);
    if (!box || !element) return null;
    const card = box.getBoundingClientRect();
    const { clientWidth, scrollWidth } = document.documentElement;
    const distances = [...element.getClientRects()].map((line) => {
      const across = Math.max(line.left - card.right, card.left - line.right, 0);
      const along = Math.max(line.top - card.bottom, card.top - line.bottom, 0);
      return Math.hypot(across, along);
    });
    const inside = [box, ...box.querySelectorAll<HTMLElement>('*')].filter(
      (each) => getComputedStyle(each).display !== 'inline' && !each.closest('svg'),
    );
    return {
      outside: Math.max(
        0,
        -card.left,
        -card.top,
        card.right - innerWidth,
        card.bottom - innerHeight,
      ),
      cutOff: Math.max(...inside.map((each) => each.scrollWidth - each.clientWidth)),
      away: Math.min(...distances),
      sideways: scrollWidth - clientWidth,
    };
  }, marked);
}
