import { readPageFacts } from '../../src/page/page-facts.ts';
import { browserRegion } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { countryOfAuthorities } from '../../src/regulation/country-of-authorities.ts';
import type { CardFacts } from '../../src/ui/card/card-facts.ts';

/** How much of a page's text is searched for the names of authorities (UTF-16 units). */
const SEARCHED = 200_000;

/** What a page tells of itself; codes are ISO 3166 alpha-2. */
export interface ReadFacts {
  readonly pageDate: CardFacts['pageDate'];
  /** What speaks for a country: the authorities that the text names, the page, the browser. */
  readonly country: {
    readonly authorities: string | null;
    readonly page: string | null;
    readonly browser: string | null;
  };
}

/** Reads the page's date and what speaks for a country. It reads the page's whole text. */
export function readFacts(document: Document): ReadFacts {
  const { date, country } = readPageFacts(document, localDay());
  const text = `${document.title} ${document.body.textContent}`.slice(0, SEARCHED);
  return {
    pageDate: date && { day: date.value, basis: date.basis },
    country: {
      authorities: countryOfAuthorities(text),
      page: country?.code ?? null,
      browser: browserRegion(),
    },
  };
}
