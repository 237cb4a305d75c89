import { readPageFacts } from '../../src/page/page-facts.ts';
import { browserRegion } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import type { Settings } from '../../src/platform/repair-settings.ts';
import { chooseJurisdiction } from '../../src/regulation/choose-jurisdiction.ts';
import { countryOfAuthorities } from '../../src/regulation/country-of-authorities.ts';
import type { CardFacts } from '../../src/ui/card/card-facts.ts';
import { KNOWN_JURISDICTIONS } from './card-data.ts';

/** How much of a page's text is searched for the names of authorities (UTF-16 units). */
const SEARCHED = 200_000;

/** The page's date and the country whose rules are shown, with where each came from. */
export function readFacts(document: Document, settings: Settings): CardFacts {
  const facts = readPageFacts(document, localDay());
  const text = `${document.title} ${document.body.textContent}`.slice(0, SEARCHED);
  const { code, basis } = chooseJurisdiction({
    setting: settings.jurisdiction,
    authorities: countryOfAuthorities(text),
    page: facts.country?.code ?? null,
    browser: browserRegion(),
    known: KNOWN_JURISDICTIONS,
  });
  return {
    pageDate: facts.date && { day: facts.date.value, basis: facts.date.basis },
    country: { code, basis },
  };
}
