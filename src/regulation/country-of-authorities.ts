/**
 * Names that only one country's medicine law knows. Spelled as institutions, not as countries: a
 * footer that says "France" tells nothing of whose rules the article speaks of.
 */
const AUTHORITIES: readonly (readonly [country: string, names: RegExp])[] = [
  ['FR', /\bANSM\b|\bAfssaps\b|Conseil d[’']État|Haute Autorité de [Ss]anté|\bRTU\b|\bCSAPA\b/g],
  ['US', /\bFDA\b|Food and Drug Administration|\bDailyMed\b|\bAASLD\b/g],
  ['GB', /\bMHRA\b|\bNHS\b|\bBNFC?\b|\bNICE (?:guidance|guideline)/g],
  ['DE', /\bBfArM\b|Rote Liste|Bundesinstitut für Arzneimittel/g],
  ['CH', /\bSwissmedic\b/g],
  ['AU', /\bTGA\b|Therapeutic Goods Administration/g],
  ['NZ', /\bMedsafe\b/g],
  ['CA', /Health Canada|Santé Canada/g],
  ['IT', /\bAIFA\b|Agenzia [Ii]taliana del [Ff]armaco/g],
  ['ES', /\bAEMPS\b/g],
  ['PT', /\bINFARMED\b/gi],
  ['BR', /\bANVISA\b/gi],
  ['NL', /\bZorginstituut\b|Farmacotherapeutisch Kompas/g],
  ['BE', /\bFAMHP\b|\bAFMPS\b|\bFAGG\b/g],
];

/** How clearly the first country must lead over the second. */
const LEAD = 2;

/**
 * The country whose medicines authorities a text names, or null where it names none, or several about
 * equally often. Case matters: "has" and "nice" are words.
 * @param text plain text; the caller bounds its length.
 */
export function countryOfAuthorities(text: string): string | null {
  const counts = AUTHORITIES.map(([country, names]) => ({
    country,
    count: text.match(names)?.length ?? 0,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count === 0) return null;
  return first.count >= LEAD * (second?.count ?? 0) ? first.country : null;
}
