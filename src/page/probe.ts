import { namesBaclofen } from '../dosage/words/names.ts';

/** How long added text may wait to be looked at (ms); a busy page is left alone meanwhile. */
const PATIENCE = 1_000;

/**
 * A unit that a dose could have: without one anywhere on the page there is nothing to mark. Asked
 * before the names, because it is the cheaper question and on most pages the answer is no. Counts of
 * tablets are doses only where a strength is stated too, which has such a unit. One first letter and no
 * flag: so the browser skips through a megabyte in a third of a millisecond.
 */
const UNIT = /[mM](?:[cClL]?[gG]|[iI](?:[lL]\xad?[lL]?[iI]|[cCkK][rR][oO])\xad?[gG])/;

/** Signs that only units have, and micrograms as typed without one. */
const SIGNS = ['µ', 'μ', '㎎', '㎍', 'ug/', 'мг', 'мкг'];

function statesUnit(text: string): boolean {
  return UNIT.test(text) || SIGNS.some((sign) => text.includes(sign));
}

/**
 * Every name of the drug holds one of these pieces, in lower case. A title is asked for them first: the
 * expressions for the whole names take the browser half a millisecond to make ready.
 */
const PIECES = (
  'bacl|bakl|balcof|bacolf|bamifen|resal|rezal|résal|rézal|lyvispah|lyflex|liohem|lionova|liofen|liosal|' +
  'gablof|gabalon|ozobax|fleqsuvy|kemstro|pacifen|roclofen|' +
  'баклоф|баклос|βακλοφ|バクロ|リオレ|ギャバ|巴氯芬|바클|리오레|باكلو|בקלו'
).split('|');

function titleNames({ title }: Document): boolean {
  const lower = title.toLowerCase();
  return PIECES.some((piece) => lower.includes(piece)) && namesBaclofen(title);
}

/** What the probe asks of the world outside the page. */
export interface ProbeDeps {
  readonly document: Document;
  /** Baclofen is named: the probe is over. */
  found(): void;
  /**
   * Whether the frame may still be looked at; asked once, when the page first changes. A page that
   * never does is not worth the cost of a line to the background.
   */
  mayGoOn(): Promise<boolean>;
}

/**
 * Tells as soon as the document names baclofen where it states doses; then it is over and nothing is
 * left running. This is all that most pages of a granted site ever load, so it carries nothing else.
 * It looks at the text once, and after that only at text that is added or changed. Text inside shadow
 * roots is not searched: the title or the page around them names the drug.
 * @returns stops it; a signal to abort would cost every page a tenth of a millisecond
 */
export function probe({ document, found, mayGoOn }: ProbeDeps): () => void {
  const wholeText = (): string => document.body?.textContent ?? '';
  if (titleNames(document)) return over(found);
  const text = wholeText();
  let dosed = statesUnit(text);
  if (dosed && namesBaclofen(text)) return over(found);
  /** @param added what came in since the last look */
  const tells = (added: string): boolean => {
    if (titleNames(document)) return true;
    if (dosed) return namesBaclofen(added);
    dosed = statesUnit(added);
    // The name may have come before the first unit did.
    return dosed && namesBaclofen(wholeText());
  };
  let stopped = false;
  const fresh = new Set<Node>();
  let waiting = 0;
  let permitted: Promise<boolean> | null = null;
  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      if (type === 'characterData') fresh.add(target);
      for (const node of addedNodes) fresh.add(node);
    }
    if (fresh.size > 0 && waiting === 0) waiting = whenIdle(look);
  });
  const stop = (): void => {
    stopped = true;
    observer.disconnect();
    fresh.clear();
  };
  const look = async (): Promise<void> => {
    permitted ??= mayGoOn();
    const may = await permitted;
    waiting = 0;
    if (!may) stop();
    const texts = [...fresh].filter((node) => node.isConnected).map((node) => node.textContent);
    fresh.clear();
    if (stopped || !tells(texts.join('\n'))) return;
    stop();
    found();
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return stop;
}

/** Nothing runs that could be stopped. */
function over(found: () => void): () => void {
  found();
  return () => undefined;
}

function whenIdle(task: () => void): number {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') return Number(setTimeout(task, PATIENCE));
  return requestIdleCallback(task, { timeout: PATIENCE });
}
