import type { PageWords } from '../messages/page-words.ts';
import { Switch } from '../parts/switch.tsx';
import type { PopupEvents, PopupProps, SiteState } from './popup-props.ts';

/** The site’s state as the browser gives it; null until it has answered. */
interface Props {
  words: PageWords;
  place: PopupProps['place'];
  site: SiteState | null;
  unread: PopupProps['unread'];
  on: PopupEvents;
}

/** A site that can be turned on; restricted and closed ones have no switch. */
type ReadableSite = Extract<SiteState['access'], { kind: 'site' }>;

/** What became of the last wish outweighs what could be said about the next. */
function Remark({
  words,
  site,
  access,
}: Pick<Props, 'words'> & { site: SiteState; access: ReadableSite }) {
  const { site: text } = words.popup;
  if (site.problem !== null) return <p role="alert">{text[site.problem]}</p>;
  const said = standing(text, site, access);
  return said === null ? null : <p class="soft">{said}</p>;
}

/** How the site stands, and what its switch would do; null where the switch says it all. */
function standing(
  text: PageWords['popup']['site'],
  { once }: SiteState,
  { on, allSites }: ReadableSite,
): string | null {
  if (on) return allSites ? text.allSitesOn : null;
  if (once) return text.onceOn;
  return allSites ? text.leftOut : text.asks;
}

/** The site's one switch, the two other ways to read, and what the browser said to the last wish. */
export function SitePanel({ words, place, site, unread, on }: Props) {
  const { site: text } = words.popup;
  if (site === null) return <p class="soft panel-site">{text.loading}</p>;
  const { access } = site;
  if (access.kind === 'closed') {
    return (
      <p class="panel-site" role="status">
        {text.closed}
      </p>
    );
  }
  if (access.kind === 'restricted') {
    // A panel is told no address before the site is on; the popup is, by the click that opens it.
    const hidden = place === 'panel' && access.reason === 'unknown';
    return <p class="panel-site">{hidden ? text.fromPopup : text.restricted[access.reason]}</p>;
  }
  return (
    <section class="panel-site" aria-label={text.heading}>
      <Switch
        label={text.label(access.host)}
        state={access.on ? text.on : text.off}
        on={access.on}
        onToggle={access.on ? on.siteOff : on.siteOn}
      />
      <Remark words={words} site={site} access={access} />
      {!access.on && (
        <p class="panel-ways">
          {!site.once && unread !== 'viewer' && (
            <button type="button" onClick={on.once}>
              {text.once}
            </button>
          )}
          {!access.allSites && (
            <button type="button" onClick={on.allSites}>
              {text.allSites}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
