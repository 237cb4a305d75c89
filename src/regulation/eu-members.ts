/** Member states on the dataset's day, for texts that hold in the whole European Union. */
const EU_MEMBERS = new Set([
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE'],
  ...['IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
]);

/** Whether a text that holds for `where` (a country, EU or ALL) holds in a country. */
export function holdsIn(where: string, country: string): boolean {
  return where === 'ALL' || where === country || (where === 'EU' && EU_MEMBERS.has(country));
}
