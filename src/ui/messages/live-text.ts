import type { Language } from './language.ts';

/**
 * Said once to screen readers when a page turns out to hold doses. Apart from the card's texts: it is
 * the only one that every page with a dose needs.
 */
const LIVE: Record<Language, (count: number) => string> = {
  en: (count) => `${count} baclofen ${count === 1 ? 'dose' : 'doses'} marked on this page`,
  fr: (count) =>
    `${count} ${count > 1 ? 'doses de baclofène repérées' : 'dose de baclofène repérée'} sur cette page`,
};

/** @param count mentions on the page, at least 1 */
export function liveText(language: Language, count: number): string {
  return LIVE[language](count);
}
