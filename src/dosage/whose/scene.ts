import type { Explain, Surroundings } from '../mention.ts';
import { cellAmount } from '../passage/cell.ts';
import type { Scene } from '../passage/draft.ts';
import { lineOf } from '../passage/known-lines.ts';
import { type Passage, readPassage, tagText } from '../passage/passage.ts';
import { Census } from '../words/census.ts';
import { namesBaclofen } from '../words/names.ts';
import { newMeanwhile } from './meanwhile.ts';
import { BACLOFEN, namingsIn, topicOf, topicOfTitle } from './owner.ts';
import { productOfTitle } from './product-title.ts';
import { tabletStrength } from './tablet-strength.ts';

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
    tabletMg: tabletStrength(passage, titles),
    otherDrugs: own.size - (own.has(BACLOFEN) ? 1 : 0),
    topic: topic ?? only ?? null,
    meanwhile: newMeanwhile(topic === null || topic === BACLOFEN),
    fromHeader: cell !== null,
    entry: null,
    label: null,
    asked: null,
    tableHead: null,
    headers: setting.headers,
    last: null,
    countsAlcohol: false,
    explain,
  };
}
