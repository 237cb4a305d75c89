/** Whose rules are shown, and why these: the card says it. */
export interface ChosenJurisdiction {
  /** ISO 3166 alpha-2. */
  code: string;
  basis: 'choice' | 'authorities' | 'page' | 'browser' | 'default';
}

/** What is known to choose by; codes are ISO 3166 alpha-2, or null where unknown. */
export interface JurisdictionHints {
  /** The reader's setting; `auto` leaves it to the page and the browser. */
  setting: string;
  /** The country whose authorities the page's text names. */
  authorities: string | null;
  /** The page's own country. */
  page: string | null;
  browser: string | null;
  /** Jurisdictions that the dataset holds decisions of. */
  known: ReadonlySet<string>;
}

/**
 * Chooses whose rules to show: the reader's choice, else the country whose authorities the page
 * names (an English article about the ANSM speaks of French rules), else the page's own country, else
 * the browser's region, else France, whose rules the dataset knows best. A country without decisions in
 * the dataset is passed over, except where the reader asked for it.
 */
export function chooseJurisdiction({
  setting,
  authorities,
  page,
  browser,
  known,
}: JurisdictionHints): ChosenJurisdiction {
  if (setting !== 'auto') return { code: setting, basis: 'choice' };
  if (authorities !== null && known.has(authorities)) {
    return { code: authorities, basis: 'authorities' };
  }
  if (page !== null && known.has(page)) return { code: page, basis: 'page' };
  if (browser !== null && known.has(browser)) return { code: browser, basis: 'browser' };
  return { code: 'FR', basis: 'default' };
}
