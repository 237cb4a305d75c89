import type { CardCaution } from '../../dataset/card-dataset.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import { SourceLink } from './source-link.tsx';

/** What fits beside the rule without burying it; the rest is one click away. */
const SHOWN = 3;

/** The cautions as the rules chose them, the most serious first. */
interface Props {
  words: CardWords;
  language: Language;
  cautions: readonly CardCaution[];
}

/** Native disclosures: they work by key, by touch and without a line of script. */
function CautionItems({ words, language, cautions }: Props) {
  return (
    <ul class="card-cautions">
      {cautions.map(({ id, severity, title, text, sources }) => (
        <li key={id}>
          <details>
            <summary>
              <span class="card-severity">{words.severity[severity]}</span> {title[language]}
            </summary>
            <p>{text[language]}</p>
            {sources.map((source) => (
              <SourceLink key={source.url} words={words} language={language} source={source} />
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The cautions that apply, most serious first, each with its text and sources behind its title. */
export function Cautions({ cautions, ...props }: Props) {
  if (cautions.length === 0) return null;
  const rest = cautions.slice(SHOWN);
  return (
    <section>
      <h3>{props.words.cautions}</h3>
      <CautionItems cautions={cautions.slice(0, SHOWN)} {...props} />
      {rest.length > 0 && (
        <details class="card-more">
          <summary>{props.words.moreCautions(rest.length)}</summary>
          <CautionItems cautions={rest} {...props} />
        </details>
      )}
    </section>
  );
}
