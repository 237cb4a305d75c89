/** Every text of the page that opens after the installation. */
export interface WelcomeWords {
  title: string;
  lead: string;
  tryIt: string;
  tryHint: string;
  /** An invented news line of the sample's date, in which the detector itself finds the doses. */
  sample: { title: string; text: string };
  sampleDated: (day: string) => string;
  openDose: (dose: string) => string;
  privacy: string;
  promises: readonly string[];
  sites: string;
  sitesHint: string;
  oneByOne: { label: string; steps: readonly string[] };
  all: { label: string; hint: string };
  allOn: string;
  refused: string;
  options: string;
}
