/** What takes the focus by Tab, as far as our pages have it. */
const STOPS = 'a[href], button:not(:disabled), input, select, textarea, summary';

/** The element with everything that it stands in, from the inside out. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) chain.push(at);
  return chain;
}

const isSeen = (element: Element) => element.checkVisibility();

/**
 * Sees to it that the focus is never lost on a page: when what holds it goes away, as a button does
 * that has done its work, the nearest stop of what is left around it gets the focus. Without this the
 * browser gives it to the body, and a reader without a pointer starts again from the top.
 * @returns stops watching
 */
export function keepFocus(document: Document): () => void {
  let chain: readonly Element[] = [];
  const note = ({ target }: FocusEvent) => {
    chain = target instanceof Element ? chainOf(target) : [];
  };
  const mend = () => {
    const [last] = chain;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const left = chain.filter((each) => each.isConnected);
    const stops = left.map((each) => [...each.querySelectorAll<HTMLElement>(STOPS)].find(isSeen));
    stops.find((stop) => stop !== undefined)?.focus();
  };
  const watch = new MutationObserver(mend);
  document.addEventListener('focusin', note);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', note);
    watch.disconnect();
  };
}
