import { MatchPattern } from 'wxt/utils/match-patterns';

/** The match pattern that the browser's permission for one host is asked and given back with. */
export function patternOfHost(host: string): string {
  return `*://${host}/*`;
}

/** The pattern of "all sites", as declared in the manifest's optional hosts. */
export const ALL_SITES = '*://*/*';

/** Whether any of the browser's granted patterns covers the address. A malformed address is covered by none. */
export function covers(patterns: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  return patterns.some((pattern) => new MatchPattern(pattern).includes(url));
}

/** Whether one pattern stands for every site, in any of the spellings that browsers report. */
export function isAllSites(pattern: string): boolean {
  return pattern === ALL_SITES || pattern === '<all_urls>' || /^https?:\/\/\*\/\*$/.test(pattern);
}
