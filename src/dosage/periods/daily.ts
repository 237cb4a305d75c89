import type { Unit } from '../mention.ts';
import type { Draft, Scene } from '../passage/draft.ts';

const MG: Partial<Record<Unit, number>> = { mg: 1, mcg: 0.001, g: 1000 };

const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/** Milligrams in one counted or measured unit; null where that is not known. */
function mgPerUnit(scene: Scene, draft: Draft): number | null {
  const { tablet } = draft.amount;
  if (!tablet) return (draft.unit && MG[draft.unit]) ?? null;
  if (tablet.strength === null && scene.tabletMg !== null) draft.implied.add('strength');
  return tablet.strength ?? scene.tabletMg;
}

/**
 * Derives the daily dose in mg, only from what is stated: an amount a day, or an amount per intake
 * with the number of intakes. Per kilogram, per week and plain strengths have none.
 */
export function deriveDaily(scene: Scene, draft: Draft): void {
  const mg = mgPerUnit(scene, draft);
  if (mg === null || draft.slip || draft.doubt) return;
  const { low, high, times } = draft;
  if (draft.per === 'day') draft.dailyMg = [tidy(low * mg), tidy(high * mg)];
  else if (draft.per === 'dose' && times) {
    draft.dailyMg = [tidy(low * mg * times[0]), tidy(high * mg * times[1])];
  }
}
