import { useState } from 'preact/hooks';
import type { TabMention } from '../../platform/active-tab.ts';
import type { PageWords } from '../messages/page-words.ts';
import { ExportWays } from './export-ways.tsx';
import { MentionList } from './mention-list.tsx';
import type { PopupProps, SiteState } from './popup-props.ts';

/** The page’s doses, and why there may be none. */
interface Props extends Pick<PopupProps, 'library' | 'site' | 'mentions' | 'unread' | 'on'> {
  words: PageWords;
}

/** A lasting permission or this once: either way there is something to list. */
const isRead = ({ access, once }: SiteState) => once || (access.kind === 'site' && access.on);

/** Why nothing is listed: an empty list has several causes, and a reader acts differently on each. */
function cause({ words, site, mentions, unread }: Props): string {
  const { mentions: text, site: siteText } = words.popup;
  // Turning the site on would not help here.
  if (unread === 'viewer') return siteText.restricted.viewer;
  if (site !== null && !isRead(site)) return text.siteOff;
  if (mentions === null) return text.loading;
  if (unread === null) return text.none;
  return unread === 'unreached' ? text.unreached : siteText.restricted[unread];
}

/** The page under the popup: how many doses it holds, and the list of them. */
export function PagePanel(props: Props) {
  const { words, mentions, on } = props;
  const { mentions: text } = words.popup;
  // Said once the reader has asked for a passage in vain; the list itself follows the page.
  const [gone, setGone] = useState(false);
  const show = (mention: TabMention) => {
    on.showMention(mention).then((shown) => setGone(!shown));
  };
  const decision = (id: string) => props.library?.decisions.find((each) => each.id === id);
  const some = mentions !== null && mentions.length > 0;
  return (
    <section class="panel-page">
      <h2>
        {text.heading} {some && <small>{text.count(mentions.length)}</small>}
      </h2>
      <p role="status" class={gone ? undefined : 'unseen'}>
        {gone && text.gone}
      </p>
      {some ? (
        <>
          <MentionList
            words={words}
            mentions={mentions}
            decision={decision}
            onShow={show}
            onTimeline={on.lookUp}
          />
          <ExportWays words={words} mentions={mentions} library={props.library} on={on} />
        </>
      ) : (
        <p class="soft">{cause(props)}</p>
      )}
    </section>
  );
}
