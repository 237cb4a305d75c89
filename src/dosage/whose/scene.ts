import type { Explain, Surroundings } from '../mention.ts';
import { cellAmount } from '../passage/cell.ts';
import type { Scene } from '../passage/draft.ts';
import { lineOf } from '../passage/known-lines.ts';
import { type Passage, readPassage, tagText } from '../passage/passage.ts';
import { Census } from '../words/census.ts';
import { past } from '../words/cursor.ts';
import { namesBaclofen } from '../words/names.ts';
import { BACLOFEN, namingsIn, topicOf, topicOfTitle } from './owner.ts';
import { productOfTitle } from './product-title.ts';

/** What is known before the text itself is read. */
export interface Setting {
  lang: string | undefined;
  /** The headers of the table cell that the text is, nearest first. */
  headers: readonly Passage[];
  titles: readonly Passage[];
  /** What kinds of words each of these holds. */
  around: readonly Census[];
  /** What the headers, heading or title are about, nearest first. */
  page: string | null;
  topic: string | null;
  namesBaclofen: boolean;
  explain: Explain;
}

/** The drug the end of a text is about. */
export function topicAtEnd(
  text: string,
  lang: string | undefined,
  page: string | null,
): string | null {
  const tagged = tagText(text, lang);
  let topic: string | null = null;
  for (const { from, until } of tagged.sentences) {
    topic = topicOf(namingsIn(tagged, from, until, true), page, topic) ?? topic;
  }
  return topic;
}

/** Reads what stands around a text on its page. */
export function settingOf(text: string, around: Surroundings, explain: Explain): Setting {
  const { headers = [], heading, title, before, lang } = around;
  const read = (line: string | undefined) => (line ? [lineOf(line, lang)] : []);
  const cell = headers.flatMap(read);
  const lines = [...cell, ...read(heading), ...read(title)];
  const titles = lines.map(({ passage }) => passage);
  const named = titles.map(topicOfTitle).find((topic) => topic !== null);
  const product = () =>
    titles.map((line) => productOfTitle(line, text)).find((one) => one !== null);
  // A page that keeps naming baclofen is about it, whatever brand its title has.
  const page = named ?? around.topic ?? product() ?? null;
  const topic = (before ? topicAtEnd(before, lang, page) : null) ?? page;
  const about = page === BACLOFEN || topic === BACLOFEN || namesBaclofen(text);
  return {
    lang,
    headers: cell.map(({ passage }) => passage),
    titles,
    around: lines.map(({ words }) => words),
    page,
    topic,
    namesBaclofen: about,
    explain,
  };
}

/** Strengths of the tablets on sale (5, 10, 20, 25, 40 mg; 15 in the United States). */
const ON_SALE: ReadonlySet<number> = new Set([5, 10, 15, 20, 25, 40]);

/** "Baclofen 10 mg", "Lioresal 25mg kaufen": a title that is about one strength of the product. */
function strengthOfTitle({ tokens, amounts }: Passage): number | null {
  const [only] = amounts;
  if (!only || amounts.length > 1 || only.rate || only.tablet || only.run.joint) return null;
  const named = past(tokens, only.from - 1, 'baclofen') === only.from;
  return named && only.unit.unit === 'mg' && ON_SALE.has(only.low) ? only.low : null;
}

/** Milligrams of one dose form, where exactly one strength is stated in these texts. */
function tabletStrength(passages: readonly Passage[], titles: readonly Passage[]): number | null {
  const strengths = new Set(titles.map(strengthOfTitle).filter((one) => one !== null));
  for (const { tokens, amounts } of passages) {
    for (const { tablet, unit, unitUntil, from, low, high } of amounts) {
      if (tablet && tablet.strength !== null) strengths.add(tablet.strength);
      // "10 mg tablets", "Tabletten zu 10 mg", "tablet 10 mg"
      const before = past(tokens, from - 2, 'form') || past(tokens, from - 1, 'form');
      const form = past(tokens, unitUntil, 'form') || before;
      if (form && unit.unit === 'mg' && low === high) strengths.add(low);
    }
  }
  const [only] = strengths;
  return strengths.size === 1 && only !== undefined ? only : null;
}

/**
 * Takes one stretch of text apart and puts it into its setting.
 * @param topic what the text just before it was about
 */
export function sceneOf(text: string, setting: Setting, topic: string | null): Scene {
  const { titles, page, explain } = setting;
  const read = readPassage(text, setting.lang);
  const cell = read.amounts.length === 0 ? cellAmount(read, setting.headers) : null;
  const passage = cell ? { ...read, amounts: [cell] } : read;
  const { tokens } = passage;
  // Forums write "bac"; beside an amount of mass the short form is a name.
  const namings = namingsIn(passage, 0, tokens.length, passage.amounts.length > 0);
  const own = new Set(namings.map((naming) => naming.name));
  const only = own.size === 1 ? namings.find((naming) => !naming.aside)?.name : null;
  return {
    passage,
    words: new Census(tokens, 0, tokens.length),
    titles,
    around: setting.around,
    page,
    aboutBaclofen: setting.namesBaclofen,
    intrathecalPage: setting.around.some((words) => words.has('intrathecal')),
    tabletMg: tabletStrength([...titles, passage], titles),
    otherDrugs: own.size - (own.has(BACLOFEN) ? 1 : 0),
    topic: topic ?? only ?? null,
    fromHeader: cell !== null,
    entry: null,
    label: null,
    tableHead: null,
    headers: setting.headers,
    last: null,
    countsAlcohol: false,
    explain,
  };
}
