import type { CardWords } from '../messages/card/card-words.ts';
import type { CardProps } from './card-props.ts';

interface Props {
  words: CardWords;
  report: NonNullable<CardProps['report']>;
  onCopy: (() => void) | undefined;
}

/** The button that was pressed is gone, so the focus goes to what came in its place. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true });

/** What stands in the card once its mark was taken away: what was done, and a report to copy. */
export function NotADose({ words, report: { text, copied }, onCopy }: Props) {
  const { report } = words;
  return (
    <section class="card-report">
      <h2 ref={takeFocus} tabIndex={-1}>
        {report.done}
      </h2>
      <p>{report.offer}</p>
      <textarea readOnly rows={7} aria-label={report.label} value={text} />
      <p class="card-report-ways">
        <button type="button" onClick={onCopy}>
          {report.copy}
        </button>{' '}
        <span role="status">{copied !== null && (copied ? report.copied : report.failed)}</span>
      </p>
    </section>
  );
}
