import type { TargetedSubmitEvent } from 'preact';
import type { CardWords } from '../messages/card/card-words.ts';
import type { CardProps } from './card-props.ts';

/**
 * Lets the reader enter the page's date, or correct it: about one page in ten is misdated by any
 * program. A form, not the input's own change event: while a year is being typed, 0002 and 0020 are
 * valid years too.
 */
export function DateForm({
  words,
  card,
}: {
  words: CardWords;
  card: Pick<CardProps, 'facts' | 'on'>;
}) {
  const { pageDate } = card.facts;
  // A page dated only by month or year has no day to start from.
  const day = pageDate?.day.length === 10 ? pageDate.day : undefined;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget).get('day');
    const disclosure = event.currentTarget.closest('details');
    // The button that was pressed goes out of sight, so the focus goes to what opened the form.
    disclosure?.querySelector('summary')?.focus();
    if (disclosure) disclosure.open = false;
    if (typeof entered === 'string') card.on.correctDate(entered);
  };
  return (
    <details class="card-date">
      <summary>{pageDate ? words.changeDate : words.setDate}</summary>
      <form onSubmit={submit}>
        <label>
          {words.dateLabel}{' '}
          <input type="date" name="day" required min="1960-01-01" defaultValue={day} />
        </label>{' '}
        <button type="submit">{words.useDate}</button>
      </form>
    </details>
  );
}
