import { dataset } from 'virtual:baclolens-dataset';
import { countriesWithRules } from '../../src/dataset/countries-with-rules.ts';
import { FORMAT_VERSION } from '../../src/dataset/format-version.ts';
import { isStale } from '../../src/dataset/is-stale.ts';
import { localDay } from '../../src/platform/local-day.ts';
import type { DatasetFacts } from '../../src/ui/options/options-props.ts';

/** Texts of no one country count for no jurisdiction. */
const NO_COUNTRY = 'INT';

/** What the packaged dataset holds, for the page that tells of it; null where its format is not known. */
export function datasetFacts(): DatasetFacts | null {
  const { formatVersion, version, asOf, decisions, cautions } = dataset;
  if (formatVersion !== FORMAT_VERSION) return null;
  const jurisdictions = new Set(decisions.map((each) => each.jurisdiction));
  jurisdictions.delete(NO_COUNTRY);
  return {
    version,
    asOf,
    stale: isStale(asOf, localDay()),
    decisions: decisions.length,
    cautions: cautions.length,
    jurisdictions: jurisdictions.size,
    countries: countriesWithRules(decisions),
  };
}
