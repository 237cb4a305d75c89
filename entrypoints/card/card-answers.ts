import type { Mention } from '../../src/dosage/mention.ts';
import { gatherStatements } from '../../src/page/facts/page-statements.ts';
import type { PageMention } from '../../src/page/marks/mark.ts';
import type { FrameOptions } from '../../src/platform/frame-options.ts';
import { localDay } from '../../src/platform/local-day.ts';
import type { NamedAnswer, ReadFacts } from '../../src/platform/messages.ts';
import type { Context } from '../../src/regulation/context.ts';
import type { CardProps } from '../../src/ui/card/card-props.ts';
import type { CardLink } from './card-link.ts';

/** The part of a card that comes from the dataset. */
export type CardAnswer = Pick<
  CardProps,
  | 'mention'
  | 'pageLang'
  | 'context'
  | 'beside'
  | 'decision'
  | 'caution'
  | 'facts'
  | 'countryName'
  | 'dataset'
>;

/** Answers kept at once; a long tour through a page asks again for the first ones. */
const MOST_KEPT = 60;

/** Asks the background what the dataset says of this frame's mentions, and remembers it. */
export class CardAnswers {
  readonly #link: CardLink;
  #options: FrameOptions;
  #facts: Promise<ReadFacts> | null = null;
  #pageDay: string | null = null;
  readonly #asked = new Map<number, Promise<CardAnswer>>();
  readonly #known = new Map<number, CardAnswer>();

  constructor(options: FrameOptions, link: CardLink) {
    this.#options = options;
    this.#link = link;
  }

  /** The page's own date as read, or as the reader corrected it; null before the first answer. */
  get pageDay(): string | null {
    return this.#pageDay;
  }

  /** The reader wishes otherwise: everything is asked afresh. */
  set options(options: FrameOptions) {
    this.#options = options;
    this.#forget();
  }

  /** The reader knows the page's date better: it holds for all cards of this page view. */
  correctDate(day: string): void {
    const pageDate = { day, basis: 'reader' } as const;
    this.#facts = this.#page().then((facts) => ({ ...facts, pageDate }));
    this.#forget();
  }

  /** What a card shows of a mention. Rejects where the background does not answer. */
  of(mention: PageMention): Promise<CardAnswer> {
    const known = this.#asked.get(mention.id);
    if (known !== undefined) return known;
    if (this.#asked.size >= MOST_KEPT) this.#forget();
    const asked = this.#ask(mention);
    this.#asked.set(mention.id, asked);
    asked.then(
      (answer) => this.#asked.get(mention.id) === asked && this.#known.set(mention.id, answer),
      () => this.#asked.get(mention.id) === asked && this.#asked.delete(mention.id),
    );
    return asked;
  }

  /** The same where it has been answered already. */
  known(id: number): CardAnswer | undefined {
    return this.#known.get(id);
  }

  /** The contexts of many mentions, in the order asked. */
  async contextsOf(mentions: readonly PageMention[]): Promise<Context[]> {
    const answer = await this.#answer(mentions.map(({ mention }) => mention));
    return answer.mentions.map(({ context }) => context);
  }

  #forget(): void {
    this.#asked.clear();
    this.#known.clear();
  }

  /** Asked once; again where there was no answer. */
  #page(): Promise<ReadFacts> {
    this.#facts ??= this.#link.facts(gatherStatements(document));
    this.#facts.catch(() => {
      this.#facts = null;
    });
    return this.#facts;
  }

  async #ask({ mention, passage }: PageMention): Promise<CardAnswer> {
    const [explained, answer, { pageDate }] = await Promise.all([
      this.#link.explain({ passage, start: mention.start }),
      this.#answer([mention]),
      this.#page(),
    ]);
    const [read] = answer.mentions;
    if (read === undefined) throw new Error('A mention got no answer.');
    return {
      mention: explained ?? mention,
      pageLang: passage.around.lang,
      ...read,
      decision: finder(answer.decisions),
      caution: finder(answer.cautions),
      facts: { pageDate, country: answer.country },
      countryName: (code) => answer.countryNames[code] ?? code,
      dataset: answer.dataset,
    };
  }

  async #answer(mentions: readonly Mention[]): Promise<NamedAnswer> {
    const page = await this.#page();
    const { jurisdiction, indication, beside, language } = this.#options;
    const country = { ...page.country, setting: jurisdiction };
    const today = localDay();
    const pageDay = page.pageDate?.day ?? null;
    this.#pageDay = pageDay;
    return this.#link.answer({ mentions, country, today, pageDay, indication, beside, language });
  }
}

function finder<Item extends { id: string }>(items: readonly Item[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: string): Item | undefined => byId.get(id);
}
