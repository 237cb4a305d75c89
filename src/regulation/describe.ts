import type { Indication, Mention } from '../dosage/mention.ts';
import { applicableCautions } from './applicable-cautions.ts';
import { applicableIndications, applicableRoute } from './applicable-rules.ts';
import { comparableDose } from './comparable-dose.ts';
import type { Context, ContextLine, Situation } from './context.ts';
import { contextLine, type LineInput } from './context-line.ts';
import { contextNotes } from './context-notes.ts';
import { holdsOn } from './fold-rule.ts';
import { rulesOn } from './fold-rules.ts';
import { type RegimeKey, regimeOn } from './regime.ts';
import { regimesThen } from './regimes-then.ts';
import type { RuleData, RuleDecision } from './rule-data.ts';

/** The lines at the page's own date, or null where that date is unknown. */
function linesThen(
  keys: readonly RegimeKey[],
  input: LineInput,
  { pageDate, today }: Situation,
): ContextLine[] | null {
  const lines = keys.map((key) =>
    regimesThen(input.decisions, key, pageDate, today)?.map(({ regime, heldFrom }) => ({
      ...contextLine(key, regime, input),
      ...(heldFrom !== undefined && { heldFrom }),
    })),
  );
  return lines.some((each) => each === undefined) ? null : lines.flatMap((each) => each ?? []);
}

function hasRules(decisions: readonly RuleDecision[], today: string): boolean {
  return rulesOn(decisions, today, true).some((rule) => holdsOn(rule, today));
}

/**
 * Says which rules a mention stands under: now, and at the page's own date; how it compares; which
 * cautions apply. Reports documents only, judges no patient.
 * @param data decisions and cautions of all countries; the situation's country is picked out.
 */
export function describe(mention: Mention, situation: Situation, data: RuleData): Context {
  const { jurisdiction, today } = situation;
  const decisions = data.decisions.filter((each) => each.jurisdiction === jurisdiction);
  const route = applicableRoute(mention, situation);
  const indications: readonly Indication[] = applicableIndications(mention, situation, route);
  const keys = indications.map((indication) => ({ jurisdiction, indication, route }));
  const dose = comparableDose(mention, route);
  const input = { mention, dose, decisions };
  const now = keys.map((key) => {
    const regime = regimeOn(decisions, key, today, true);
    return { regime, line: contextLine(key, regime, input) };
  });
  return {
    jurisdiction,
    now: now.map(({ line }) => line),
    // biome-ignore lint/suspicious/noThenProperty: "now" and "then" are the product's words; nobody awaits a context.
    then: linesThen(keys, input, situation),
    cautions: applicableCautions(data.cautions, {
      jurisdiction,
      indications,
      route,
      mention,
      dose,
    }),
    notes: contextNotes(mention, dose, now, hasRules(decisions, today)),
  };
}
