import type { Role } from '../../src/dosage/mention.ts';

/**
 * What some evidence means, before any example is seen: the fit starts from these and strays from
 * them only as far as the examples ask. All other weights start at zero.
 */
export const HAND_SET: Readonly<Record<string, Partial<Record<Role, number>>>> = {
  above: { threshold: 3 },
  arrow: { increment: 1 },
  averageTold: { taken: 2 },
  boundBracketed: { ceiling: 1 },
  boundNot: { ceiling: 3, threshold: -2 },
  boundNotAfter: { ceiling: 2.5, threshold: -1.5 },
  'ceiling-before': { ceiling: 2 },
  boundedStep: { increment: 3, ceiling: -3 },
  ceilingOf: { ceiling: 1 },
  changeBy: { increment: 3 },
  brandBare: { strength: 2 },
  concentration: { strength: 6 },
  'form-next': { strength: 2 },
  'hospital-after': { ceiling: 2 },
  'hospital-before': { ceiling: 2 },
  'increment-before': { increment: 2 },
  keptBelow: { ceiling: 5, threshold: -3 },
  lasts: { usual: 1, taken: 1, strength: -3 },
  pace: { increment: 2 },
  perWeek: { increment: 2 },
  plus: { increment: 2 },
  'point-before': { threshold: 2 },
  renalSmall: { usual: 2 },
  'restates-ceiling': { ceiling: 2 },
  'restates-increment': { increment: 2 },
  'restates-start': { start: 2 },
  'restates-strength': { strength: 2 },
  'restates-taken': { taken: 2 },
  'restates-threshold': { threshold: 2 },
  'restates-usual': { usual: 2 },
  'start-before': { start: 2 },
  'strength-before': { strength: 2 },
  'taken-before': { taken: 2 },
  'threshold-before': { threshold: 2 },
  'threshold-next': { threshold: 2 },
  'usual-before': { usual: 2 },
};
