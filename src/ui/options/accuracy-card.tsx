import type { PageWords } from '../messages/page-words.ts';
import { ACCURACY } from './accuracy-figures.ts';

/** How well doses are read, with what the figures do not say: without it they would flatter. */
export function AccuracyCard({ words: { options, language } }: { words: PageWords }) {
  const { accuracy } = options;
  // One digit for what was measured, none for what is only an estimate: 87.6 % would claim too much.
  const percent = (share: number, digits: number) =>
    share.toLocaleString(language, { style: 'percent', minimumFractionDigits: digits });
  const range = ([low, high]: readonly [number, number]) =>
    accuracy.range(percent(low, 0), percent(high, 0));
  const { precision, recall, dailyDose, role, held, firstRead, heldRole } = ACCURACY;
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const inLanguage = ([code, share]: readonly [string, number]) =>
    `${percent(share, 0)} (${languages.of(code)})`;
  // In the order in which a reader would ask: is a mark right, is one missing, is its dose, is its kind.
  const rows = Object.entries({ precision, recall, dailyDose, role } as const);
  return (
    <>
      <h3>{accuracy.heading}</h3>
      <p>{accuracy.measured(ACCURACY.passages, ACCURACY.mentions)}</p>
      <table class="accuracy">
        <tbody>
          {rows.map(([name, share]) => (
            <tr key={name}>
              <th scope="row">{accuracy.rows[name as keyof typeof accuracy.rows]}</th>
              <td>{percent(share, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{accuracy.bound}</p>
      <p>{accuracy.held(percent(held.precision, 0), percent(held.recall, 0))}</p>
      <p>
        {accuracy.firstRead(firstRead.sets, range(firstRead.precision), range(firstRead.recall))}
      </p>
      <p>
        {accuracy.role(
          range(firstRead.role),
          accuracy.range(inLanguage(heldRole.lowest), inLanguage(heldRole.highest)),
        )}
      </p>
    </>
  );
}
