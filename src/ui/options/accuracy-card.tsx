import type { PageWords } from '../messages/page-words.ts';
import { ACCURACY } from './accuracy-figures.ts';

/** How well doses are read, with what the figures do not say: without it they would flatter. */
export function AccuracyCard({ words: { options, language } }: { words: PageWords }) {
  const { accuracy } = options;
  const percent = (share: number, digits: number) =>
    share.toLocaleString(language, { style: 'percent', minimumFractionDigits: digits });
  const [worst, best] = ACCURACY.roleUnseen;
  const { precision, recall, dailyDose, role } = ACCURACY;
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
      <p>{accuracy.caveat(percent(worst, 0), percent(best, 0))}</p>
    </>
  );
}
