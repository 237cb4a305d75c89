import type { PageWords } from '../messages/page-words.ts';
import type { OptionsProps } from './options-props.ts';

type Props = Pick<OptionsProps, 'grants' | 'on'> & { words: PageWords };

/** A match pattern as a reader knows the site: "*://example.org/*" is example.org. */
function siteName(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*?$/, '');
}

/** A site and the one thing to do with it. Its button's name has the site in it, for screen readers. */
function Rows({
  rows,
}: {
  rows: readonly { site: string; does: string; name: string; act: () => void }[];
}) {
  return (
    <ul class="sites">
      {rows.map(({ site, does, name, act }) => (
        <li key={site}>
          <span>{site}</span>
          <button type="button" aria-label={name} onClick={act}>
            {does}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** As the browser lists it now. Never a list of our own: it could claim what nobody granted. */
function Granted({ words: { options }, grants, on }: Props) {
  const { sites } = options;
  // One row for all: single sites granted before are inside it, and giving them back would change nothing.
  if (grants.allSites) {
    const name = sites.giveBackOf(sites.all);
    return <Rows rows={[{ site: sites.all, does: sites.giveBack, name, act: on.giveAllBack }]} />;
  }
  if (grants.granted.length === 0) return <p class="soft">{sites.none}</p>;
  return (
    <Rows
      rows={grants.granted.map((pattern) => ({
        site: siteName(pattern),
        does: sites.giveBack,
        name: sites.giveBackOf(siteName(pattern)),
        act: () => on.giveBack(pattern),
      }))}
    />
  );
}

/** What the browser grants now, with a way to give each back, and what is kept off. */
export function SiteOptions(props: Props) {
  const { words, grants, on } = props;
  const { sites } = words.options;
  return (
    <section>
      <h2>{sites.heading}</h2>
      <Granted {...props} />
      {grants.problem !== null && <p role="alert">{words.popup.site[grants.problem]}</p>}
      <p class="site-ways">
        {!grants.allSites && (
          <button type="button" onClick={on.allSites}>
            {sites.turnAllOn}
          </button>
        )}
        {!grants.allSites && grants.granted.length > 1 && (
          <button type="button" onClick={on.giveAllBack}>
            {sites.giveAllBack}
          </button>
        )}
      </p>
      {grants.off.length > 0 && (
        <>
          <h3>{sites.keptOff}</h3>
          <Rows
            rows={grants.off.map((site) => ({
              site,
              does: sites.allow,
              name: sites.allowOf(site),
              act: () => on.allow(site),
            }))}
          />
        </>
      )}
    </section>
  );
}
