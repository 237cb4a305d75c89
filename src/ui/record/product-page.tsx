import type { Ref } from 'preact';
import type { Product } from '../../dataset/schema/product.ts';
import { RecordLink } from '../decision/record-link.tsx';
import { formatFigure } from '../format/format-figure.ts';
import type { PageWords } from '../messages/page-words.ts';
import { FactList } from '../parts/fact-list.tsx';
import { decisionsAbout } from './decisions-about.ts';
import type { Library } from './library.ts';
import { countryNames } from './record-line.ts';

/** What one product’s page is drawn from. */
interface Props {
  words: PageWords;
  shown: Product;
  /** Where the decisions about it are looked up. */
  library: Library;
  onOpen: (id: string) => void;
  /** Gets the title, which takes the focus when the page opens. */
  titleRef: Ref<HTMLHeadingElement>;
}

/** Strengths by form: a tablet's mg and a solution's mg/mL are not the same figure. */
function Facts({ words, shown }: Pick<Props, 'words' | 'shown'>) {
  const { record, language } = words;
  const { productFacts, dose } = record;
  // A list without amounts gives no row: "strengths: none" would read as a statement of the source.
  const list = (unit: (figure: string) => string, amounts: readonly number[] = []) =>
    amounts.length === 0
      ? ''
      : unit(amounts.map((amount) => formatFigure(language, amount)).join(', '));
  const routes = shown.routes.map((each) => record.route[each]).join(', ');
  // A pump’s micrograms per mL in a row of their own, away from tablets’ milligrams.
  const concentrations = list(dose.microgramsPerMl, shown.concentrationsUgPerMl);
  return (
    <FactList
      facts={[
        { label: productFacts.countries, value: countryNames(words, shown.jurisdictions) },
        { label: productFacts.route, value: routes },
        { label: dose.strengths, value: list(dose.mg, shown.strengthsMg) },
        { label: dose.liquid, value: list(dose.mgPerMl, shown.liquidMgPerMl) },
        { label: productFacts.concentrations, value: concentrations },
        { label: productFacts.alsoWritten, value: (shown.alsoWritten ?? []).join(', ') },
      ]}
    />
  );
}

/** One product: where the name is used, in which strengths, and who was seen to print it. */
export function ProductPage({ words, shown, library, onOpen, titleRef }: Props) {
  const { record, language } = words;
  const about = decisionsAbout(shown, library.decisions);
  return (
    <article class="decision">
      <p class="kicker">{record.product}</p>
      <h1 ref={titleRef} tabIndex={-1}>
        {shown.name}
      </h1>
      {shown.note && <p>{shown.note[language]}</p>}
      <Facts words={words} shown={shown} />
      {about.length > 0 && (
        <section>
          <h2>{record.productFacts.decisions}</h2>
          <ul class="acts">
            {about.map(({ id, title }) => (
              <li key={id}>
                <RecordLink id={id} onOpen={onOpen}>
                  {title[language]}
                </RecordLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{record.productFacts.seenIn}</h2>
        <ul class="acts">
          {shown.seenIn.map(({ publisher, url }) => (
            <li key={publisher + url}>
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {publisher}
                </a>
              ) : (
                publisher
              )}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
