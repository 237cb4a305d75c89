/** Where the country of a page was read from. */
export type CountryBasis = 'meta' | 'address' | 'language' | 'locale';

/** The country that a page is written for. */
export interface PageCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly basis: CountryBasis;
}

/** What a page says of its country, as strings. */
export interface CountrySigns {
  readonly host: string;
  /** BCP 47, from the root element. */
  readonly lang: string;
  /** Lower-case name to content. */
  readonly metas: ReadonlyMap<string, string>;
}

/** Country endings that are used for what they say. `.co`, `.io`, `.tv`, `.me` are not. */
const ENDINGS = new Set(
  (
    'fr be ch lu de at nl it es pt ie dk se no fi is pl cz sk hu ro bg gr hr si ee lv lt ca us ' +
    'au nz za jp kr in bd sg ru ua br mx ar il tr'
  ).split(' '),
);

/**
 * The country a page is written for, or null where it does not say.
 * An address counts more than a language tag: "en-US" and "fr-FR" are what publishing software
 * writes when nobody has chosen, so "en-US" alone is no statement at all.
 */
export function readCountry({ host, lang, metas }: CountrySigns): PageCountry | null {
  const stated = region(
    metas.get('geo.country') ?? metas.get('geo.region') ?? '',
    /^([a-z]{2})\b/i,
  );
  if (stated !== null) return { code: stated, basis: 'meta' };
  const ending = countryOfHost(host);
  if (ending !== null) return { code: ending, basis: 'address' };
  const ofLang = region(lang, /^[a-z]{2,3}(?:-[a-z]{4})?[-_]([a-z]{2})\b/i);
  if (ofLang !== null && !isDefault(lang)) return { code: ofLang, basis: 'language' };
  const locale = metas.get('og:locale') ?? '';
  const ofLocale = region(locale, /^[a-z]{2,3}[-_]([a-z]{2})$/i);
  if (ofLocale !== null && !isDefault(locale)) return { code: ofLocale, basis: 'locale' };
  return null;
}

function countryOfHost(host: string): string | null {
  const ending = host.toLowerCase().split('.').at(-1) ?? '';
  if (ending === 'uk') return 'GB';
  if (ending === 'gov' || ending === 'mil') return 'US';
  return ENDINGS.has(ending) ? ending.toUpperCase() : null;
}

function region(text: string, pattern: RegExp): string | null {
  return pattern.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}

function isDefault(tag: string): boolean {
  return /^en[-_]us$/i.test(tag.trim());
}
