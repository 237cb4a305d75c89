import { readPageFacts } from '../../src/page/facts/page-facts.ts';
import type { PageStatements } from '../../src/page/facts/page-statements.ts';
import { browserRegion } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import type { ReadFacts } from '../../src/platform/messages.ts';
import { countryOfAuthorities } from '../../src/regulation/country-of-authorities.ts';

/** Reads from a page's own statements how old it is, and what speaks for a country. */
export function readFacts(page: PageStatements): ReadFacts {
  const { date, country } = readPageFacts(page, localDay());
  return {
    pageDate: date && { day: date.value, basis: date.basis },
    country: {
      authorities: countryOfAuthorities(page.text),
      page: country?.code ?? null,
      browser: browserRegion(),
    },
  };
}
