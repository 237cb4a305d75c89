const DAYS = 366;
const MS_PER_DAY = 86_400_000;

/**
 * Whether the dataset was last looked at more than a year ago, so that a reader must be told.
 * @param asOf and today: YYYY-MM-DD.
 */
export function isStale(asOf: string, today: string): boolean {
  const age = Date.parse(`${today}T00:00:00Z`) - Date.parse(`${asOf}T00:00:00Z`);
  return age >= DAYS * MS_PER_DAY;
}
