import type { Indication, Mention } from '../dosage/mention.ts';

/**
 * The reader's usual indication where a mention leaves it open. Not for pumps and not for children:
 * those doses are for spasticity whatever the reader mostly reads about, and a line on the other
 * indication would hide the rule that does apply.
 * @param preferred the reader's setting; `auto` leaves every mention open
 */
export function preferredIndication(
  { indication, route, population }: Pick<Mention, 'indication' | 'route' | 'population'>,
  preferred: 'auto' | Indication,
): Indication | undefined {
  const open = indication === null && route !== 'intrathecal' && population !== 'child';
  return open && preferred !== 'auto' ? preferred : undefined;
}
