import { type PageWords, pageWordsOf } from '../messages/page-words.ts';
import { Sample } from './sample.tsx';
import type { WelcomeProps } from './welcome-props.ts';

/** What the browser grants now, and what became of the last wish. */
type SitesProps = Pick<WelcomeProps, 'allSites' | 'problem' | 'on'> & { words: PageWords };

/** The choice comes last, when the reader has seen what it is for. */
function Sites({ words: { welcome, popup }, allSites, problem, on }: SitesProps) {
  return (
    <section>
      <h2>{welcome.sites}</h2>
      <p>{allSites ? welcome.allOn : welcome.sitesHint}</p>
      {problem !== null && <p role="alert">{popup.site[problem]}</p>}
      <div class="ways">
        <div>
          <h3>{welcome.oneByOne.label}</h3>
          <ol class="steps">
            {welcome.oneByOne.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        {!allSites && (
          <div>
            <button type="button" onClick={on.allSites}>
              {welcome.all.label}
            </button>
            <p class="soft">{welcome.all.hint}</p>
          </div>
        )}
      </div>
    </section>
  );
}

/** The page after the installation: what it does, a try without any permission, then the sites. */
export function WelcomeApp({ language, read, data, on, ...sites }: WelcomeProps) {
  const words = pageWordsOf(language);
  const { welcome } = words;
  return (
    <main class="welcome" lang={language}>
      <header>
        <p class="kicker">BacloLens</p>
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
      </header>
      <section>
        <h2>{welcome.tryIt}</h2>
        <p class="soft">{welcome.tryHint}</p>
        <Sample key={language} words={words} read={read} data={data} />
      </section>
      <section>
        <h2>{welcome.privacy}</h2>
        <ul class="phrases">
          {welcome.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
      <Sites words={words} on={on} {...sites} />
      <footer>
        <button type="button" class="link" onClick={on.options}>
          {welcome.options}
        </button>
      </footer>
    </main>
  );
}
