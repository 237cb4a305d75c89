import type { Dose, Range } from '../../dataset/schema/dose.ts';
import { ageRule } from '../format/age-rule.ts';
import { formatFigure, formatRange } from '../format/format-figure.ts';
import type { Language } from '../messages/language.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { DoseWords } from '../messages/record/record-words.ts';

/** One row of a decision's figures. */
export interface DoseFact {
  label: string;
  value: string;
}

/** Puts a figure into its unit: "80" into "80 mg/day". */
type Unit = (figure: string) => string;

/** Writes amounts in one language; `undefined` in gives `undefined` out, so absent rows fall away. */
function writer(language: Language) {
  return {
    one: (unit: Unit, amount: number | undefined) =>
      amount === undefined ? undefined : unit(formatFigure(language, amount)),
    range: (unit: Unit, range: Range | undefined) => range && unit(formatRange(language, ...range)),
    list: (unit: Unit, amounts: readonly number[] | undefined) =>
      amounts && unit(amounts.map((amount) => formatFigure(language, amount)).join(', ')),
  };
}

type Writer = ReturnType<typeof writer>;
/** A row whose value is undefined falls away. */
type Row = readonly [label: string, value: string | undefined];

function step({ step: raise }: Dose, words: DoseWords, write: Writer): string | undefined {
  const amount = write.range((figure) => `+${words.mgPerDay(figure)}`, raise?.mgPerDay);
  const days = write.range((figure) => figure, raise?.everyDays);
  return amount && days ? words.stepEvery(amount, days) : amount;
}

/** Ambulatory and hospital doses are told apart: many labels allow the higher one only inside. */
function hospital({ hospital: inpatient }: Dose, words: DoseWords, write: Writer): Row {
  const isOnly = inpatient?.from !== undefined || inpatient?.above !== undefined;
  const parts = [
    write.one((figure) => words.hospitalFrom(words.mgPerDay(figure)), inpatient?.from),
    write.one((figure) => words.hospitalAbove(words.mgPerDay(figure)), inpatient?.above),
    write.one((figure) => words.upTo(words.mgPerDay(figure)), inpatient?.max),
  ].filter((part) => part !== undefined);
  const label = isOnly ? words.hospitalOnly : words.hospital;
  return [label, parts.length === 0 ? undefined : parts.join(', ')];
}

function oralRows(dose: Dose, words: DoseWords, language: Language): Row[] {
  const write = writer(language);
  // How a dose is reached belongs to it: "15 mg/day" alone hides the three intakes.
  const withHow = (value: string | undefined, how: { en: string; fr: string } | undefined) =>
    value && how ? `${value} (${how[language]})` : value;
  return [
    [words.start, withHow(write.range(words.mgPerDay, dose.start?.mgPerDay), dose.start?.how)],
    [words.step, withHow(step(dose, words, write), dose.step?.how)],
    [words.usual, write.range(words.mgPerDay, dose.usualMgPerDay)],
    [words.max, write.one(words.mgPerDay, dose.maxMgPerDay)],
    hospital(dose, words, write),
  ];
}

/** In micrograms written out, in rows of their own: next to oral mg they would be compared. */
function intrathecalRows({ intrathecal }: Dose, words: DoseWords, language: Language): Row[] {
  const write = writer(language);
  return [
    [words.intrathecal.test, write.list(words.micrograms, intrathecal?.testUg)],
    ...(intrathecal?.usualUgPerDay ?? []).map(
      ({ who, range }): Row => [
        words.intrathecal.usual(who[language]),
        write.range(words.microgramsPerDay, range),
      ],
    ),
    [words.intrathecal.max, write.one(words.microgramsPerDay, intrathecal?.maxUgPerDay)],
    [
      words.intrathecal.concentrations,
      write.list(words.microgramsPerMl, intrathecal?.concentrationsUgPerMl),
    ],
  ];
}

function otherRows(dose: Dose, words: DoseWords, language: Language): Row[] {
  const write = writer(language);
  const thresholds = (dose.thresholds ?? []).map(
    ({ mgPerDay, meaning }): Row => [
      words.threshold(words.mgPerDay(formatFigure(language, mgPerDay))),
      meaning[language],
    ],
  );
  return [
    ...thresholds,
    [words.taper, dose.taper?.[language]],
    [words.strengths, write.list(words.mg, dose.strengthsMg)],
    [words.liquid, write.list(words.mgPerMl, dose.liquidMgPerMl)],
    [words.note, dose.note?.[language]],
  ];
}

/** The figures that a decision states, as rows to read; a figure that it does not state has no row. */
export function doseFacts({ language, record, card }: PageWords, dose: Dose): DoseFact[] {
  const words = record.dose;
  const ages = (dose.byAge ?? []).map(
    (group): Row => [group.ages[language], ageRule(card, language, group)],
  );
  const rows = [
    ...oralRows(dose, words, language),
    ...ages,
    ...intrathecalRows(dose, words, language),
    ...otherRows(dose, words, language),
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
